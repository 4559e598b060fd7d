import type { PlanView } from '@throughline/contract/http';
import { buffersOf, contingencyPlan, overAllocations, touchpoints } from '@throughline/domain';
import type { Day, HandoffPackage, PlanDocument, ScheduledPlan } from '@throughline/domain';
import type { z } from 'zod';
import type { PlanNames } from './plan.view.ts';

type View = z.input<typeof PlanView>;
type Risks = HandoffPackage['risks'];

/** What surrounds the dates of a plan: what threatens it, who has too much to do, what the customer brings, and when people talk. */
export function outlookView(document: PlanDocument, scheduled: ScheduledPlan, asOf: Day, risks: Risks, names: PlanNames): Pick<View, 'risks' | 'contingency' | 'overAllocated' | 'duties' | 'touchpoints'> {
  const titles = new Map(document.tasks.map(({ id, title }) => [id, title]));
  const people = new Map(document.resources.map(({ id, name, role }) => [id, name ?? role]));
  const title = (id: string): string => titles.get(id) ?? id;
  return {
    risks: risks.map(({ id, statement, severity, score, mitigation, contingency, bufferDays, phase, owner }) => ({ id, statement, severity, score, mitigation, contingency, bufferDays, phase: phaseIn(document, phase), owner })),
    contingency: contingencyView(document, scheduled, asOf, risks),
    overAllocated: overAllocations(document, scheduled).map(({ resource, week, hours, available, tasks }) => ({ resource, name: people.get(resource) ?? resource, week, hours, available, tasks: tasks.map((id) => ({ id, title: title(id) })) })),
    duties: dutiesOf(document, scheduled, names),
    touchpoints: touchpoints(document, scheduled),
  };
}

/** Plans without a phase of its own for the data have it in the build. */
function phaseIn({ phases }: PlanDocument, phase: string | null): string | null {
  if (phase === null || phases.some(({ id }) => id === phase)) return phase;
  return phases.find(({ id }) => id === 'build')?.id ?? null;
}

function contingencyView(document: PlanDocument, base: ScheduledPlan, asOf: Day, risks: Risks): View['contingency'] {
  const buffers = buffersOf(risks).map(({ riskId, ...buffer }) => ({ ...buffer, risk: riskId }));
  const made = contingencyPlan(document, buffers, asOf);
  const after = new Map(made.scheduled.tasks.map((task) => [task.id, task]));
  return {
    goLive: { base: base.goLive, contingency: made.goLive, days: made.goLiveDays },
    buffers: made.buffers.map(({ risk, statement, days, phase, task, goLiveDays }) => ({ risk, statement, days, phase: phaseIn(document, phase) ?? phase, task, goLiveDays })),
    tasks: document.tasks.map(({ id }) => ({ id, start: after.get(id)!.start, finish: after.get(id)!.finish })),
  };
}

function dutiesOf(document: PlanDocument, { tasks }: ScheduledPlan, { contacts }: PlanNames): View['duties'] {
  return document.tasks.flatMap((task, at) => {
    if (task.side !== 'customer' || task.from.kind === 'promise') return [];
    const daily = Object.values(task.hours).reduce((sum, hours) => sum + hours, 0);
    const { start, finish } = tasks[at]!;
    return [{ task: task.id, title: task.title, who: (task.contactId === null ? null : contacts.get(task.contactId)) ?? task.owner ?? task.ownerRole, hours: Math.round(daily * task.duration * 10) / 10, start, finish, done: task.actual.finishedOn !== null }];
  });
}
