import { sameMetric } from '../package/criteria.section.ts';
import { meaningWords } from '../package/merge.ts';
import type { MetricEntry, ReadMetric } from './metric.ts';

/** As the package compares two criteria: by the numbers as well as the words. */
const asStated = (one: ReadMetric) => ({
  metric: one.name, target: one.target === null ? null : String(one.target), baseline: null, unit: one.unit, by: one.by, owner: null, agreedByEconomicBuyer: false, annualValue: null,
  status: one.status, statedBy: one.statedBy, sources: [], evidence: [],
});

function idOf(name: string, taken: ReadonlySet<string>): string {
  const base = [...meaningWords(name)].slice(0, 6).join('-').replace(/[^a-z0-9-]/g, '').slice(0, 60) || 'metric';
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}

/**
 * Brings the metrics that are kept and what was compiled together. Only the compiled part of an entry changes; what people
 * said stays, also where nothing is found any more. Doing it twice is doing it once.
 */
export function reconcileMetrics(entries: readonly MetricEntry[], read: readonly ReadMetric[]): MetricEntry[] {
  const open = [...read];
  const take = (same: (one: ReadMetric) => boolean): ReadMetric | undefined => {
    const at = open.findIndex(same);
    return at < 0 ? undefined : open.splice(at, 1)[0];
  };
  const byName = entries.map((entry) => entry.read && take((one) => one.name.toLowerCase() === entry.read?.name.toLowerCase()));
  const kept = entries.map((entry, index): MetricEntry => {
    const before = entry.read;
    const found = byName[index] ?? (before === null ? undefined : take((one) => sameMetric(asStated(before), asStated(one))));
    return found === undefined ? { ...entry, found: false } : { ...entry, read: found, found: true };
  });
  const taken = new Set(entries.map(({ id }) => id));
  const added = open.map((one): MetricEntry => {
    const id = idOf(one.name, taken);
    taken.add(id);
    return { id, read: one, found: true, edits: {}, removedAt: null };
  });
  return [...kept, ...added];
}
