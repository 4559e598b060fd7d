import { computeSchedule } from '../plan/critical-path/live-schedule.ts';
import type { PlanDocument, ScheduledPlan } from '../plan/model.ts';
import { firstDayAfter } from '../plan/schedule.ts';
import { buildPlan } from '../plan/templates/build-plan.ts';
import type { PlanFacts } from '../plan/templates/build-plan.ts';
import { HIGH_SCORE } from '../risk/score.ts';
import type { Day } from '../time/instant.ts';
import { addDays } from '../time/instant.ts';
import type { HandoffPackage, PackagePhase, PackagePlan, PlanMilestone } from './package.ts';

const QBR_DAYS = 90;
const WEEKDAYS = { id: 'weekdays', title: 'Monday to Friday', weekend: [6, 7], off: [] };

/** The day of the first review of value: 90 days after the go-live target. */
export function firstQbrOf(goLiveTarget: Day | undefined): Day | null {
  return goLiveTarget === undefined ? null : addDays(goLiveTarget, QBR_DAYS).slice(0, 10);
}

/** The first and the last day of each phase that has tasks. */
function phasesOf(plan: PlanDocument, finishes: Map<string, { start: Day; finish: Day }>): PackagePhase[] {
  return plan.phases.flatMap(({ id, title }) => {
    // A promise is a date to be kept, not work of the phase in which it is kept.
    const days = plan.tasks.filter(({ phase, from }) => phase === id && from.kind !== 'promise').map((task) => finishes.get(task.id)!);
    if (days.length === 0) return [];
    return [{ id, title, start: days.map(({ start }) => start).toSorted()[0]!, end: days.map(({ finish }) => finish).toSorted().at(-1)! }];
  });
}

/** What is done instead when a high risk comes true, as far as somebody has said so. */
export const contingencyOf = (risks: HandoffPackage['risks']): Record<string, string> =>
  Object.fromEntries(risks.flatMap(({ score, statement, contingency }) => (score >= HIGH_SCORE && contingency !== null ? [[statement, contingency]] : [])));

function stepsOf(plan: PlanDocument, { tasks }: ScheduledPlan): PlanMilestone[] {
  return plan.tasks.map(({ id, title, kind, side }, at) => ({
    id, title, kind, side: side === 'customer' ? 'customer' : 'vendor', due: tasks[at]!.finish, needs: plan.links.filter(({ to }) => to === id).map(({ from }) => from),
  }));
}

/** The detailed plan that follows from a package alone: from the close towards the go-live target, on weekdays. */
export function planOfPackage(facts: PlanFacts): PlanDocument {
  const start = firstDayAfter(facts.deal.closedAt.slice(0, 10), () => false);
  return buildPlan(facts, { start, goLiveTarget: facts.deal.goLiveTarget, calendars: { vendor: WEEKDAYS, customer: WEEKDAYS } });
}

/** What the package shows of that plan; the one that counts knows holidays and is made at the kick-off. */
export function readPlan(facts: PlanFacts & Pick<HandoffPackage, 'risks'>): PackagePlan {
  const plan = planOfPackage(facts);
  const scheduled = computeSchedule(plan);
  const steps = stepsOf(plan, scheduled);
  return {
    phases: phasesOf(plan, new Map(scheduled.tasks.map((task) => [task.id, task]))), tasks: steps.filter(({ kind }) => kind === 'task'), milestones: steps.filter(({ kind }) => kind === 'milestone'),
    criticalPath: scheduled.criticalPath, contingency: contingencyOf(facts.risks),
  };
}
