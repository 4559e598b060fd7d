import { isAnswered } from '../package/rubric.ts';
import type { Gap, HandoffPackage } from '../package/package.ts';
import { toMs } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { FACETS, GAPS_OF_FACETS } from './facets.ts';
import type { Facet } from './facets.ts';
import { relationFacts } from './relation-fact.ts';
import type { RelationFact, RelationTopic } from './relation-fact.ts';

/** One deal of a customer, with what was compiled of it. */
export interface RelatedDeal { handoffId: string; closedAt: Instant; compiled: HandoffPackage }

export interface RecordedFact extends RelationFact {
  handoffId: string;
  /** When it was said, or else when its deal was closed. */
  at: Instant;
}

/** What is known about one thing: as the newest deal tells it, and as earlier ones did. */
export interface RecordedTopic { topic: RelationTopic; subject: string | null; current: RecordedFact[]; earlier: RecordedFact[] }

export interface RecordedFacet { facet: Facet; topics: RecordedTopic[]; gaps: Gap[] }

const keyOf = ({ facet, topic, subject }: RelationFact): string => `${facet}/${topic}/${subject?.toLowerCase() ?? ''}`;

/**
 * What is known of a customer over all their deals. What the newest deal that speaks of something says counts; what
 * earlier ones said stays as its history. What only an earlier deal tells still counts.
 */
export function relationshipRecord(deals: readonly RelatedDeal[]): RecordedFacet[] {
  const ordered = deals.toSorted((a, b) => toMs(b.closedAt) - toMs(a.closedAt) || (a.handoffId < b.handoffId ? -1 : 1));
  const topics = new Map<string, RecordedTopic>();
  for (const { handoffId, closedAt, compiled } of ordered) {
    for (const fact of relationFacts(compiled)) {
      const told: RecordedFact = { ...fact, handoffId, at: fact.evidence[0]?.at ?? closedAt };
      const known = topics.get(keyOf(fact));
      if (known === undefined) topics.set(keyOf(fact), { topic: fact.topic, subject: fact.subject, current: [told], earlier: [] });
      else (known.current[0]?.handoffId === handoffId ? known.current : known.earlier).push(told);
    }
  }
  const all = [...topics.values()];
  // What one of the deals tells is no gap any more.
  const open = (ordered[0]?.compiled.gaps ?? []).filter(({ id }) => ordered.every(({ compiled }) => compiled.gaps.some((gap) => gap.id === id && !isAnswered(gap))));
  return FACETS.map((facet) => ({
    facet,
    topics: all.filter(({ current }) => current[0]?.facet === facet).map((one) => ({ ...one, current: newestFirst(one.current), earlier: newestFirst(one.earlier) })),
    gaps: open.filter((gap) => GAPS_OF_FACETS[facet].includes(gap.id)),
  }));
}

const newestFirst = (facts: readonly RecordedFact[]): RecordedFact[] => facts.toSorted((a, b) => toMs(b.at) - toMs(a.at));
