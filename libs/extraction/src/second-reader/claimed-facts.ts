import type { ClaimedFacts, ClaimedPlace, ClaimedStatement, Day, Evidence, Fact, Reading, ReadObjection, ReadStakeholder } from '@throughline/domain';
import { relationLists, technicalLines } from '@throughline/domain';

import { unknownFact } from '../facts/fact-context.ts';
import { dateContext, resolveDue } from '../dates/due.ts';
import type { Bodies } from './claimed-promises.ts';
import { locate } from './locate.ts';
import type { Located } from './locate.ts';
import type { Part } from './parts.ts';
import { namesStand, numbersStand, provenDue, supported, wordsOf } from './supported.ts';
import type { Checking } from './supported.ts';

export type ReadFacts = Omit<Reading, 'commitments' | 'drift' | 'secondReader'>;

const CONTRACT = new Set(['contract', 'sow']);
/** Where our own people write down what the customer said. */
const NOTED = new Set(['note', 'discovery_notes', 'deal_strategy', 'stakeholder_map']);
const ownWords = ({ sentences }: Located): string => sentences.map((sentence) => sentence.text).join(' ').replace(/\s+/g, ' ').slice(0, 600);
const status = ({ source, speaker }: Located['sentences'][0]): Fact['status'] => (source.signed ? 'confirmed_by_customer' : speaker?.side === 'customer' ? 'stated_by_customer' : 'stated_by_us');

/** Claimed facts as far as the words prove them: an item whose words or name do not stand there does not exist, and a field that they do not have is empty. */
export function claimedFacts(claims: ClaimedFacts, part: Part, checking: Checking & Bodies): ReadFacts {
  const found = <C extends ClaimedPlace, T>(list: readonly C[], make: (claim: C, words: string, located: Located) => T | null): (T & { evidence: Evidence[] })[] =>
    list.flatMap((claim) => {
      const located = locate(part, claim, checking.bodies);
      const made = located && make(claim, wordsOf([located]), located);
      return made === null || located === null ? [] : [{ ...made, evidence: [located.evidence] }];
    });
  const text = (value: string, words: string): string | null => supported(value, words, checking);
  const figure = (value: string, words: string): string | null => (value.trim() !== '' && numbersStand(value, words) ? (text(value, words) ?? (/^[\d.,\s%€$£]{1,40}$/.test(value) ? value.trim() : null)) : null);
  const name = (value: string, words: string): string | null => (value.trim() !== '' && value.length <= 120 && namesStand(`… ${value}`, words, checking) && words.toLowerCase().includes(value.trim().toLowerCase().split(/\s+/)[0]!) ? value.trim() : null);
  const person = (value: string): string | null => checking.people.find(value)?.name ?? null;
  const day = (value: string, { sentences, evidence }: Located): Day | null => resolveDue(provenDue(value, sentences, checking), dateContext(checking.dossier, evidence.at));
  const statements = (list: readonly ClaimedStatement[]) => found(list, ({ what }, words, located) => ({ what: text(what, words) ?? ownWords(located) }));
  const fact = (list: readonly ClaimedStatement[], may: (located: Located) => boolean = () => true): Fact => {
    for (const claim of list) {
      const located = locate(part, claim, checking.bodies);
      if (!located || !may(located)) continue;
      const [sentence] = located.sentences;
      return { value: text(claim.what, wordsOf([located])) ?? ownWords(located), status: status(sentence), statedBy: sentence.speaker?.name ?? null, sources: [`${sentence.source.part}/${sentence.source.id}`], evidence: [located.evidence] };
    }
    return unknownFact();
  };
  const ofTheCustomer = ({ sentences: [{ speaker }] }: Located): boolean => speaker?.side === 'customer';
  const quote = fact(claims.buyerQuote, ofTheCustomer);
  return {
    whyTheyBought: { problem: fact(claims.problem), outcome: fact(claims.outcome), quote: { ...quote, value: quote.evidence[0]?.quote ?? null }, tippingPoint: fact(claims.tippingPoint) },
    pains: statements(claims.pains),
    successCriteria: found(claims.successCriteria, (one, words, located) => ({
      metric: text(one.metric, words) ?? ownWords(located), baseline: figure(one.baseline, words), target: figure(one.target, words), unit: text(one.unit, words), by: day(one.by, located), owner: person(one.owner),
      agreedByEconomicBuyer: one.agreedByEconomicBuyer && (located.sentences[0].source.signed || (located.sentences[0].speaker?.roles.includes('economic_buyer') ?? false)),
    })),
    risks: found(claims.risks, ({ what, type, severity, likelihood }, words, located) => ({ statement: text(what, words) ?? ownWords(located), type, severity, likelihood })),
    openItems: found(claims.openItems, ({ what, owner, due }, words, located) => ({ what: text(what, words) ?? ownWords(located), owner: person(owner), due: day(due, located) })),
    outOfScope: statements(claims.outOfScope),
    stakeholders: found(claims.stakeholders, (claim, words, located) => remark(claim, words, located, checking)),
    competitors: found(claims.competitors, (one, words) => { const named = name(one.name, words); return named === null ? null : { name: named, whyWeWon: text(one.whyWeWon, words), nextMove: text(one.nextMove, words), barSet: text(one.barSet, words) }; }),
    integrations: found(claims.integrations, (one, words) => {
      const named = name(one.system, words);
      return named === null ? null : { system: named, direction: one.direction === 'unknown' ? null : one.direction, data: text(one.data, words), pattern: text(one.pattern, words), priority: text(one.priority, words) };
    }),
    systems: found(claims.systems, (one, words) => { const named = name(one.name, words); return named === null ? null : { name: named, fate: text(one.fate, words) }; }),
    technical: technicalLines((line) => fact(claims.technical.filter((one) => one.about === line))),
    migration: fact(claims.migration), sso: fact(claims.signOn),
    compliance: found(claims.compliance, (one, words, located) => ({ standard: name(one.standard, words) ?? ownWords(located).slice(0, 120), detail: text(one.detail, words) })),
    decisionProcess: fact(claims.decisionProcess), procurement: fact(claims.procurement, ({ sentences: [{ source }] }) => !CONTRACT.has(source.kind) || source.signed),
    salesExperience: fact(claims.salesExperience), market: fact(claims.market), relations: relationLists((topic) => statements(claims.relations.filter((one) => one.topic === topic))),
    accommodations: statements(claims.accommodations), objections: claims.objections.flatMap((one) => objection(one, (claim) => locate(part, claim, checking.bodies), checking) ?? []),
    expansion: statements(claims.expansion), renewalNotes: statements(claims.renewalNotes), sensitiveTopics: statements(claims.sensitiveTopics),
  };
}

/** A doubt, unless one of ours utters it to them, with what somebody answered as far as the words of the answer are found and are ours. */
function objection({ what, answer, answered, ...place }: ClaimedFacts['objections'][number], find: (claim: ClaimedPlace) => Located | null, checking: Checking): ReadObjection | null {
  const doubt = find(place);
  if (doubt === null || (doubt.sentences[0].speaker?.side === 'seller' && !NOTED.has(doubt.sentences[0].source.kind))) return null;
  const reply = answered.map(find).find((one) => one?.sentences[0].speaker?.side === 'seller') ?? null;
  return {
    what: supported(what, wordsOf([doubt]), checking) ?? ownWords(doubt),
    answer: reply === null ? null : (supported(answer, wordsOf([reply]), checking) ?? ownWords(reply)), evidence: [doubt, ...(reply === null ? [] : [reply])].map(({ evidence }) => evidence),
  };
}

/** What is told about one of the customer's people, who has to be on the deal's list. */
function remark(claim: ClaimedFacts['stakeholders'][number], words: string, { sentences: [sentence], evidence }: Located, checking: Checking): Omit<ReadStakeholder, 'evidence'> | null {
  const person = checking.people.find(claim.person);
  if (person?.id == null || person.side !== 'customer') return null;
  const what = supported(claim.what, words, checking) ?? sentence.text;
  return {
    contact: person.id, preferences: claim.remark === 'preference' ? what : null, callFirst: claim.remark === 'call_first', doNotEscalateUnprepared: claim.remark === 'do_not_escalate_unprepared',
    fear: claim.remark === 'fear' ? { value: what, status: status(sentence), statedBy: sentence.speaker?.name ?? null, sources: [`${sentence.source.part}/${sentence.source.id}`], evidence: [evidence] } : unknownFact(),
  };
}
