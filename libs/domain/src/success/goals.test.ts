import { followedGoals, goalsOf, metricFindings } from './goals.ts';
import { NEW_METRIC } from './metric.ts';
import type { MetricEntry, ReadMetric } from './metric.ts';
import { unclearCriteria, unclearRefs } from './unclear.ts';

const NOW = '2026-04-01T09:00:00.000Z';
const marks = [{ id: 'go-live', title: 'Go-live', day: '2026-06-01', isGoLive: true }];
const read = (name: string, more: Partial<ReadMetric> = {}): ReadMetric => ({
  ...NEW_METRIC, name, baseline: 10, baselineOn: '2026-03-01', target: 50, by: '2026-09-30', status: 'stated_by_us', statedBy: null, sources: [], evidence: [], ...more,
});
const entry = (id: string, more: Partial<ReadMetric> = {}, edits: MetricEntry['edits'] = {}): MetricEntry => ({ id, read: read(`Orders of ${id}`, more), found: true, edits, removedAt: null });
const entries = [
  entry('said', { status: 'stated_by_customer' }), entry('agreed', { agreedByEconomicBuyer: true }), entry('ours'), entry('without-number', { status: 'stated_by_customer', target: null }),
  entry('edited', {}, { target: { value: 60, by: 'Lucía', at: NOW, read: 50 } }), entry('removed', { status: 'stated_by_customer' }),
].map((one) => (one.id === 'removed' ? { ...one, removedAt: NOW } : one));
const goals = goalsOf(entries, new Map(), marks, '2026-04-01');
const asked = { askedAt: NOW, hash: '', contactIds: [], remindAt: null, escalateAt: null, remindedAt: null, escalatedAt: null, signedAt: null, signedBy: null, signatureId: null };
const ids = (state: Parameters<typeof followedGoals>[2]) => followedGoals(goals, entries, state).map(({ id }) => id);

describe('a goal is followed', () => {
  it('without anybody having touched it where the customer said it or their buyer agreed to it, and where somebody of ours took it up', () => {
    expect(ids({ signature: null, metrics: [] })).toEqual(['said', 'agreed', 'edited']);
  });

  it('for good once it was, and with all others once a signature is asked for', () => {
    const ref = { ...metricFindings(goals, marks, { contacts: new Map(), people: new Map() }, null, NOW).find(({ id }) => id === 'ours')!, askedAt: null, offPlanSince: null };
    expect(ids({ signature: null, metrics: [ref] })).toEqual(['said', 'agreed', 'ours', 'edited']);
    expect(ids({ signature: asked, metrics: [] })).toEqual(['said', 'agreed', 'ours', 'without-number', 'edited']);
  });

  it('from the go-live on where it can only show then, and from now on where the first value is its baseline', () => {
    const all = [entry('later'), entry('baseline', { baseline: null, everyDays: 7 })];
    const [later, baseline] = metricFindings(goalsOf(all, new Map(), marks, '2026-04-01'), marks, { contacts: new Map(), people: new Map() }, null, NOW);
    expect(later).toMatchObject({ afterGoLive: true, measured: false, dueAt: '2026-07-01T17:00:00.000Z' });
    expect(baseline).toMatchObject({ afterGoLive: false, dueAt: '2026-04-08T17:00:00.000Z' });
  });
});

it('what a criterion does not say yet is told by field, and that it is not agreed is no part of it', () => {
  const unclear = unclearCriteria([entry('clear'), entry('vague', { name: 'Good adoption', target: null, by: null })]);
  expect(unclear.map(({ id, name }) => [id, name])).toEqual([['vague', 'Good adoption']]);
  expect(unclearRefs(unclear)).toEqual(['vague/name', 'vague/target', 'vague/by']);
});
