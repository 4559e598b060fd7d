import { chosen, fit, scoreOf, sigmoid } from '@throughline/extraction/training';

import type { LabelledDeal } from './examples.ts';
import { exampleOf } from './fitting.ts';
import { matches } from './score.ts';
import type { Tally } from './score.ts';

const BARE = /\b(?:I|we)(?:['’]ll| will)\b/i;

function tallyOf({ gold }: LabelledDeal, mentions: { source: string; start: number; end: number }[]): Tally {
  return { found: mentions.length, gold: gold.length, matched: matches(mentions, gold).length };
}

/** The bare rule: every sentence with "I will" or "we will" in it. */
export function bareRule(deal: LabelledDeal): Tally {
  return tallyOf(deal, deal.items.filter(({ candidate }) => candidate.whole === null && BARE.test(candidate.text)).map(({ mention }) => mention));
}

/** A linear model alone: words and pairs of words, learned from other deals, without any sign of ours. */
export function wordsAlone(test: readonly LabelledDeal[], learn: readonly LabelledDeal[]): Tally[] {
  return test.map((deal) => {
    const weights = fit(learn.filter((other) => other !== deal).flatMap(({ items }) => items.map((item) => exampleOf(item, item.words))), { l1: 0.0001, l2: 0.002, rounds: 200 });
    const scored = deal.items.map((item) => ({ candidate: item.candidate, mention: item.mention, probability: sigmoid(scoreOf(item.words, weights)) }));
    return tallyOf(deal, chosen(scored, 0.4).map(({ mention }) => mention));
  });
}
