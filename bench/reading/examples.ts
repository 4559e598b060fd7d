import { readSources } from '@throughline/extraction';
import { candidatesOf, featuresOf, wordFeatures } from '@throughline/extraction/training';
import type { Candidate } from '@throughline/extraction/training';

import { bodiesOf } from './deals.ts';
import type { Deal } from './deals.ts';
import { likeness, placesOf, shared } from './score.ts';
import type { GoldMention, Mention } from './score.ts';

export interface Item { candidate: Candidate; mention: Mention; features: string[]; words: string[]; positive: boolean; /** Says nothing either way: a piece of a promise that needs the rest of its sentence. */ unclear: boolean }

/** The candidates of a deal, each with what the gold says about it. */
export interface LabelledDeal { deal: Deal; gold: GoldMention[]; items: Item[] }

export function goldMentions({ dossier, gold }: Deal): GoldMention[] {
  const bodies = bodiesOf(dossier);
  return gold.commitments.map(({ source, quote }) => ({ source, places: placesOf(bodies.get(source) ?? '', quote) }));
}

export function labelled(deal: Deal): LabelledDeal {
  const { sources, people } = readSources(deal.dossier);
  const gold = goldMentions(deal);
  const items = candidatesOf(sources, people, bodiesOf(deal.dossier)).map((candidate) => {
    const mention = { source: candidate.sentence.source.id, ...candidate.sentence.at(candidate.start, candidate.end) };
    const touched = gold.filter((quote) => shared(mention, quote) >= 0.5);
    const carries = touched.some((quote) => !candidate.whole || likeness(mention, quote) >= 0.45 || quote.places.some(({ start, end }) => start >= mention.start && end <= mention.end));
    return { candidate, mention, features: featuresOf(candidate), words: wordFeatures(candidate), positive: carries, unclear: !carries && touched.length > 0 };
  });
  return { deal, gold, items };
}
