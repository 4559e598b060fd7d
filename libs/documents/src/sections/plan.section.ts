import type { PlanMilestone } from '@throughline/domain';
import { list, paragraph, part, placeOf, quiet, run, section, strong, table } from '../model/build.ts';
import type { Row, Section, Table } from '../model/document.ts';
import type { Subject } from '../model/subject.ts';
import { dayOf } from '../text/format.ts';

/** Milestones and tasks by day, with who brings them and what they need. */
export function stepsTable(all: readonly PlanMilestone[], names: { vendor: string; customer: string }): Table {
  const steps = all.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const titleOf = (id: string): string => steps.find((one) => one.id === id)?.title ?? id;
  const rows = steps.map((one): Row => ({ cells: [[run(dayOf(one.due))], one.kind === 'milestone' ? [strong(one.title)] : [run(one.title)], [run(names[one.side])], [run(one.needs.map(titleOf).join(', ') || '–')]], notes: [] }));
  return table('Steps of the plan', [['Due', 3], ['Step', 5], ['Who', 3], ['Needs', 5]], rows);
}

/** The plan as far as it follows from the dossier. */
export function planSection({ compiled }: Subject): Section {
  const { plan, account } = compiled;
  const phases = plan.phases.map((one, index): Row => ({ id: placeOf(`phases/${index}`), cells: [[strong(one.title)], [run(dayOf(one.start))], [run(dayOf(one.end))]], notes: [] }));
  const titles = new Map([...plan.milestones, ...plan.tasks].map(({ id, title }) => [id, title]));
  const fallback = Object.entries(plan.contingency).map(([step, other]) => ({ line: [strong(step), quiet(': '), run(other)], notes: [] }));
  return section('C', 'Plan', [
    paragraph([quiet('Inferred · the plan’s template and what was sold, dated towards the go-live target, on weekdays. Holidays and people are settled at the kick-off.')], 'quiet'),
    ...(phases.length === 0 ? [] : [table('Phases', [['Phase', 6], ['From', 3], ['To', 3]], phases)]),
    stepsTable([...plan.milestones, ...plan.tasks], { vendor: 'We', customer: account.name }),
    ...(plan.criticalPath.length === 0 ? [] : [paragraph([quiet('Critical path: '), run(plan.criticalPath.map((id) => titles.get(id) ?? id).join(' → '))])]),
  ], { parts: fallback.length === 0 ? [] : [part('If it slips', [list(fallback)], 'plan')] });
}
