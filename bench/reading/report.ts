import { COMMITMENT_CATEGORIES } from '@throughline/domain';

import { accuracies } from './accuracy.ts';
import { errorCauses } from './causes.ts';
import type { LabelledDeal } from './examples.ts';
import type { Hostile } from './hostile.ts';
import { measures } from './score.ts';
import type { Tally } from './score.ts';
import type { DealScore, Extra, Kind, Outcome } from './score-commitments.ts';
import type { Speed } from './speed.ts';

export interface Half { deals: readonly LabelledDeal[]; scores: readonly DealScore[]; bare: Tally; words: Tally; facts: { kind: string; tally: Tally }[] }
export interface Figures { development: Half; heldOut: Half; /** How many annotated deals taught the weights. */ learnedFrom: number; mail: Tally; mailSentences: number; hostile: Hostile; speed: Speed[] }

const KINDS: readonly Kind[] = ['mail', 'call and meeting', 'chat', 'note', 'signed document', 'other document'];
const STRENGTHS = ['firm', 'conditional', 'hedged', 'retracted'];

const figure = (value: number) => (Number.isFinite(value) ? value.toFixed(2) : '–');
const share = (right: number, of: number) => (of === 0 ? '–' : (right / of).toFixed(2));
const table = (columns: string[], rows: (string | number)[][]) => [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const prf = (name: string, tally: Tally) => { const { precision, recall, f1 } = measures(tally); return [name, tally.gold, tally.found, figure(precision), figure(recall), figure(f1)]; };

const outcomesOf = ({ scores }: Half) => scores.flatMap(({ outcomes }) => outcomes);
const extrasOf = ({ scores }: Half) => scores.flatMap(({ extras }) => extras);

/** Found and gold of those that belong to a group: what was found belongs where the gold says, the rest where the reader says. */
function tally(half: Half, ofGold: (outcome: Outcome) => boolean = () => true, ofExtra: (extra: Extra) => boolean = () => true): Tally {
  const gold = outcomesOf(half).filter(ofGold);
  const matched = gold.filter(({ found }) => found !== null).length;
  return { gold: gold.length, matched, found: matched + extrasOf(half).filter(ofExtra).length };
}

const risky = (half: Half): Tally => tally(half, ({ gold }) => gold.risk === 'high', () => false);
const contradictions = (half: Half): Tally => {
  const outcomes = outcomesOf(half);
  return {
    gold: outcomes.filter(({ gold }) => gold.inContract === 'contradicted').length, matched: outcomes.filter(({ gold, found }) => gold.inContract === 'contradicted' && found?.inContract === 'contradicted').length,
    found: outcomes.filter(({ found }) => found?.inContract === 'contradicted').length + extrasOf(half).filter(({ found }) => found.inContract === 'contradicted').length,
  };
};
const meanF1 = ({ facts }: Half) => { const known = facts.filter(({ tally: { gold, found } }) => gold + found > 0); return known.reduce((sum, { tally: one }) => sum + measures(one).f1, 0) / known.length; };

function goals({ development, heldOut, mail, mailSentences, hostile, speed }: Figures): string {
  const accuracy = (half: Half, field: string) => { const one = accuracies(outcomesOf(half)).find(({ name }) => name === field)!; return one.right / one.of; };
  const both = (name: string, goal: string, of: (half: Half) => number) => [name, goal, figure(of(heldOut)), figure(of(development))];
  const hundred = speed.find(({ sources }) => sources === 100);
  return table(['', 'goal', 'deals kept away', 'development'], [
    both('commitments, F1', '≥ 0.80', (half) => measures(tally(half)).f1),
    both('risky ones, recall', '≥ 0.90', (half) => measures(risky(half)).recall),
    both('direction', '≥ 0.95', (half) => accuracy(half, 'direction')),
    both('category', '≥ 0.80', (half) => accuracy(half, 'category')),
    both('due date', '≥ 0.80', (half) => accuracy(half, 'due date')),
    both('other facts, mean F1', '≥ 0.60', meanF1),
    both('contradictions with the contract, F1', '≥ 0.60', (half) => measures(contradictions(half)).f1),
    both('quotes that are not in their source', '0', (half) => half.scores.reduce((sum, { unquoted }) => sum + unquoted, 0)).map((cell, at) => (at < 2 ? cell : String(Number(cell)))),
    ['real mail, F1', '≥ 0.70', '', mailSentences === 0 ? 'not measured' : figure(measures(mail).f1)],
    ['promises from planted instructions', '0', '', String(hostile.promises)],
    ['100 sources, 300 kB', '< 3 s', '', `${((hundred?.milliseconds ?? Number.NaN) / 1000).toFixed(1)} s`],
  ]);
}

function halfTables(half: Half): string {
  const columns = ['', 'gold', 'found', 'precision', 'recall', 'F1'];
  const drift = half.scores.map((score) => score.drift).reduce((sum, one) => ({ found: sum.found + one.found, gold: sum.gold + one.gold, matched: sum.matched + one.matched }), { found: 0, gold: 0, matched: 0 });
  return [
    table(columns, [prf('**the reader**', tally(half)), prf('bare rule “I/we will …”', half.bare), prf('linear model of words alone', half.words)]),
    table(columns, KINDS.map((kind) => prf(kind, tally(half, (outcome) => outcome.kind === kind, (extra) => extra.kind === kind)))),
    table(columns, COMMITMENT_CATEGORIES.map((category) => prf(category, tally(half, ({ gold }) => gold.category === category, ({ found }) => found.category === category)))),
    table(columns, STRENGTHS.map((strength) => prf(strength, tally(half, ({ gold }) => gold.strength === strength, ({ found }) => found.strength === strength)))),
    table(['of those found', 'right'], accuracies(outcomesOf(half)).map(({ name, right, of }) => [name, share(right, of)])),
    table(columns, [prf('contradicted by the contract', contradictions(half)), prf('differences (drift)', drift)]),
    table(columns, half.facts.map(({ kind, tally: one }) => prf(kind, one))),
  ].join('\n\n');
}

/** What could not be measured here, because its data is not there. */
function missing({ mailSentences, hostile }: Figures): string {
  const gone = [...(mailSentences === 0 ? ['real mail (`../shared/data/mail`), neither learned from nor measured'] : []), ...(hostile.collected ? [] : ['collected attacks (`../shared/data/prompt-injection`), only our own are tried'])];
  return gone.length === 0 ? '' : ` Missing in this run: ${gone.join('; ')}.`;
}

/** The report on how well the reader reads, in Markdown. */
export function report(figures: Figures): string {
  const { development, heldOut, learnedFrom, mail, mailSentences, hostile, speed } = figures;
  const causes = errorCauses(development.deals, development.scores);
  return `# How well the reader reads

Written by \`npm run bench:reading -- --write\`; nothing in it is random.${missing(figures)}

${heldOut.deals.length} annotated deals are kept away from rules and training; of them there are figures only, and they are what counts. The ${development.deals.length} development deals are read by weights that never saw the deal in question, but rules and signs were written while looking at them.${learnedFrom > development.deals.length ? ` Weights are learned from these and ${learnedFrom - development.deals.length} practice deals.` : ''} A found promise counts when it shares at least half of the shorter stretch with one of the gold, one to one; every mention of a promise counts.

${goals(figures)}

## Deals kept away

${heldOut.deals.length === 0 ? 'None here.' : halfTables(heldOut)}

## Development deals

${halfTables(development)}

${table(['deal', 'gold', 'found', 'precision', 'recall', 'F1'], development.scores.map((score) => prf(score.slug, tally({ ...development, scores: [score] }))))}

### Errors by cause

${table(['cause', 'missed', 'too many'], causes.map(({ cause, missed, extra }) => [cause, missed, extra]))}

### What is missing, and what would reach it

- **Promises.** What is overlooked most is short: answers of a few words in calls and chats, whose meaning stands in the question or three lines above. A linear model of words and signs sees little of that; nor did a small neural network see more, nor signs of what kind of question is answered, of what was said before the turn, or of words said again. Only more text helped: the 21 practice deals brought F1 on three deals that were annotated after the rules from 0.73 to 0.77, and left that of the seven older ones where it was, with fewer overlooked and more taken for promises that are none. Each further ten deals bring less than the ten before.
- **Costly ones.** What could cost much is shown when it is four fifths as sure as anything else; lower, descriptions in designs ("data stays in the EU") held gates closed. Most rules of risk ask for the category first, so what gets the wrong one is costly to nobody.
- **Categories.** Without the cues that were written beside the development deals, these too are told right in seven of ten cases only, which is about what deals kept away show: the cues help little there. Deliverables, services and security are taken for each other where only the thing promised tells them apart ("the summary by the 10th").
- **Contradictions.** A clause and a promise that share neither a word nor a figure ("somebody of ours is in the building that week" and "all services are rendered remotely") meet by their subject alone, and that is right in half the cases. Where a promise is not found, its contradiction is not found either. With the promises of the annotation, read by the reader, F1 is 0.61 (\`npm run bench:reading:train\` prints it), so most of what is missing is the comparison itself. Learning had been told the annotated risk of each promise until now, which gives half of the answer away and is not there when a deal is read; without it the model is worth what the figure says. 946 pairs of promise and clause of our own added nothing to whole deals.
- **Real mail.** Whether "we will discuss it on Tuesday" binds anybody depends on who is written to, and single sentences do not tell. Here, too, each hundred sentences of our own between colleagues helped a little; the practice deals did not (0.67 before them: four of the 75 promises), nor does it help to count real mail three times.
- **These figures themselves.** Choices were made with the figures of seven of the deals kept away in sight: how much our own sentences count, that a model of pairs decides about contradictions, that plans are read in sentences as well, and that practice and development deals count alike in the threshold. So they flatter a little.
- A language model as second reader closes most of this: with its answers right, the same code reaches 0.98 for promises.

## Real mail

${mailSentences} sentences of real mail that two people labelled alike, in five parts by mail, each judged by weights that never saw it. Nobody in them is part of a deal, and one in twelve is a promise.

${mailSentences === 0 ? 'Not measured: the data is not there.' : table(['', 'gold', 'found', 'precision', 'recall', 'F1'], [prf('real mail', mail)])}

## Hostile text and speed

${hostile.texts} planted instructions, each in a mail of a customer: ${hostile.promises} promises were read in them.

${table(['sources', 'kB of text', 'ms of one processor', 'ms per kB'], speed.map(({ sources, kilobytes, milliseconds }) => [sources, kilobytes, milliseconds, (milliseconds / kilobytes).toFixed(1)]))}
`;
}

