import type { ClaimedPromise, Commitment, Due } from '@throughline/domain';

import { figureOf } from '../attributes/figure/figure.ts';
import { riskOf } from '../attributes/risk/risk.ts';
import { idOf } from '../commitments/find-commitments.ts';
import { dateContext, dueOf, resolveDue } from '../dates/due.ts';
import { locate } from './locate.ts';
import type { Located } from './locate.ts';
import type { Part } from './parts.ts';
import { isDeadline, provenDue, supported, wordsOf } from './supported.ts';
import type { Checking } from './supported.ts';

/** How sure a promise is that only the second reader found, whose words stand there. */
const ALONE = 0.9;

export interface Bodies { bodies: ReadonlyMap<string, string> }

/** Who is bound: whoever speaks the words, or somebody else of the deal whom they name. */
function promisor(claim: ClaimedPromise, { sentences: [{ speaker, source }] }: Located, words: string, { people }: Checking): Pick<Commitment, 'direction' | 'by' | 'to'> {
  const companies = { seller: people.sellerCompany, customer: people.customerCompany };
  const claimed = people.find(claim.by);
  const named = claimed !== null && claimed.name.split(' ').some((part) => part.length > 2 && words.includes(part)) ? claimed : null;
  const person = source.part === 'documents' ? null : (named ?? speaker);
  const direction = person?.side ?? claim.direction;
  return { direction, by: person?.name ?? companies[direction], to: companies[direction === 'seller' ? 'customer' : 'seller'] };
}

/** A day as people write its parts, so that a sentence may name it. */
const dayInWords = (day: string | null): string => (day === null ? '' : `${day} ${day.split('-').map(Number).join(' ')} January February March April May June July August September October November December`);

/** A claimed promise as far as the words prove it: without its words it is none; what they do not say is read from them by the rules. */
export function claimedPromise(claim: ClaimedPromise, part: Part, checking: Checking & Bodies): Commitment | null {
  const places = claim.places.flatMap((place) => locate(part, place, checking.bodies) ?? []);
  const [first] = places;
  const latest = places.findLast(({ sentences: [{ source }] }) => !source.signed) ?? first;
  if (!first || !latest) return null;
  const words = wordsOf(places);
  const [sentence] = latest.sentences;
  const bound = promisor(claim, first, words, checking);
  const start = Math.max(0, sentence.text.indexOf(latest.evidence.quote));
  const context = dateContext(checking.dossier, latest.evidence.at);
  const ours = dueOf(sentence, { start, end: sentence.text.length }, context);
  // Not every date beside a promise is its own: where the claim has none, ours stays only when the words make it a deadline.
  const kept = ours !== null && (claim.due.trim() !== '' || isDeadline(ours, sentence, checking)) ? ours : null;
  const due: Due | null = provenDue(claim.due, latest.sentences, checking) ?? kept;
  const dueResolved = resolveDue(due, context);
  const condition = claim.strength === 'firm' ? null : supported(claim.condition, words, checking);
  const retraction = claim.retracted.flatMap((place) => locate(part, place, checking.bodies) ?? []).find(({ evidence }) => evidence.sourceId !== first.evidence.sourceId || evidence.start >= first.evidence.end);
  const signed = sentence.source.signed;
  const read = riskOf({ text: latest.evidence.quote, question: sentence.answers?.text ?? null, direction: bound.direction, category: claim.category, strength: claim.strength, signed });
  const risk = bound.direction === 'customer' ? 'normal' : claim.risk;
  const riskRules = risk === 'normal' ? [] : [...new Set([...claim.riskRules, ...read.riskRules])];
  return {
    id: idOf(first.evidence), what: supported(claim.what, `${words}\n${dayInWords(dueResolved)}`, checking) ?? latest.evidence.quote.replace(/\s+/g, ' '), ...bound,
    category: claim.category, strength: retraction ? 'retracted' : claim.strength, condition, retractedBy: retraction?.evidence.sourceId ?? null,
    due, dueResolved, figure: figureOf(latest.evidence.quote), risk: risk !== 'normal' && riskRules.length === 0 ? read.risk : risk, riskRules,
    inContract: signed ? 'yes' : 'no', confidence: ALONE, reasons: ['for: the second reader takes it for a promise'], evidence: places.map(({ evidence }) => evidence),
  };
}
