import type { Commitment, Dossier, Reading } from '@throughline/domain';

import { bodiesOf } from './deals.ts';
import type { Deal, GoldCommitment } from './deals.ts';
import { type goldMentions } from './examples.ts';
import { matches, shared } from './score.ts';
import type { Mention } from './score.ts';

/** How the sources of a measurement are grouped. */
export type Kind = 'mail' | 'call and meeting' | 'chat' | 'note' | 'signed document' | 'other document';

/** A promise of the gold, and the one of ours that it is, if any. */
export interface Outcome { gold: GoldCommitment; kind: Kind; found: Commitment | null }
/** One of ours that no promise of the gold is left for. */
export interface Extra { found: Commitment; mention: Mention & { quote: string }; kind: Kind; /** It lies within one that was found already. */ piece: boolean }
export interface DealScore { slug: string; outcomes: Outcome[]; extras: Extra[]; drift: { found: number; gold: number; matched: number }; unquoted: number }

export function kindsOf(dossier: Dossier): Map<string, Kind> {
  const spoken: Record<string, Kind> = { email: 'mail', call: 'call and meeting', meeting: 'call and meeting', chat: 'chat', note: 'note' };
  return new Map([
    ...(dossier.communications ?? []).map(({ id, kind }) => [id, spoken[kind] ?? 'note'] as const),
    ...(dossier.documents ?? []).map(({ id, signed }) => [id, signed ? ('signed document' as const) : ('other document' as const)] as const),
  ]);
}

/** One deal's promises against its gold. Every mention counts, so that putting mentions of one promise together costs nothing. */
export function scoreCommitments({ slug, dossier, gold: { commitments: gold, drift } }: Deal, goldPlaces: ReturnType<typeof goldMentions>, reading: Pick<Reading, 'commitments' | 'drift'>): DealScore {
  const kinds = kindsOf(dossier);
  const bodies = bodiesOf(dossier);
  const mentions = reading.commitments.flatMap((commitment) => commitment.evidence.map(({ sourceId, start, end, quote }) => ({ source: sourceId, start, end, quote, commitment })));
  const pairs = matches(mentions, goldPlaces);
  const byGold = new Map(pairs.map((pair) => [pair.gold, mentions[pair.found]!.commitment]));
  const used = new Set(pairs.map(({ found }) => found));
  const claimed = new Set(drift.map(({ commitment, kind }) => `${commitment}/${kind}`));
  // A difference belongs to a promise, whichever of its mentions the gold hangs it on.
  const goldOf = (id: string) => [...byGold].filter(([, commitment]) => commitment.id === id).flatMap(([at]) => [at, gold[at]!.sameAs ?? at, ...gold.flatMap(({ sameAs }, index) => (sameAs !== undefined && sameAs === (gold[at]!.sameAs ?? at) ? [index] : []))]);
  const right = reading.drift.filter(({ commitment, kind }) => goldOf(commitment).some((at) => claimed.delete(`${at}/${kind}`)));
  return {
    slug,
    outcomes: gold.map((one, at) => ({ gold: one, kind: kinds.get(one.source) ?? 'note', found: byGold.get(at) ?? null })),
    extras: mentions.flatMap(({ commitment, ...mention }, at) => (used.has(at) ? [] : [{ found: commitment, mention, kind: kinds.get(mention.source) ?? 'note', piece: goldPlaces.some((quote) => shared(mention, quote) >= 0.5) }])),
    drift: { found: reading.drift.length, gold: drift.length, matched: right.length },
    unquoted: mentions.filter(({ source, start, end, quote }) => bodies.get(source)?.slice(start, end) !== quote).length,
  };
}
