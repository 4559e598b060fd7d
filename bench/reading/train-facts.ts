/** Learns what a sentence tells besides promises, and writes the weights where the reader takes them from. */
import { readFileSync, writeFileSync } from 'node:fs';

import { fit, KINDS, kindFeatures, scoreOf } from '@throughline/extraction/training';
import type { Example, FitOptions, Kind, Weights } from '@throughline/extraction/training';

import { dealsToLearnFrom } from './deals.ts';
import { hash } from './hash.ts';
import { toldIn } from './fact-examples.ts';
import type { LabelledTold } from './fact-examples.ts';
import { labelledFacts, ownFacts } from './own-facts.ts';
import { add, measures, nothing } from './score.ts';
import type { Tally } from './score.ts';

const OPTIONS: FitOptions = { l1: 0.0003, l2: 0.0005, rounds: 150 };
const FOLDS = 5;
/** A sentence of a deal is one of many of the same voices. */
const OF_A_DEAL = 0.5;

interface Row extends LabelledTold { features: string[]; weight: number; fold: number }

const deals = dealsToLearnFrom();
const rows: Row[] = [
  // The same sentence is always in the same fold, and a whole deal is in one.
  ...labelledFacts().map((one) => ({ ...one, features: kindFeatures(one.told), weight: 1, fold: Number.parseInt(hash(one.told.text).slice(0, 6), 16) % FOLDS })),
  ...deals.flatMap((deal, index) => toldIn(deal).map((one) => ({ ...one, features: kindFeatures(one.told), weight: OF_A_DEAL, fold: index % FOLDS }))),
];

/** What is seen once or twice teaches nothing that holds elsewhere. */
const counts = new Map<string, number>();
for (const { features } of rows) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
for (const row of rows) row.features = row.features.filter((feature) => counts.get(feature)! > 2);

const exampleOf = (kind: Kind) => ({ features, kinds, unknown, weight }: Row): Example => ({ features, positive: kinds.has(kind), weight: unknown.has(kind) ? 0 : weight });

/** The score from which on F1, by weights that never saw the sentence or its deal, is best. */
function bestFrom(judged: readonly { score: number; positive: boolean; weight: number }[]): { from: number; tally: Tally } {
  const sorted = judged.filter(({ weight }) => weight > 0).toSorted((a, b) => b.score - a.score);
  const gold = sorted.filter(({ positive }) => positive).length;
  let [best, from, matched]: [Tally, number, number] = [{ ...nothing(), gold }, 0, 0];
  for (const [at, { score, positive }] of sorted.entries()) {
    if (positive) matched += 1;
    const tally = { found: at + 1, gold, matched };
    if (measures(tally).f1 > measures(best).f1) [best, from] = [tally, (score + (sorted[at + 1]?.score ?? score - 1)) / 2];
  }
  return { from: Math.round(from * 1000) / 1000, tally: best };
}

const learned = KINDS.map((kind) => {
  const example = exampleOf(kind);
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fit(rows.filter((row) => row.fold !== fold).map(example), OPTIONS);
    return rows.filter((row) => row.fold === fold).map((row) => ({ ...example(row), score: scoreOf(row.features, weights) }));
  }).flat();
  const { from, tally } = bestFrom(judged);
  const { precision, recall, f1 } = measures(tally);
  console.log(`${kind.padEnd(14)} ${String(tally.gold).padStart(4)} sentences, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${f1.toFixed(2)}`);
  return { kind, weights: fit(rows.map(example), OPTIONS), from, tally };
});

const data = Object.fromEntries([...deals.map(({ slug, dossier, gold }) => [`deals/${slug}`, hash(JSON.stringify([dossier, gold]))]), ['own-facts.tsv', hash(readFileSync(ownFacts, 'utf8'))]]);
/** Several weights on a line, so that the file can be compared. */
function linesOf(entries: readonly string[]): string {
  const lines: string[] = [];
  for (const entry of entries) {
    if (lines.length > 0 && lines.at(-1)!.length < 150) lines[lines.length - 1] += `,${entry}`;
    else lines.push(entry);
  }
  return lines.join(',\n');
}
const json = ({ bias, weights }: Weights, from: number) => `{"bias":${bias},"from":${from},"weights":{\n${linesOf(Object.entries(weights).map(([feature, weight]) => `${JSON.stringify(feature)}:${weight}`))}}}`;
const content = [
  "import type { Weights } from '../../commitments/model/logistic.ts';", '',
  "import type { Kind } from './kind.ts';", '',
  '// Written by bench/reading/train-facts.ts; `data` says from what, by SHA-256. Nothing in the training is random.',
  `export const KIND_MODEL: { data: Record<string, string>; options: object; kinds: Record<Kind, Weights & { from: number }> } = ${JSON.stringify({ data, options: OPTIONS }).slice(0, -1)},"kinds":{`,
  learned.map(({ kind, weights, from }) => `${JSON.stringify(kind)}:${json(weights, from)}`).join(',\n'),
  '}};', '',
].join('\n');
writeFileSync(new URL('../../libs/extraction/src/facts/kind/weights.generated.ts', import.meta.url), content);
console.log(`${rows.length} sentences, ${Math.round(content.length / 1024)} kB, F1 over all kinds ${measures(learned.map(({ tally }) => tally).reduce(add, nothing())).f1.toFixed(3)}`);
