/** `npm run bench:reading`: how well the reader reads, on the deals it learned from (each by weights that never saw it) and on those kept away from it. */
import { writeFileSync } from 'node:fs';

import { readDossier } from '@throughline/extraction';

import { bareRule, wordsAlone } from './baselines.ts';
import { bodiesOf, dealsOf } from './deals.ts';
import { goldMentions, labelled } from './examples.ts';
import type { LabelledDeal } from './examples.ts';
import { modelsWithout } from './folds.ts';
import { hostileText } from './hostile.ts';
import { mailSentences, mailExamples } from './mail.ts';
import { mailTally } from './mail-score.ts';
import { extraExamples, OF_OUR_OWN } from './own-sentences.ts';
import { exampleOf } from './fitting.ts';
import { report } from './report.ts';
import type { Half } from './report.ts';
import { add, nothing } from './score.ts';
import { scoreCommitments } from './score-commitments.ts';
import { FACT_KINDS, scoreFacts } from './score-facts.ts';
import { secondReaderOf } from './second-reader/second-reader.ts';
import { readingSpeed } from './speed.ts';

const say = (line: string) => console.error(`  ${line}`);
const own = extraExamples(OF_OUR_OWN);
const second = secondReaderOf(process.argv, process.env, say);

/** A deal as it is read, by a second reader as well where the command asks for one. */
const read = async ({ deal }: LabelledDeal, model?: Parameters<typeof readDossier>[1]) => readDossier(deal.dossier, model, await second?.claims(deal));

async function readAll(deals: readonly LabelledDeal[], modelFor: (deal: LabelledDeal) => Parameters<typeof readDossier>[1]): Promise<ReturnType<typeof readDossier>[]> {
  const readings = [];
  for (const deal of deals) readings.push(await read(deal, modelFor(deal)));
  return readings;
}

function half(deals: readonly LabelledDeal[], learned: readonly LabelledDeal[], readings: readonly ReturnType<typeof readDossier>[]): Half {
  const facts = deals.map(({ deal }, at) => scoreFacts(readings[at]!, deal.gold, bodiesOf(deal.dossier)));
  return {
    deals, scores: deals.map(({ deal }, at) => scoreCommitments(deal, goldMentions(deal), readings[at]!)),
    bare: deals.map(bareRule).reduce(add, nothing()), words: wordsAlone(deals, learned).reduce(add, nothing()),
    facts: FACT_KINDS.map((kind) => ({ kind, tally: facts.map((one) => one[kind].tally).reduce(add, nothing()) })),
  };
}

say('reading the development deals, each by weights that never saw it …');
const dev = dealsOf('dev').map(labelled);
const learned = [...dev, ...dealsOf('practice').map(labelled)];
const models = modelsWithout(dev, learned, [...mailExamples().examples, ...own]);
const development = half(dev, learned, await readAll(dev, (deal) => models.get(deal)));
say('reading the deals kept away …');
const away = dealsOf('held-out').map(labelled);
const heldOut = half(away, learned, await readAll(away, () => undefined));
say('real mail, hostile text, speed …');
const sentences = mailSentences();
const text = report({
  development, heldOut, learnedFrom: learned.length, mail: mailTally(sentences, [...learned.flatMap(({ items }) => items.map((item) => exampleOf(item))), ...own]), mailSentences: sentences.length,
  hostile: hostileText(), speed: readingSpeed(dev.map(({ deal }) => deal), [10, 100, 1000]),
});
console.log(text);
if (second !== null) console.log(second.about());
else if (process.argv.includes('--write')) writeFileSync(new URL('../../docs/reading-quality.md', import.meta.url), text);
