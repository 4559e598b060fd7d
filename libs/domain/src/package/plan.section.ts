import type { Dossier } from '../dossier/dossier.ts';
import { schedulePlan } from '../plan/schedule.ts';
import type { Day } from '../time/instant.ts';
import { addDays } from '../time/instant.ts';
import type { PackagePlan, PlanMilestone } from './package.ts';

const QBR_DAYS = 90;

/** The day of the first review of value: 90 days after the go-live target. */
export function firstQbrOf(goLiveTarget: Day | undefined): Day | null {
  return goLiveTarget === undefined ? null : addDays(goLiveTarget, QBR_DAYS).slice(0, 10);
}

/** The template's steps dated from the close towards the go-live target, on weekdays; the real plan knows holidays and is made at the kick-off. */
export function readPlan(dossier: Dossier): PackagePlan {
  const { milestones } = schedulePlan({
    from: dossier.deal.closedAt.slice(0, 10), goLiveTarget: dossier.deal.goLiveTarget ?? null, isHoliday: () => false, at: (day) => day, kickoffAt: (day) => day, assignees: () => null,
  });
  const steps = milestones.map(({ id, title, kind, side, dueAt, needs }): PlanMilestone => ({ id, title, kind, side, due: dueAt, needs }));
  return { phases: [], tasks: steps.filter(({ kind }) => kind === 'task'), milestones: steps.filter(({ kind }) => kind === 'milestone'), criticalPath: [], contingency: {} };
}
