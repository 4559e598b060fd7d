import type { Kind, Told } from '@throughline/extraction/training';
import { factContext, KINDS, toldBy } from '@throughline/extraction/training';
import { readSources } from '@throughline/extraction';

import { bodiesOf, itemsOf, wordsIn } from './deals.ts';
import type { Deal, GoldItem } from './deals.ts';
import { placesOf, shared } from './score.ts';

/** What a sentence tells; of the kinds that nobody looked for in it, `unknown` says so. */
export interface LabelledTold { told: Told; kinds: ReadonlySet<Kind>; unknown: ReadonlySet<Kind> }

/** Which kinds the gold of a deal names with their words, and where. */
const NAMED: readonly [field: string, kind: Kind][] = [['successCriteria', 'criterion'], ['risks', 'risk'], ['openItems', 'open'], ['outOfScope', 'exclusion'], ['competitors', 'competitor'], ['sensitiveTopics', 'sensitive']];
/** Kinds that the gold does not mark by their words, so that no sentence of a deal tells against them. */
const UNMARKED = KINDS.filter((kind) => !NAMED.some(([, named]) => named === kind));

/** The sentences of an annotated deal with what its gold says that they tell. */
export function toldIn({ dossier, gold }: Deal): LabelledTold[] {
  const { sources, people } = readSources(dossier);
  const bodies = bodiesOf(dossier);
  const quotes = NAMED.flatMap(([field, kind]) => itemsOf(gold[field]).filter((one) => wordsIn(one['quote']) !== '').map((one) => ({ kind, source: wordsIn(one['source']), places: placesOf(bodies.get(wordsIn(one['source'])) ?? '', wordsIn(one['quote'])) })));
  const why = gold['whyTheyBought'] as GoldItem | null;
  if (why && wordsIn(why['quote']) !== '') quotes.push({ kind: 'why', source: wordsIn(why['source']), places: placesOf(bodies.get(wordsIn(why['source'])) ?? '', wordsIn(why['quote'])) });
  return factContext(dossier, sources, people, []).speech.map((spoken) => {
    const mention = { source: spoken.sentence.source.id, ...spoken.sentence.span };
    const kinds = new Set(quotes.filter((quote) => shared(mention, quote) >= 0.5).map(({ kind }) => kind));
    return { told: toldBy(spoken.sentence), kinds, unknown: new Set(UNMARKED.filter((kind) => !kinds.has(kind))) };
  });
}
