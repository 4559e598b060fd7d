import { readSources } from '@throughline/extraction';
import { candidatesOf, featuresOf, wordFeatures } from '@throughline/extraction/training';
import type { Candidate } from '@throughline/extraction/training';

import { bodiesOf } from './deals.ts';
import type { Deal } from './deals.ts';
import { placesOf, shared } from './score.ts';
import type { GoldMention, Mention } from './score.ts';

export interface Item { candidate: Candidate; mention: Mention; features: string[]; words: string[]; positive: boolean }

/** The candidates of a deal, each with what the gold says about it. */
export interface LabelledDeal { deal: Deal; gold: GoldMention[]; items: Item[] }

export function goldMentions({ dossier, gold }: Deal): GoldMention[] {
  const bodies = bodiesOf(dossier);
  return gold.commitments.map(({ source, quote }) => ({ source, places: placesOf(bodies.get(source) ?? '', quote) }));
}

export function labelled(deal: Deal): LabelledDeal {
  const { sources, people } = readSources(deal.dossier);
  const gold = goldMentions(deal);
  const items = candidatesOf(sources, people).map((candidate) => {
    const mention = { source: candidate.sentence.source.id, ...candidate.sentence.at(candidate.start, candidate.end) };
    return { candidate, mention, features: featuresOf(candidate), words: wordFeatures(candidate), positive: gold.some((quote) => shared(mention, quote) >= 0.5) };
  });
  return { deal, gold, items };
}
