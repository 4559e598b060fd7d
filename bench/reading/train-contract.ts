/** Learns what speaks for a clause being against a promise, and writes the weights where the reader takes them from. */
import { writeFileSync } from 'node:fs';

import { examplesOf, learnedWithout, ownExamples } from './categories.ts';
import { comparedOf, fitPairs, OPTIONS, worstOf } from './contract-pairs.ts';
import { dealsToLearnFrom } from './deals.ts';
import { hash } from './hash.ts';
import { add, measures, nothing } from './score.ts';

/** Thresholds that differ by less in F1 are as good as each other; the highest of them is taken, because what is no promise is held against contracts as well. */
const PRACTICALLY = 0.02;

const all = dealsToLearnFrom().map((deal) => ({ deal, examples: examplesOf(deal) }));
const categories = learnedWithout(all.map(({ examples }) => examples), ownExamples().examples);
const deals = all.map(({ deal }, at) => ({ deal, compared: comparedOf(deal, categories[at]!) }));
const scored = deals.map((held) => {
  const weights = fitPairs(deals.filter((one) => one !== held).flatMap(({ compared }) => compared));
  return held.compared.map((one) => ({ contradicted: one.contradicted, score: worstOf(one, weights) }));
});
const steps = Array.from({ length: 61 }, (_, step) => Math.round((-3 + step * 0.1) * 10) / 10);
const tried = steps.map((threshold) => ({ threshold, ...measures(scored.map((one) => ({ gold: one.filter(({ contradicted }) => contradicted).length, found: one.filter(({ score }) => score >= threshold).length, matched: one.filter(({ contradicted, score }) => contradicted && score >= threshold).length })).reduce(add, nothing())) }));
const best = Math.max(...tried.map(({ f1 }) => f1));
const { threshold, precision, recall, f1 } = tried.findLast((one) => one.f1 >= best - PRACTICALLY)!;
const weights = fitPairs(deals.flatMap(({ compared }) => compared));
const data = Object.fromEntries(deals.map(({ deal }) => [`deals/${deal.slug}`, hash(JSON.stringify([deal.dossier, deal.gold.commitments, deal.gold.drift]))]));
const text = [
  "import type { PairModel } from './judge.ts';", '',
  '// Written by bench/reading/train-contract.ts; `data` says from what, by SHA-256. Nothing in the training is random.',
  `export const PAIR_MODEL: PairModel & { data: Record<string, string>; options: object } = ${JSON.stringify({ data, options: OPTIONS, threshold, bias: weights.bias }).slice(0, -1)},"weights":{`,
  Object.entries(weights.weights).map(([feature, weight]) => `${JSON.stringify(feature)}:${weight}`).join(',\n'),
  '}};', '',
].join('\n');
writeFileSync(new URL('../../libs/extraction/src/contract/pair/weights.generated.ts', import.meta.url), text);
console.log(`${deals.reduce((sum, { compared }) => sum + compared.length, 0)} promises of deals, ${Object.keys(weights.weights).length} weights, threshold ${threshold}; by leaving one deal out precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${f1.toFixed(3)}, at best ${best.toFixed(3)}`);
