import { compileDossier, readDossier } from '@throughline/extraction';
import { readFileSync, writeFileSync } from 'node:fs';

import { bodiesOf, dealsOf } from '../reading/deals.ts';
import { goldRisks, scoreRisks } from './score-risks.ts';
import type { FoundRisk, RiskTally } from './score-risks.ts';

const HALVES = ['held-out', 'dev'] as const;
const NAMES = { 'held-out': 'deals kept away', dev: 'development' } as const;
const rate = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));

type Reader = (dossier: Parameters<typeof readDossier>[0]) => readonly FoundRisk[];
const READERS: readonly [name: string, read: Reader][] = [
  ['**the register**', (dossier) => compileDossier(dossier).risks],
  ['its high risks alone', (dossier) => compileDossier(dossier).risks.filter(({ score }) => score >= 6)],
  ['what was voiced, alone', (dossier) => readDossier(dossier).risks],
];

/** Judges registers of annotated deals; of those kept away only sums are told. */
function tallied(half: (typeof HALVES)[number], read: Reader): RiskTally[] {
  return dealsOf(half).map(({ dossier, gold }) => scoreRisks(read(dossier), goldRisks(gold, bodiesOf(dossier))));
}

const sum = (tallies: readonly RiskTally[], pick: (one: RiskTally) => number): number => tallies.reduce((total, one) => total + pick(one), 0);

const lines = HALVES.flatMap((half) => READERS.map(([name, read]) => {
  const tallies = tallied(half, read);
  const [found, matched, gold, high, highMatched] = [sum(tallies, (one) => one.found), sum(tallies, (one) => one.matched), sum(tallies, (one) => one.gold), sum(tallies, (one) => one.high), sum(tallies, (one) => one.highMatched)];
  return `| ${NAMES[half]} | ${name} | ${tallies.length} | ${high} | ${rate(highMatched, high)} | ${gold} | ${rate(matched, gold)} | ${found} | ${rate(matched, found)} |`;
}));
const table = ['| deals | found by | deals | high risks | recall of high risks | all risks | recall of all | found | precision |', '| --- | --- | --- | --- | --- | --- | --- | --- | --- |', ...lines].join('\n');
console.log(table);

if (process.argv.includes('--write')) {
  const file = new URL('../../docs/risks.md', import.meta.url);
  const text = readFileSync(file, 'utf8');
  const [begin, end] = ['<!-- bench:risks -->', '<!-- /bench:risks -->'];
  writeFileSync(file, `${text.slice(0, text.indexOf(begin) + begin.length)}\n${table}\n${text.slice(text.indexOf(end))}`);
}
