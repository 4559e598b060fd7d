/** `npm run bench:reading:train`: learns the reader's weights from the annotated deals, and writes them where the reader takes them from. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { chosen, fit } from '@throughline/extraction/training';

import { dealsOf, dealsToLearnFrom } from './deals.ts';
import { hash } from './hash.ts';
import { labelled } from './examples.ts';
import { calibrated, exampleOf, leaveOneOut, OPTIONS, probabilityOf } from './fitting.ts';
import { mailExamples } from './mail.ts';
import { extraExamples, OF_OUR_OWN, ownSentences } from './own-sentences.ts';
import { add, matches, measures, nothing } from './score.ts';

const deals = dealsToLearnFrom().map(labelled);
const mail = mailExamples();
const others = [...mail.examples, ...extraExamples(OF_OUR_OWN)];
const examples = [...deals.flatMap(({ items }) => items.map((item) => exampleOf(item))), ...others];
const held = leaveOneOut(deals, others);
const calibration = calibrated([...held.values()].flat().map(({ item, score }) => ({ score, positive: item.positive, weight: item.unclear ? 0 : 1 })));

/** How much F1 may be lost for it that fewer promises are overlooked; in deals whose words are new, everything is a little less sure. */
const PRACTICALLY = 0.005;

const rehearsed = new Set(dealsOf('practice').map(({ slug }) => slug));

/** F1 over some of the deals, each by weights that never saw it. */
function f1At(threshold: number, some: typeof held): number {
  return measures([...some].map(([{ gold }, judged]) => {
    const found = chosen(judged.map(({ item, score }) => ({ candidate: item.candidate, item, probability: probabilityOf(score, calibration) })), threshold);
    const mentions = found.map(({ candidate }) => judged.find(({ item }) => item.candidate === candidate)!.item.mention);
    return { found: mentions.length, gold: gold.length, matched: matches(mentions, gold).length };
  }).reduce(add, nothing())).f1;
}

/** The lowest threshold at which F1 is practically best: a promise overlooked costs more than one too many. Promises stand closer in practice deals than in others, so both parts count alike. */
function bestThreshold(): { threshold: number; f1: number } {
  const parts = [true, false].map((one) => new Map([...held].filter(([{ deal }]) => rehearsed.has(deal.slug) === one))).filter(({ size }) => size > 0);
  const steps = Array.from({ length: 41 }, (_, step) => Math.round(20 + step) / 100);
  const all = steps.map((threshold) => ({ threshold, f1: parts.reduce((sum, part) => sum + f1At(threshold, part), 0) / parts.length }));
  const best = Math.max(...all.map(({ f1 }) => f1));
  return all.find(({ f1 }) => f1 >= best - PRACTICALLY)!;
}

const { threshold, f1 } = bestThreshold();
const data = Object.fromEntries([...deals.map(({ deal }) => [`deals/${deal.slug}`, hash(JSON.stringify([deal.dossier, deal.gold.commitments]))]), ...[...mail.files, ownSentences].filter((file) => existsSync(file)).map((file) => [file.pathname.split('/').slice(-2).join('/'), hash(readFileSync(file, 'utf8'))])]);
const weights = fit(examples, OPTIONS);
const text = [
  '// Written by bench/reading/train.ts; `data` says from what, by SHA-256. Nothing in the training is random.',
  `export const MODEL = ${JSON.stringify({ data, options: OPTIONS, threshold, ...calibration, bias: weights.bias }).slice(0, -1)},"weights":{`,
  Object.entries(weights.weights).map(([feature, weight]) => `${JSON.stringify(feature)}:${weight}`).join(',\n'),
  '} as Record<string, number>};', '',
].join('\n');
writeFileSync(new URL('../../libs/extraction/src/commitments/model/weights.generated.ts', import.meta.url), text);
console.log(`${examples.length} examples, ${Object.keys(weights.weights).length} weights, ${Math.round(text.length / 1024)} kB, threshold ${threshold}, F1 by leaving one deal out ${f1.toFixed(3)}`);
