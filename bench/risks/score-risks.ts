import type { Evidence } from '@throughline/domain';

import { itemsOf, wordsIn } from '../reading/deals.ts';
import type { Gold } from '../reading/deals.ts';
import { placesOf, shared } from '../reading/score.ts';
import type { GoldMention } from '../reading/score.ts';

/** A risk of a register, as far as it is judged. */
export interface FoundRisk { statement: string; evidence: readonly Evidence[] }

interface GoldRisk { statement: string; high: boolean; quotes: GoldMention[] }

const POINTS: Readonly<Record<string, number>> = { high: 3, medium: 2, low: 1 };
const FILLERS = new Set('a an and are as at be been but by for from has have in into is it its not of on or our that the their they this to was were we will with who which what while after before under per than one two nobody'.split(' '));

const contentOf = (text: string): Set<string> =>
  new Set((text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !FILLERS.has(word)).map((word) => (word.length > 4 ? word.replace(/(?:s|ed|ing)$/, '') : word)));

/** Names and figures of a statement, as they count when words are compared. */
const namesIn = (text: string): string[] => [...contentOf((text.match(/(?<=\S )\p{Lu}[\p{L}\p{N}]+|\d[\d.,]*\d|\d/gu) ?? []).join(' '))];

/** What the gold says, as far as it is about risks. */
export function goldRisks(gold: Gold, bodies: ReadonlyMap<string, string>): GoldRisk[] {
  return itemsOf(gold['risks']).map((one) => ({
    statement: wordsIn(one['statement']), high: (POINTS[wordsIn(one['severity'])] ?? 0) * (POINTS[wordsIn(one['likelihood'])] ?? 0) >= 6,
    quotes: wordsIn(one['quote']) === '' ? [] : [{ source: wordsIn(one['source']), places: placesOf(bodies.get(wordsIn(one['source'])) ?? '', wordsIn(one['quote'])) }],
  }));
}

/**
 * How surely a found risk is one of the gold: it rests on the same words (half of the shorter stretch), or its statement and
 * its quotes say at least half of the words that carry the gold's statement, or a third of them with two of its names or figures.
 * 0 when neither.
 */
function closeness(found: FoundRisk, gold: GoldRisk): number {
  if (found.evidence.some(({ sourceId, start, end }) => gold.quotes.some((quote) => shared({ source: sourceId, start, end }, quote) >= 0.5))) return 2;
  const [mine, theirs] = [contentOf([found.statement, ...found.evidence.map(({ quote }) => quote)].join(' ')), contentOf(gold.statement)];
  const common = [...theirs].filter((word) => mine.has(word)).length;
  const share = theirs.size === 0 ? 0 : common / theirs.size;
  return share >= 0.5 || (share >= 1 / 3 && namesIn(gold.statement).filter((name) => mine.has(name)).length >= 2) ? share : 0;
}

export interface RiskTally { found: number; matched: number; gold: number; high: number; highMatched: number; /** Indices of the found and of the gold that nothing matches. */ extra: number[]; missed: number[] }

/** One register against the gold of its deal, one to one. */
export function scoreRisks(found: readonly FoundRisk[], gold: readonly GoldRisk[]): RiskTally {
  const pairs = found.flatMap((one, foundAt) => gold.map((other, goldAt) => ({ foundAt, goldAt, close: closeness(one, other) }))).filter(({ close }) => close > 0).toSorted((a, b) => b.close - a.close);
  const taken = { found: new Set<number>(), gold: new Set<number>() };
  for (const { foundAt, goldAt } of pairs) {
    if (taken.found.has(foundAt) || taken.gold.has(goldAt)) continue;
    taken.found.add(foundAt);
    taken.gold.add(goldAt);
  }
  return {
    found: found.length, matched: taken.found.size, gold: gold.length, high: gold.filter(({ high }) => high).length, highMatched: gold.filter(({ high }, index) => high && taken.gold.has(index)).length,
    extra: [...found.keys()].filter((index) => !taken.found.has(index)), missed: [...gold.keys()].filter((index) => !taken.gold.has(index)),
  };
}
