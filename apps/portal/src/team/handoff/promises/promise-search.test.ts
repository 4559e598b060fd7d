import type { PromiseEntry } from '../../../api/types.ts';
import { isSifted, promiseSearch, sift } from './promise-search.ts';

const NOW = Date.parse('2026-05-01T12:00:00Z');

const aPromise = (id: string, more: Partial<PromiseEntry> = {}): PromiseEntry => ({
  id, origin: 'read', addedBy: null, what: id, direction: 'seller', by: 'Amara', to: null, category: 'training', strength: 'firm', condition: null, due: null, risk: 'normal', riskRules: [],
  found: true, inContract: 'no', reasons: [], evidence: [], corrected: [], disputed: [], differences: [], status: 'open', steps: [], owner: null, blocking: false, acknowledged: null,
  dueAt: null, remindedAt: null, lateNoticeAt: null, escalatedAt: null, delivery: null, verdict: null, messages: [], drift: [], shown: true, ...more,
});
const due = (day: string) => ({ due: day, dueAt: `${day}T17:00:00Z` });
const ids = (promises: PromiseEntry[]): string[] => promises.map(({ id }) => id);

describe('the promises of a handoff', () => {
  it('stand in the order in which they need somebody, when no other is asked for', () => {
    const all = [
      aPromise('taken back', { strength: 'retracted', ...due('2026-04-01') }), aPromise('kept', { status: 'confirmed' }), aPromise('theirs', { direction: 'customer' }),
      aPromise('soon', due('2026-05-04')), aPromise('without a date'), aPromise('late', due('2026-04-20')), aPromise('blocking', { risk: 'high', blocking: true }),
    ];
    expect(ids(sift(all, {}, NOW))).toEqual(['blocking', 'late', 'soon', 'without a date', 'theirs', 'kept', 'taken back']);
  });

  it('are sorted by date with the undated last, by risk, or by what was said last, when that is asked for', () => {
    const at = (day: string) => ({ evidence: [{ sourceId: 'm', title: 'Mail', kind: 'email', quote: 'x', start: 0, end: 1, by: null, at: `${day}T09:00:00Z` }] });
    const all = [aPromise('a', { risk: 'unusual', ...at('2026-02-01') }), aPromise('b', { ...due('2026-06-01'), ...at('2026-03-01') }), aPromise('c', { risk: 'high', ...due('2026-05-01') })];
    expect(ids(sift(all, { sort: 'due' }, NOW))).toEqual(['c', 'b', 'a']);
    expect(ids(sift(all, { sort: 'risk' }, NOW))).toEqual(['c', 'a', 'b']);
    expect(ids(sift(all, { sort: 'said' }, NOW))).toEqual(['b', 'a', 'c']);
  });

  it('are left out when they are not what was asked for', () => {
    const all = [
      aPromise('ours'), aPromise('theirs', { direction: 'customer' }), aPromise('kept', { status: 'confirmed' }), aPromise('risky', { risk: 'high' }), aPromise('price', { category: 'pricing' }),
      aPromise('taken back', { strength: 'retracted' }),
    ];
    expect(ids(sift(all, { direction: 'customer' }, NOW))).toEqual(['theirs']);
    expect(ids(sift(all, { status: 'owed' }, NOW))).not.toEqual(expect.arrayContaining(['kept']));
    expect(ids(sift(all, { status: 'owed' }, NOW))).not.toContain('taken back');
    expect(ids(sift(all, { status: 'confirmed' }, NOW))).toEqual(['kept']);
    expect(ids(sift(all, { risk: 'high' }, NOW))).toEqual(['risky']);
    expect(ids(sift(all, { category: 'pricing', direction: 'customer' }, NOW))).toEqual([]);
  });
});

it('an address that asks for something unknown asks for everything', () => {
  const search = promiseSearch({ direction: 'sideways', status: ['open'], risk: 'high ', category: {}, sort: 'x' });
  expect(isSifted(search)).toBe(false);
  expect(isSifted(promiseSearch({ status: 'owed' }))).toBe(true);
});
