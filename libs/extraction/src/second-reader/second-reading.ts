import type { Dossier, Evidence, PartClaims, Reading, ReadingPart } from '@throughline/domain';

import type { People } from '../people/people.ts';
import { readSources } from '../sources/read-sources.ts';
import { claimedFacts } from './claimed-facts.ts';
import { claimedPromise } from './claimed-promises.ts';
import { atOnePlace, mergeFacts } from './merge-facts.ts';
import { mergePromises } from './merge-promises.ts';
import { partsOf } from './parts.ts';
import type { Part } from './parts.ts';
import { daysIn } from './supported.ts';

/** The parts of a dossier in which a second reader is given it. */
export function readingParts(dossier: Dossier): ReadingPart[] {
  const { sources, people } = readSources(dossier);
  return partsOf(sources, dossier, people).map(({ part }) => part);
}

/** What a second reader claimed, part by part as `readingParts` gives them. */
export type Claims = readonly PartClaims[];

/** Whether a place lies in lines about which the second reader was asked a question and answered. */
function readPlaces(question: keyof PartClaims, parts: readonly Part[], claims: Claims): (place: Evidence) => boolean {
  const spans = new Map<string, { start: number; end: number }[]>();
  for (const [index, { passages }] of parts.entries()) {
    if (claims[index]?.[question] == null) continue;
    for (const { manuscript, from, to } of passages.values()) spans.set(manuscript.source.id, [...(spans.get(manuscript.source.id) ?? []), ...manuscript.lines.slice(from, to).map(({ sentence }) => sentence.span)]);
  }
  return ({ sourceId, start, end }) => spans.get(sourceId)?.some((span) => Math.min(span.end, end) > Math.max(span.start, start)) ?? false;
}

/** The promises of the rules together with those that a second reader claims and the sources prove. */
export function withClaimedPromises(ours: Reading['commitments'], claims: Claims, parts: readonly Part[], dossier: Dossier, people: People): Reading['commitments'] {
  const bodies = bodiesOf(dossier);
  const claimed = parts.flatMap((part, index) => {
    const checking = { dossier, people, bodies, daysNamed: daysOf(part, dossier) };
    return (claims[index]?.promises ?? []).flatMap((claim) => claimedPromise(claim, part, checking) ?? []);
  });
  return mergePromises(ours, claimed, readPlaces('promises', parts, claims));
}

/** The facts of the rules together with those that a second reader claims and the sources prove. */
export function withClaimedFacts(ours: Parameters<typeof mergeFacts>[0], claims: Claims, parts: readonly Part[], dossier: Dossier, people: People): typeof ours {
  const bodies = bodiesOf(dossier);
  const [first, ...rest] = parts.flatMap((part, index) => { const facts = claims[index]?.facts; return facts == null ? [] : [claimedFacts(facts, part, { dossier, people, bodies, daysNamed: daysOf(part, dossier) })]; });
  if (!first) return ours;
  const theirs = mergeFacts(first, ...rest);
  const wasRead = readPlaces('facts', parts, claims);
  // Of the risks and open items that the rules find, about every second one is none: here they need the other reader, where there is one.
  const confirmed = <T extends { evidence: Evidence[] }>(list: readonly T[], others: readonly { evidence: Evidence[] }[]): T[] => list.filter((one) => !one.evidence.every(wasRead) || others.some((other) => atOnePlace(one, other)));
  return mergeFacts(theirs, { ...ours, risks: confirmed(ours.risks, theirs.risks), openItems: confirmed(ours.openItems, theirs.openItems) });
}

const daysOf = ({ passages }: Part, dossier: Dossier): Set<string> => daysIn([...passages.values()].flatMap(({ manuscript, from, to }) => manuscript.lines.slice(from, to).map(({ sentence }) => sentence)), dossier);
const bodiesOf = (dossier: Dossier): Map<string, string> => new Map([...(dossier.communications ?? []), ...(dossier.documents ?? [])].map(({ id, body }) => [id, body]));
