import fc from 'fast-check';
import type { Plan, PromiseEntry } from '../../../api/types.ts';
import { common } from '../../../messages/en/common.ts';
import { facts } from '../../../messages/en/facts.ts';
import { team } from '../../../messages/en/team.ts';
import { loadCatalogues } from '../../../messages/i18n.ts';
import { editOf, kindsOf } from './change/wish.ts';
import { workingDaysIn, workingDaysOn } from './drag/working-days.ts';
import { goLiveSentence } from './plan-words.ts';
import { planSearch } from './plan-search.ts';
import { unplanned } from './unplanned.ts';
import { attemptOf, attemptSentence } from './what-if/attempt.ts';
import type { Typed } from './what-if/attempt.ts';

loadCatalogues(common, facts, team);
const reader = { zone: 'Europe/London', now: Date.parse('2026-05-21T09:00:00Z') };

describe('the heading of the plan', () => {
  const said = (goLive: Plan['goLive'], status: Plan['status'] = 'baselined') => goLiveSentence({ goLive, status }, reader);
  it('says when go-live is forecast, and how far that is from what was agreed', () => {
    expect(said({ agreed: '2026-07-20', forecast: '2026-07-27', slip: 5 })).toBe('Go-live is forecast for Monday 27 July, 5 working days later than agreed.');
    expect(said({ agreed: '2026-07-20', forecast: '2026-07-20', slip: 0 })).toBe('Go-live is forecast for Monday 20 July, as agreed.');
    expect(said({ agreed: null, forecast: null, slip: 0 })).toBe('This plan has no go-live.');
    expect(said({ agreed: '2026-07-20', forecast: '2026-07-21', slip: 1 }, 'draft')).toBe('As drafted, go-live is on Tuesday 21 July, one working day later than the Monday 20 July that was wished for.');
  });
});

describe('a bar that is moved', () => {
  const calendar = { weekend: [6, 7], off: [{ from: '2026-05-25', to: '2026-05-25', kind: 'holiday' as const, reason: 'Bank holiday' }] };
  it('skips weekends and holidays', () => {
    expect(workingDaysOn(calendar, '2026-05-22', 1)).toBe('2026-05-26');
    expect(workingDaysOn(calendar, '2026-05-26', -1)).toBe('2026-05-22');
    expect([workingDaysIn(calendar, '2026-05-22', 3), workingDaysIn(calendar, '2026-05-22', 4), workingDaysIn(calendar, '2026-05-26', -4)]).toEqual([0, 1, -1]);
  });

  it('comes back to where it was when it is moved there and back, and counts what it was moved by', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const there = workingDaysOn(calendar, '2026-05-21', days);
        expect(workingDaysOn(calendar, there, -days)).toBe('2026-05-21');
        expect(workingDaysIn(calendar, '2026-05-21', (Date.parse(there) - Date.parse('2026-05-21')) / 86_400_000)).toBe(days);
      }),
    );
  });

  it('finds an end in a calendar without a single working day', () => {
    expect(workingDaysOn({ weekend: [1, 2, 3, 4, 5, 6, 7], off: [] }, '2026-05-21', 2) > '2026-05-21').toBe(true);
  });
});

describe('a change of a task', () => {
  const typed = { kind: 'delay' as const, days: '', day: '', owner: '', points: ['', '', ''] as [string, string, string] };
  it('is nothing as long as something is missing or no number', () => {
    for (const days of ['', '0', 'ten', '1.5', '1e3', '99999']) expect(editOf('a', { ...typed, days })).toBeNull();
    expect(editOf('a', { ...typed, days: ' −3 ' })).toEqual({ kind: 'delay', task: 'a', days: -3 });
    expect(editOf('a', { ...typed, kind: 'remaining', days: '-1' })).toBeNull();
    expect(editOf('a', { ...typed, kind: 'pin' })).toEqual({ kind: 'pin', task: 'a', day: null });
    expect(editOf('a', { ...typed, kind: 'start' })).toBeNull();
    for (const points of [['1', '', '3'], ['3', '2', '4'], ['1', '2', 'x'], ['-1', '2', '3']] as [string, string, string][]) expect(editOf('a', { ...typed, kind: 'estimate', points })).toBeNull();
    expect(editOf('a', { ...typed, kind: 'estimate', points: ['1', '2,5', '4'] })).toEqual({ kind: 'edit', task: 'a', fields: { estimate: { optimistic: 1, likely: 2.5, pessimistic: 4 } } });
    expect(editOf('a', { ...typed, kind: 'estimate' })).toEqual({ kind: 'edit', task: 'a', fields: { estimate: null } });
    expect(editOf('a', { ...typed, kind: 'owner', owner: ' ' })).toEqual({ kind: 'edit', task: 'a', fields: { owner: null } });
  });

  it('is offered where it can be made', () => {
    const actual = { startedOn: null, finishedOn: null, remaining: null, percent: null, asOf: null };
    expect(kindsOf({ step: false, kind: 'task', actual }, 'baselined')).toEqual(['delay', 'start', 'finish', 'pin', 'duration', 'estimate', 'owner']);
    expect(kindsOf({ step: false, kind: 'task', actual: { ...actual, startedOn: '2026-05-20' } }, 'baselined')).toEqual(['delay', 'finish', 'remaining', 'pin', 'owner']);
    expect(kindsOf({ step: true, kind: 'milestone', actual }, 'baselined')).toEqual(['delay', 'pin', 'owner']);
    expect(kindsOf({ step: false, kind: 'task', actual }, 'draft')).toEqual(['delay', 'pin', 'duration', 'estimate', 'owner']);
  });
});

describe('what is tried out', () => {
  const plan = { tasks: [{ id: 'uat', title: 'User acceptance test', ownerRole: 'user_lead', side: 'customer' }] as Plan['tasks'], resources: [], promises: [] };
  const empty: Typed = { kind: 'delay', task: 'uat', days: '', resource: '', from: '', to: '', title: '', phase: '', after: '', before: '', hours: '8', day: '', promise: '' };
  it('is read from what is typed, and said in a sentence', () => {
    const delayed = attemptOf({ ...empty, days: '10' }, plan, 'x')!;
    expect(delayed).toEqual({ kind: 'delay', task: 'uat', days: 10 });
    expect(attemptSentence(delayed, plan, reader)).toBe('“User acceptance test” is 10 working days late.');
    expect(attemptOf({ ...empty, kind: 'person', title: 'Eva' }, plan, 'x')).toEqual({ kind: 'add_person', id: 'x', name: 'Eva', role: 'user_lead', side: 'customer', hoursPerWeek: 40, tasks: { uat: 8 } });
    expect(attemptOf({ ...empty, kind: 'absence', resource: 'eva', from: '2026-06-02', to: '2026-06-01' }, plan, 'x')).toBeNull();
    expect(attemptOf({ ...empty, kind: 'task', title: 'Ringforge adapter', phase: 'build', days: '5', before: 'uat' }, plan, 'x')).toEqual({ kind: 'add_task', task: { id: 'x', title: 'Ringforge adapter', phase: 'build', kind: 'task', duration: 5 }, after: [], before: ['uat'] });
  });
});

it('what we promised for a day and no task keeps is shown as not planned', () => {
  const promise = (id: string, more: Partial<PromiseEntry> = {}) => ({ id, what: id, due: '2026-06-30', direction: 'seller', status: 'open', strength: 'firm', owner: null, ...more }) as PromiseEntry;
  const all = [promise('savannah'), promise('planned'), promise('undated', { due: null }), promise('theirs', { direction: 'customer' }), promise('kept', { status: 'confirmed' }), promise('earlier', { due: '2026-06-01' })];
  expect(unplanned(all, { promises: [{ id: 'planned', what: '', due: '2026-06-30', task: 'a', title: 'A', finish: '2026-06-30', held: true, days: 0 }] }).map(({ id }) => id)).toEqual(['earlier', 'savannah']);
});

it('the address leaves out what the plan does not know', () => {
  expect(planSearch({ part: 'what-if', zoom: 'weeks', at: '2026-05-04', tab: 'plan' })).toEqual({ part: 'what-if', zoom: 'weeks', at: '2026-05-04' });
  expect(planSearch({ part: 'magic' })).toEqual({ part: undefined, zoom: undefined, at: undefined });
});
