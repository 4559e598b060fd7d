import { USUAL_RHYTHM } from '@throughline/domain';
import type { Measurement, MetricEntry } from '@throughline/domain';
import type { EntityManager } from 'typeorm';

import { StoredMetric, StoredSuccessPlan } from './success.entity.ts';
import type { StoredMeasurement } from './success.entity.ts';

/** The metrics in their order, as the domain reads them. */
export async function entriesIn(manager: EntityManager, handoffId: string): Promise<MetricEntry[]> {
  const rows = await manager.find(StoredMetric, { where: { handoffId }, order: { position: 'ASC', metricId: 'ASC' } });
  return rows.map(({ metricId, read, found, edits, removedAt }) => ({ id: metricId, read, found, edits, removedAt }));
}

/** How often everybody is sent how far the goals have come, and goes through them together. */
export async function rhythmIn(manager: EntityManager, handoffId: string): Promise<{ reportEveryDays: number; reviewEveryDays: number }> {
  return (await manager.findOneBy(StoredSuccessPlan, { handoffId })) ?? { ...USUAL_RHYTHM };
}

/** A stored row as the domain reads it. */
export function asMeasurement({ id, measuredOn, value, note, source, byName, recordedAt, corrects }: StoredMeasurement): Measurement {
  return { id: Number(id), on: measuredOn, value, note, source, by: byName, recordedAt, corrects: corrects === null ? null : Number(corrects) };
}
