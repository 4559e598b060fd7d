import { createHash } from 'node:crypto';

import type { Commitment, Dossier, RiskRule } from '@throughline/domain';

import type { Kind } from '../facts/kind/kind.ts';
import { fold } from '../dates/fold.ts';
import { likely } from '../facts/kind/likely.ts';
import type { People } from '../people/people.ts';
import type { ReadSource, Sentence } from '../sources/sentence.ts';
import { attributesOf } from './attributes-of.ts';
import { candidatesOf } from './candidates/candidates.ts';
import type { Candidate } from './candidates/candidate.ts';
import { chosen } from './choose.ts';
import { promisorOf } from './direction.ts';
import type { Mention } from './ledger/mention.ts';
import { merged } from './ledger/merge.ts';
import type { Entry } from './ledger/merge.ts';
import { retractionsOf } from './ledger/retraction.ts';
import { featuresOf } from './model/features.ts';
import { scoreOf, sigmoid } from './model/logistic.ts';
import type { Model } from './model/model.ts';
import { MODEL } from './model/weights.generated.ts';
import { reasonsFor } from './reasons.ts';
import { saidHow } from './strength.ts';
import { contentWords } from './text/content-words.ts';
import { whatOf } from './what.ts';

const LIKELY = 0.3;
const BY_CATEGORY: ReadonlySet<RiskRule> = new Set(['tighter_than_plan', 'outcome_guarantee', 'custom_development']);

interface Judged { candidate: Candidate; features: string[]; probability: number }

/** How sure the model is that a candidate is a promise, calibrated. */
function judged(candidate: Candidate, model: Model): Judged {
  const features = featuresOf(candidate);
  const probability = isNoPromise(candidate) ? 0 : sigmoid(model.slope * scoreOf(features, model) + model.offset);
  return { candidate, features, probability: isPlainlySaid(candidate) ? probability : probability * (1 - elseTold(candidate)) };
}

/** Says that nothing is promised. */
const DENIED = /\b(?:gives?|makes?|with|there is|accepts?) no (?:warrant(?:y|ies)|guarantees?|promises?|commitments?|liability)\b|\b(?:don't|do not|never|not to|cannot|can't|won't) (?:promise|commit|guarantee)\b|\b(?:keine|ohne) (?:gewahr|garantie|zusage|haftung)\b|\b(?:ne (?:garantit|promet)|sans garantie|geen garantie|sin garantia)\b/;

/** From when to when a contract holds: nobody has to do anything for it. */
const TERM = /^(?:this |the |our |dieser |der |diese |die |le present |ce |le |cet |dit |de |deze |este |el )?(?:(?:initial |subscription |service )?term|agreement|contract|order form|subscription|vertrag|vereinbarung|laufzeit|contrat|accord|overeenkomst|contrato|acuerdo) (?:shall |will |wird )?(?:starts?|begins?|commences?|runs?|continues?|takes? effect|becomes? effective|ends?|expires?|beginnt|lauft|endet|tritt|commence|debute|prend effet|begint|loopt|gaat in|comienza|empieza)\b/;

function isNoPromise({ text, sentence }: Candidate): boolean {
  const folded = fold(text);
  return DENIED.test(folded) || (sentence.source.part === 'documents' && TERM.test(folded));
}

/** Words by which somebody takes something on; what merely is or will be may tell anything. */
const PLAIN: ReadonlySet<string> = new Set(['i_will', 'i_do', 'i_am_doing', 'let_me', 'leave_with_me', 'mine', 'you_will', 'you_get', 'with_you', 'goes_out', 'live_by', 'no_charge', 'capped', 'price_held', 'money_back', 'accepts', 'party_shall', 'told_them']);

const isPlainlySaid = ({ cues }: Candidate): boolean => cues.some(({ cue }) => PLAIN.has(cue.name));

/** What a sentence without any word of promising may tell instead. */
const ELSE: readonly Kind[] = ['pain', 'risk', 'criterion', 'decision', 'fear', 'open', 'expansion', 'renewal', 'competitor', 'next_move', 'why_won', 'tipping', 'why', 'care', 'call_first', 'prefers', 'sensitive'];

/** How surely it tells something else, from 0 to 1; an answer is what its question makes of it. */
function elseTold({ sentence, answers }: Candidate): number {
  if (sentence.source.part === 'documents' || answers !== null) return 0;
  const most = Math.max(...ELSE.map((kind) => likely({ sentence }, kind)));
  return most < 0.5 ? 0 : most;
}

function mentionOf({ candidate, features, probability }: Judged, bodies: ReadonlyMap<string, string>, people: People, model: Model): Mention | null {
  const { sentence } = candidate;
  const { start, end } = sentence.at(candidate.start, candidate.end);
  const quote = bodies.get(sentence.source.id)?.slice(start, end) ?? '';
  if (quote.trim() === '') return null;
  const evidence = { sourceId: sentence.source.id, quote, start, end, by: sentence.speaker?.name ?? null, at: sentence.saidAt ?? sentence.source.at };
  const topic = contentWords(`${candidate.text} ${candidate.answers?.text ?? ''}`);
  return { candidate, evidence, probability, reasons: reasonsFor(candidate, features, model), topic, ...promisorOf(candidate, people), ...saidHow(candidate) };
}

export const idOf = ({ sourceId, quote, start }: Mention['evidence']) => `cm-${createHash('sha256').update(`${sourceId}\n${quote.toLowerCase().replace(/\s+/g, ' ').trim()}\n${start}`).digest('hex').slice(0, 16)}`;

function commitmentOf({ mentions }: Entry, retractedBy: string | null, dossier: Dossier, people: People, sentences: ReadonlyMap<string, readonly Sentence[]>, model: Model): Commitment {
  const [first] = mentions;
  // A signed clause says it for good, but what people were told is what they wait for.
  const latest = mentions.findLast(({ candidate }) => !candidate.sentence.source.signed) ?? first;
  return {
    id: idOf(first.evidence), what: whatOf(latest.candidate, { by: latest.by, direction: latest.direction, companies: { seller: people.sellerCompany, customer: people.customerCompany } }), direction: first.direction, by: first.by, to: first.to, ...attributesOf(latest, dossier, sentences.get(latest.evidence.sourceId) ?? [], model),
    strength: retractedBy === null ? latest.strength : 'retracted', condition: latest.condition, retractedBy,
    confidence: Math.round(Math.max(...mentions.map(({ probability }) => probability)) * 100) / 100, reasons: first.reasons, evidence: mentions.map(({ evidence }) => evidence),
  };
}

/** Every promise in the sources, each once, with every place where it was made. */
export function findCommitments(sources: readonly ReadSource[], dossier: Dossier, people: People, model: Model = MODEL): Commitment[] {
  const bodies = new Map([...(dossier.communications ?? []), ...(dossier.documents ?? [])].map(({ id, body }) => [id, body]));
  const candidates = candidatesOf(sources, people, bodies).map((candidate) => judged(candidate, model));
  const sentences = new Map(sources.map((source) => [source.source.id, source.sentences]));
  const isCostly = (item: Judged): boolean => {
    const mention = mentionOf(item, bodies, people, model);
    // A bare “yes” that answers nothing known says nothing that anybody could stand for.
    if (mention === null || mention.candidate.sentence.source.signed || mention.topic.size === 0) return false;
    const { risk, riskRules } = attributesOf(mention, dossier, sentences.get(mention.evidence.sourceId) ?? [], model);
    // What only its category makes costly is as sure as the category, which is told of whatever is no promise, too.
    return risk === 'high' && (item.probability >= LIKELY || riskRules.some((rule) => !BY_CATEGORY.has(rule)));
  };
  const mentions = chosen(candidates, model.threshold, isCostly).map((item) => mentionOf(item, bodies, people, model)).filter((mention) => mention !== null);
  const entries = merged(mentions);
  const retractions = retractionsOf(entries, sources);
  return entries.map((entry) => commitmentOf(entry, retractions.get(entry)?.sourceId ?? null, dossier, people, sentences, model));
}
