import { amount, lintCriterion, standingSentence } from '@throughline/domain';
import type { Goal, SuccessPlan } from '@throughline/domain';
import { facts, list, paragraph, part, placeOf, quiet, run, section, strong, table, toned } from '../model/build.ts';
import type { Block, Line, Row, Section } from '../model/document.ts';
import type { Subject } from '../model/subject.ts';
import { dayOf, money, several, words } from '../text/format.ts';
import { goalDrawing, wayOf } from './goal-drawing.ts';

const COLLECTED = { typed: 'typed in', csv: 'uploaded as a table', api: 'sent by a program' } as const;

/** How each goal is measured: its line to the target, who answers for it, how often, and what is done when it is off plan. */
export function metricsSection(subject: Subject, { today, goals, reviews, reportEveryDays, value }: SuccessPlan): Section {
  const { successCriteria, deal } = subject.compiled;
  const criterionOf = ({ terms }: Goal): number => successCriteria.findIndex(({ metric }) => metric.toLowerCase() === terms.name.toLowerCase());
  const rows = goals.map((goal): Row => {
    const { terms } = goal;
    const at = criterionOf(goal);
    return {
      ...(at < 0 ? {} : { id: placeOf(`successCriteria/${at}`) }),
      cells: [[quiet(at < 0 ? '' : `C${at + 1}`)], [strong(terms.name)], [run(terms.baseline === null ? 'not known' : amount(terms.baseline, terms.unit))], [run(terms.target === null ? 'not known' : amount(terms.target, terms.unit))], [run(terms.by === null ? 'no day named' : dayOf(terms.by))], [run(terms.accountable ?? 'nobody yet')]], notes: [],
    };
  });
  const overview: Block = rows.length === 0 ? paragraph(subject.missing('successCriteria'), 'gap') : table('All metrics', [['', 1], ['Metric', 6], ['Baseline', 3], ['Target', 3], ['By', 4], ['Answers for it', 4]], rows);
  const assessed = value.map(({ title, day, promised, reached, confidence, because }): Row => ({
    cells: [[strong(title)], [run(dayOf(day))], [run(promised === null ? '–' : money(promised, deal.currency))], [run(reached === null ? '–' : money(reached, deal.currency))], [run(words(confidence))]], notes: [[quiet(because)]],
  }));
  const rhythm = facts([
    { label: 'Reports', line: [run(`Every ${several(reportEveryDays, 'day', 'days')}, by mail and as a PDF, once there is something to tell.`)], notes: [] },
    { label: 'Reviews', line: [run(reviews.length === 0 ? 'Dated once the go-live is.' : reviews.slice(0, 4).map(dayOf).join(', '))], notes: [] },
    { label: 'First review of value', line: reviews[0] === undefined ? subject.missing('deal.goLiveTarget') : [run(dayOf(reviews[0]))], notes: [] },
  ]);
  return section('', 'Metrics', [overview], {
    parts: [
      ...goals.map((goal) => goalPart(subject, goal, criterionOf(goal), today)),
      part('Reports and reviews', [rhythm], 'metrics'),
      ...(assessed.length === 0 ? [] : [part('Value at the milestones of the contract', [table('Value a year', [['Milestone', 6], ['Day', 5], ['Promised', 4], ['Reached', 4], ['Confidence', 3]], assessed)], 'metrics')]),
    ],
  });
}

function goalPart({ compiled, cite }: Subject, goal: Goal, criterion: number, today: string): Section {
  const { id, terms, line } = goal;
  const source = compiled.successCriteria[criterion];
  const cited: Line[] = source === undefined ? [] : cite(source);
  const lacks = lintCriterion(terms);
  const steps = line.filter((point) => point.id !== null).map(({ day, title, value, said }): Row => ({ cells: [[run(title)], [run(dayOf(day))], [run(amount(value, terms.unit))], [quiet(said ? 'set by hand' : 'on the line')]], notes: [] }));
  const targets = steps.length === 0 ? null : table(`Targets of ${terms.name}`, [['Step', 6], ['Day', 5], ['Target', 4], ['', 3]], steps);
  const drawing = goalDrawing(goal, today);
  return part(terms.name, [
    paragraph([run(`${wayOf(terms)}. `), quiet(standingSentence(goal))]),
    ...cited.map((one) => paragraph(one)),
    ...(lacks.length === 0 ? [] : [list(lacks.map(({ what }) => ({ line: [toned(what, 'watch')], notes: [] })))]),
    ...(drawing === null ? [] : [{ kind: 'picture' as const, title: terms.name, alternative: `${wayOf(terms)}. ${standingSentence(goal)}`, drawing, table: null }]),
    ...(targets === null ? [] : [targets]),
    facts([
      { label: 'Shows value', line: [run(terms.indicator === 'leading' ? 'Early: a leading indicator' : 'Once it is there: a lagging indicator')], notes: [] },
      { label: 'Measured', line: [run(`Every ${several(terms.everyDays, 'day', 'days')}, ${COLLECTED[terms.collection]}${terms.howMeasured === null ? '' : `, from ${terms.howMeasured}`}`)], notes: [] },
      { label: 'Answers for it', line: [run(terms.accountable ?? 'Nobody yet')], notes: [] },
      ...(terms.baselineSource === null ? [] : [{ label: 'Baseline from', line: [run(terms.baselineSource)], notes: [] }]),
      ...(terms.formula === null ? [] : [{ label: 'Turns into money', line: [run(terms.formula)], notes: terms.assumptions.map((one) => [quiet(`Assumed: ${one}`)]) }]),
      { label: 'Off plan', line: [run(`More than ${terms.tolerance}% of the way behind its line. ${terms.contingency}`)], notes: [] },
    ]),
  ], id);
}
