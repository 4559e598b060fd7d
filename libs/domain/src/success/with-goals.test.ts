import { compilePackage } from '../package/compile.ts';
import { noReading } from '../reading/no-reading.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { readMetrics } from './read-metrics.ts';
import { reconcileMetrics } from './reconcile-metrics.ts';
import type { MetricEntry, MetricField } from './metric.ts';
import { withGoals } from './with-goals.ts';

const AT = '2026-03-02T09:00:00.000Z';
const dossier: Dossier = {
  schemaVersion: '1', source: { system: 'file' }, account: { externalId: 'a', name: 'Havbris' }, deal: { externalId: 'd', name: 'Havbris', closedAt: AT, currency: 'EUR' },
  contributions: [{ id: 'x', kind: 'value', by: 'value-engineering', at: AT, data: { annualBenefit: 100_000, drivers: [
    { name: 'Orders lost a month', baseline: '40', target: '5', by: '2026-12-31' }, { name: 'Minutes to enter an order', baseline: '26 min', target: '5 min', by: '2026-12-31', annualValue: 60_000 },
  ] } }],
};
const compiled = compilePackage(dossier, noReading(), [], AT);
const entries = reconcileMetrics([], readMetrics(compiled));
const edited = (entry: MetricEntry, edits: Partial<Record<MetricField, unknown>>): MetricEntry => ({
  ...entry, edits: Object.fromEntries(Object.entries(edits).map(([field, value]) => [field, { value, by: 'Noor Haddad', at: AT, read: null }])),
});
const [lost, minutes, whole] = entries as [MetricEntry, MetricEntry, MetricEntry];
const told = (all: MetricEntry[]) => withGoals(compiled, all).successCriteria.map(({ metric, target }) => [metric, target]);

it('a package stays as it was compiled while nobody has changed a goal, or only how it is followed', () => {
  expect(withGoals(compiled, entries)).toBe(compiled);
  expect(withGoals(compiled, [edited(lost, { tolerance: 20, contingency: 'Ring them.' }), minutes, whole])).toBe(compiled);
});

it('a package says what people have changed, under their name, and so does its summary', () => {
  const left = withGoals(compiled, [lost, edited(minutes, { target: 8 }), whole]);
  expect(left.successCriteria[1]).toMatchObject({ metric: 'Minutes to enter an order', baseline: '26 min', target: '8 min', status: 'stated_by_us', statedBy: 'Noor Haddad', annualValue: 60_000 });
  expect(left.summary.map(({ text }) => text).join(' ')).toContain('Minutes to enter an order from 26 min to 8 min');
});

it('a package leaves out what was taken out and tells what was added; the return as a whole is no criterion', () => {
  const added = edited({ id: 'm-1', read: null, found: false, edits: {}, removedAt: null }, { name: 'Complaints of fitters', target: 3, by: '2026-10-31' });
  expect(told([{ ...lost, removedAt: AT }, minutes, edited(whole, { target: 90_000 }), added])).toEqual([['Minutes to enter an order', '5 min'], ['Complaints of fitters', '3']]);
  const { summary } = withGoals(compiled, [{ ...lost, removedAt: AT }, minutes, whole]);
  expect(summary.flatMap(({ facts }) => facts).filter((fact) => fact.startsWith('successCriteria'))).toEqual(['successCriteria/0']);
});
