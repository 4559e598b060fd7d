import { createHash } from 'node:crypto';

import type { Commitment } from '@throughline/domain';

import type { People } from '../people/people.ts';
import type { ReadSource } from '../sources/sentence.ts';
import { UNREAD } from './attributes.stand-in.ts';
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
import { MODEL } from './model/weights.generated.ts';
import { reasonsFor } from './reasons.ts';
import { saidHow } from './strength.ts';
import { contentWords } from './text/content-words.ts';
import { whatOf } from './what.ts';

/** How sure the model is that a candidate is a promise, calibrated, with its reasons. */
function judged(candidate: Candidate) {
  const features = featuresOf(candidate);
  return { candidate, features, probability: sigmoid(MODEL.slope * scoreOf(features, MODEL) + MODEL.offset) };
}

function mentionOf({ candidate, probability }: { candidate: Candidate; probability: number }, bodies: ReadonlyMap<string, string>, people: People): Mention | null {
  const { sentence } = candidate;
  const { start, end } = sentence.at(candidate.start, candidate.end);
  const quote = bodies.get(sentence.source.id)?.slice(start, end) ?? '';
  if (quote.trim() === '') return null;
  const promisor = promisorOf(candidate, people);
  const topic = contentWords(`${candidate.text} ${candidate.answers?.text ?? ''}`);
  const evidence = { sourceId: sentence.source.id, quote, start, end, by: sentence.speaker?.name ?? null, at: sentence.saidAt ?? sentence.source.at };
  return { candidate, evidence, probability, reasons: reasonsFor(candidate, featuresOf(candidate), MODEL), topic, ...promisor, ...saidHow(candidate) };
}

const idOf = ({ sourceId, quote, start }: Mention['evidence']) => `cm-${createHash('sha256').update(`${sourceId}\n${quote.toLowerCase().replace(/\s+/g, ' ').trim()}\n${start}`).digest('hex').slice(0, 16)}`;

function commitmentOf({ mentions }: Entry, retractedBy: string | null): Commitment {
  const [first] = mentions;
  const latest = mentions.findLast(({ candidate }) => !candidate.sentence.source.signed) ?? first;
  return {
    id: idOf(first.evidence), what: whatOf(latest), direction: first.direction, by: first.by, to: first.to, ...UNREAD,
    strength: retractedBy === null ? latest.strength : 'retracted', condition: latest.condition, retractedBy,
    confidence: Math.round(Math.max(...mentions.map(({ probability }) => probability)) * 100) / 100, reasons: first.reasons, evidence: mentions.map(({ evidence }) => evidence),
  };
}

/** Every promise in the sources, each once, with every place where it was made. */
export function findCommitments(sources: readonly ReadSource[], bodies: ReadonlyMap<string, string>, people: People): Commitment[] {
  const candidates = candidatesOf(sources, people, bodies).map(judged);
  const mentions = chosen(candidates, MODEL.threshold).map((item) => mentionOf(item, bodies, people)).filter((mention) => mention !== null);
  const entries = merged(mentions);
  const retractions = retractionsOf(entries, sources);
  return entries.map((entry) => commitmentOf(entry, retractions.get(entry)?.sourceId ?? null));
}
