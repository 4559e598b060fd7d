import { contractOf, goalsOf, planMarks } from '@throughline/domain';
import type { Day, Goal, HandoffPackage, HandoffState, Measurement, MetricEntry, PlanMark } from '@throughline/domain';
import type { DataSource, EntityManager } from 'typeorm';

import { StoredPackage } from '../handoff/package.entity.ts';
import { StoredMeasurement } from './success.entity.ts';
import { asMeasurement, entriesIn } from './success-rows.ts';

/** The goals of a handoff as they stand on a day, with what they follow from. */
export interface LoadedGoals {
  compiled: HandoffPackage | null;
  entries: MetricEntry[];
  measurements: Map<string, Measurement[]>;
  marks: PlanMark[];
  contract: ReturnType<typeof contractOf>;
  goals: Goal[];
}

/** Reads what the goals follow from, and counts them as they stand on a day. */
export async function loadGoals({ manager }: { manager: EntityManager } | DataSource, handoffId: string, state: Pick<HandoffState, 'plan' | 'wentLiveAt'>, today: Day): Promise<LoadedGoals> {
  const stored = await manager.findOne(StoredPackage, { where: { handoffId }, order: { version: 'DESC' } });
  const entries = await entriesIn(manager, handoffId);
  const rows = await manager.find(StoredMeasurement, { where: { handoffId }, order: { measuredOn: 'ASC', id: 'ASC' } });
  const measurements = new Map<string, Measurement[]>();
  for (const row of rows) measurements.set(row.metricId, [...(measurements.get(row.metricId) ?? []), asMeasurement(row)]);
  const compiled = stored?.body ?? null;
  const marks = planMarks(state, compiled);
  return { compiled, entries, measurements, marks, contract: contractOf(marks, compiled), goals: goalsOf(entries, measurements, marks, today) };
}
