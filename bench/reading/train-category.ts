/** Learns what category a promise is of, and writes the weights where the reader takes them from. */
import { writeFileSync } from 'node:fs';

import { COMMITMENT_CATEGORIES } from '@throughline/domain';

import { examplesOf, judged, learned, learnedWithout, OPTIONS, ownExamples } from './categories.ts';
import { dealsToLearnFrom } from './deals.ts';
import { hash } from './hash.ts';

const deals = dealsToLearnFrom().map((deal) => ({ deal, examples: examplesOf(deal) }));
const own = ownExamples();

const apart = learnedWithout(deals.map(({ examples }) => examples), own.examples);
const right = deals.map(({ examples }, at) => examples.filter(({ features, category }) => judged(features, apart[at]!) === category).length);
const total = deals.reduce((sum, { examples }) => sum + examples.length, 0);

const weights = learned([...deals.flatMap(({ examples }) => examples), ...own.examples]);
const data = Object.fromEntries([...deals.map(({ deal }) => [`deals/${deal.slug}`, hash(JSON.stringify([deal.dossier, deal.gold.commitments]))]), ['own-promises.tsv', hash(own.text)]]);
const text = [
  "import type { CommitmentCategory } from '@throughline/domain';", '',
  "import type { Weights } from '../../commitments/model/logistic.ts';", '',
  '// Written by bench/reading/train-category.ts; `data` says from what, by SHA-256. Nothing in the training is random.',
  `export const CATEGORY_MODEL: { data: Record<string, string>; options: object; weights: Record<CommitmentCategory, Weights> } = ${JSON.stringify({ data, options: OPTIONS }).slice(0, -1)},"weights":{`,
  COMMITMENT_CATEGORIES.map((category) => `${JSON.stringify(category)}:${JSON.stringify(weights[category]).replace(/(.{150}[^,]*,)/g, '$1\n')}`).join(',\n'),
  '}};', '',
].join('\n');
writeFileSync(new URL('../../libs/extraction/src/attributes/category/weights.generated.ts', import.meta.url), text);
console.log(`${total} promises of ${deals.length} deals and ${own.examples.length} of our own, ${Math.round(text.length / 1024)} kB; right in deals not learned from: ${(right.reduce((sum, one) => sum + one, 0) / total).toFixed(3)}`);
