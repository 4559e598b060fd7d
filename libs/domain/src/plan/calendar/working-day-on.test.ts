import { contractOf, planMarks } from '../../success/goals.ts';
import { reviewDays } from '../../success/value-realisation.ts';
import { onWorkingDay } from './working-day-on.ts';

const german = { weekend: [6, 7], off: [{ from: '2026-12-25', to: '2026-12-26', kind: 'holiday' as const, reason: 'Christmas' }, { from: '2026-11-30', to: '2026-12-04', kind: 'freeze' as const, reason: 'Year end' }] };

describe('a day on which people meet', () => {
  it.each([['2026-12-24', '2026-12-24'], ['2026-12-25', '2026-12-28'], ['2026-12-06', '2026-12-07'], ['2026-12-01', '2026-12-01']])('%s is %s where they work from Monday to Friday and keep Christmas', (day, met) => {
    expect(onWorkingDay(german)(day)).toBe(met);
  });

  it('follows the weekend of the customer, and is Monday where nothing is known', () => {
    expect(onWorkingDay({ weekend: [5, 6], off: [] })('2026-12-04')).toBe('2026-12-06');
    expect(onWorkingDay(null)('2026-12-05')).toBe('2026-12-07');
  });

  it('is what reviews of value are dated by, each counted from the first and not from the one before', () => {
    const compiled = { plan: { milestones: [{ id: 'go-live', title: 'Go-live', kind: 'milestone', side: 'vendor' as const, due: '2026-07-04', needs: [] }, { id: 'promise-p1', title: 'Promised', kind: 'milestone', side: 'vendor' as const, due: '2026-07-04', needs: [] }], phases: [], criticalPath: [], contingency: [] }, firstQbr: null };
    const marks = planMarks({ plan: null, wentLiveAt: null }, compiled as never, onWorkingDay(german));
    expect(marks.map(({ id, day }) => [id, day])).toEqual([['go-live', '2026-07-04'], ['first-review', '2026-10-02']]);
    expect(reviewDays(contractOf(marks, null), 28, onWorkingDay(german)).slice(0, 4)).toEqual(['2026-10-02', '2026-10-30', '2026-11-27', '2026-12-28']);
  });
});
