import { BEGIN, aHandoff } from '../testing/handoff.builder.ts';
import { addDays } from '../time/instant.ts';
import { deadlines } from './deadlines.ts';
import { beginMeasuring, followMetrics, measureFromGoLive, reportMetrics } from './metrics.ts';
import type { MetricFinding } from './metrics.ts';
import type { HandoffState } from './state.ts';

const finding = (id: string, more: Partial<MetricFinding> = {}): MetricFinding => ({ id, everyDays: 7, dueAt: addDays(BEGIN, 7), contactId: 'c-tom', personId: null, offPlan: false, measured: false, afterGoLive: false, ...more });
const following = (...metrics: MetricFinding[]): HandoffState => {
  const state = aHandoff().build();
  followMetrics(state, { metrics, reportEveryDays: 14 }, BEGIN);
  return state;
};
const dates = (state: HandoffState) => deadlines({ ...state, phase: 'implementation' }).filter(({ kind }) => kind === 'measurement_late').map(({ subject }) => subject);

describe('what the sale agreed on', () => {
  it('is followed from the compilation on, without touching what is followed already', () => {
    const state = following(finding('log-ins'));
    state.metrics[0]!.dueAt = addDays(BEGIN, 3);
    followMetrics(state, { metrics: [finding('log-ins'), finding('errors')], reportEveryDays: 30 }, BEGIN);
    expect(state.metrics.map(({ id, dueAt }) => [id, dueAt])).toEqual([['log-ins', addDays(BEGIN, 3)], ['errors', addDays(BEGIN, 7)]]);
    expect(state.reporting).toEqual({ everyDays: 14, nextAt: addDays(BEGIN, 14) });
  });

  it('is asked for one rhythm after the introduction, where it became due before', () => {
    const state = following(finding('log-ins'), finding('errors', { dueAt: addDays(BEGIN, 40) }));
    beginMeasuring(state, addDays(BEGIN, 20));
    expect(state.metrics.map(({ dueAt }) => dueAt)).toEqual([addDays(BEGIN, 27), addDays(BEGIN, 40)]);
    expect(state.reporting?.nextAt).toBe(addDays(BEGIN, 34));
  });

  it('is not asked for before they are live where it can only show then, however long that takes', () => {
    const state = following(finding('log-ins', { afterGoLive: true }), finding('baseline'));
    expect(dates(state)).toEqual(['baseline']);
    measureFromGoLive(state, addDays(BEGIN, 90));
    expect(dates(state)).toEqual(['baseline', 'log-ins']);
    expect(state.metrics[0]).toMatchObject({ afterGoLive: false, dueAt: addDays(BEGIN, 97) });
  });

  it.each([[false, null, 0], [true, null, 3], [false, addDays(BEGIN, 1), 3]])('is reported once there is a value, or they are live (%s, %s)', (measured, wentLiveAt, mails) => {
    const draft = { state: { ...following(finding('log-ins', { measured })), wentLiveAt, contactIds: ['c-tom', 'c-ann'] }, events: [], mails: [], words: [] };
    reportMetrics(draft, addDays(BEGIN, 14));
    expect(draft.mails).toHaveLength(mails);
    expect(draft.state.reporting?.nextAt).toBe(addDays(BEGIN, 28));
  });
});
