import type { Kind, Told } from '@throughline/extraction/training';
import { factContext, toldBy } from '@throughline/extraction/training';
import { readSources } from '@throughline/extraction';

import { bodiesOf } from './deals.ts';
import type { Deal } from './deals.ts';
import { placesOf, shared } from './score.ts';

/** What a sentence tells; of the kinds that nobody looked for in it, `unknown` says so. */
export interface LabelledTold { told: Told; kinds: ReadonlySet<Kind>; unknown: ReadonlySet<Kind> }

type GoldItem = Record<string, unknown>;
const list = (value: unknown): GoldItem[] => (Array.isArray(value) ? (value as GoldItem[]) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Which kinds the gold of a deal names with their words, and where. */
const NAMED: readonly [field: string, kind: Kind][] = [['successCriteria', 'criterion'], ['risks', 'risk'], ['openItems', 'open'], ['outOfScope', 'exclusion'], ['competitors', 'competitor'], ['sensitiveTopics', 'sensitive']];
/** Kinds that the gold does not mark by their words, so that no sentence of a deal tells against them. */
const UNMARKED: readonly Kind[] = ['pain', 'aim', 'tipping', 'why', 'why_won', 'next_move', 'bar', 'call_first', 'care', 'fear', 'prefers', 'decision', 'procurement', 'renewal', 'expansion', 'accommodation', 'objection'];

/** The sentences of an annotated deal with what its gold says that they tell. */
export function toldIn({ dossier, gold }: Deal): LabelledTold[] {
  const { sources, people } = readSources(dossier);
  const bodies = bodiesOf(dossier);
  const quotes = NAMED.flatMap(([field, kind]) => list(gold[field]).filter((one) => text(one['quote']) !== '').map((one) => ({ kind, source: text(one['source']), places: placesOf(bodies.get(text(one['source'])) ?? '', text(one['quote'])) })));
  const why = gold['whyTheyBought'] as GoldItem | null;
  if (why && text(why['quote']) !== '') quotes.push({ kind: 'why', source: text(why['source']), places: placesOf(bodies.get(text(why['source'])) ?? '', text(why['quote'])) });
  return factContext(dossier, sources, people, []).speech.map((spoken) => {
    const mention = { source: spoken.sentence.source.id, ...spoken.sentence.span };
    const kinds = new Set(quotes.filter((quote) => shared(mention, quote) >= 0.5).map(({ kind }) => kind));
    return { told: toldBy(spoken.sentence), kinds, unknown: new Set(UNMARKED.filter((kind) => !kinds.has(kind))) };
  });
}
