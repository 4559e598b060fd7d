import { assessValue, contractOf, goalsOf, onWorkingDay, planMarks, reviewDays } from '@throughline/domain';
import type { Day, Goal, HandoffPackage, HandoffState, Measurement, MetricEntry, OnWorkingDay, PlanMark, SuccessPlan } from '@throughline/domain';
import type { DataSource, EntityManager } from 'typeorm';

import { StoredPackage } from '../handoff/package.entity.ts';
import { StoredPlan } from '../plan/plan.entity.ts';
import { StoredMeasurement } from './success.entity.ts';
import { asMeasurement, entriesIn, rhythmIn } from './success-rows.ts';

/** The goals of a handoff as they stand on a day, with what they follow from. */
export interface LoadedGoals {
  compiled: HandoffPackage | null;
  entries: MetricEntry[];
  measurements: Map<string, Measurement[]>;
  marks: PlanMark[];
  contract: ReturnType<typeof contractOf>;
  goals: Goal[];
  /** A day, or the next on which the customer works. */
  onWorkingDay: OnWorkingDay;
}

/** How success is measured, as people have left it: what a plan of metrics says. */
export async function loadSuccessPlan({ manager }: DataSource, handoffId: string, state: Pick<HandoffState, 'plan' | 'wentLiveAt'>, today: Day): Promise<SuccessPlan> {
  const { goals, marks, contract, onWorkingDay: working } = await loadGoals({ manager }, handoffId, state, today);
  const { reportEveryDays, reviewEveryDays } = await rhythmIn(manager, handoffId);
  return { today, goals, value: assessValue(goals, marks, contract, today), reviews: reviewDays(contract, reviewEveryDays, working), reportEveryDays };
}

/** Reads what the goals follow from, and counts them as they stand on a day. */
export async function loadGoals({ manager }: { manager: EntityManager } | DataSource, handoffId: string, state: Pick<HandoffState, 'plan' | 'wentLiveAt'>, today: Day): Promise<LoadedGoals> {
  const stored = await manager.findOne(StoredPackage, { where: { handoffId }, order: { version: 'DESC' } });
  const entries = await entriesIn(manager, handoffId);
  const rows = await manager.find(StoredMeasurement, { where: { handoffId }, order: { measuredOn: 'ASC', id: 'ASC' } });
  const measurements = new Map<string, Measurement[]>();
  for (const row of rows) measurements.set(row.metricId, [...(measurements.get(row.metricId) ?? []), asMeasurement(row)]);
  const compiled = stored?.body ?? null;
  const plan = await manager.findOneBy(StoredPlan, { handoffId });
  const working = onWorkingDay(plan?.document.calendars.find(({ id }) => id === 'customer') ?? null);
  const marks = planMarks(state, compiled, working);
  return { compiled, entries, measurements, marks, contract: contractOf(marks, compiled), goals: goalsOf(entries, measurements, marks, today), onWorkingDay: working };
}
