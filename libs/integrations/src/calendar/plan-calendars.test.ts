import { isPlace, places } from './holidays.ts';
import { calendarIn, planCalendars } from './plan-calendars.ts';

describe('the calendars of a plan', () => {
  const { customer, vendor } = planCalendars({ customer: 'GB', vendor: 'AE' }, '2026-03-02');

  it('have the public holidays of each side’s country, by name, for years ahead', () => {
    expect(customer.off).toContainEqual({ from: '2026-12-25', to: '2026-12-25', kind: 'holiday', reason: 'Christmas Day' });
    expect(customer.off.at(-1)!.from.slice(0, 4)).toBe('2029');
    expect(vendor.off.map(({ from }) => from)).toContain('2026-12-02');
    expect(vendor.off.map(({ from }) => from)).not.toContain('2026-12-25');
  });

  it('know which days a week are free there', () => {
    const egypt = planCalendars({ customer: 'EG', vendor: null }, '2026-03-02');
    expect([customer.weekend, egypt.customer.weekend, egypt.vendor.weekend, egypt.vendor.off]).toEqual([[6, 7], [5, 6], [6, 7], []]);
  });
});

describe('the place of a calendar', () => {
  const { customer } = planCalendars({ customer: 'DE', vendor: null }, '2026-03-02');
  const days = ({ off }: { off: readonly { from: string }[] }) => off.map(({ from }) => from);

  it('may be a region, whose holidays it has beside those of the country', () => {
    const bavarian = calendarIn(customer, 'DE-BY', '2026-03-02');
    expect([days(customer).includes('2026-11-01'), days(bavarian).includes('2026-11-01'), days(bavarian).includes('2026-10-03')]).toEqual([false, true, true]);
    expect(bavarian).toMatchObject({ id: 'customer', title: 'Customer (DE-BY)', place: 'DE-BY' });
    expect(days(bavarian)).toEqual(days(bavarian).toSorted());
  });

  it('takes its own holidays along when it changes, and leaves what people wrote into it', () => {
    const written = { ...customer, off: [...customer.off, { from: '2026-12-24', to: '2026-12-31', kind: 'holiday' as const, reason: 'Closed between the years' }, { from: '2026-07-13', to: '2026-09-30', kind: 'freeze' as const, reason: 'Peak' }] };
    const egypt = calendarIn(written, 'EG', '2026-03-02');
    expect([egypt.weekend, days(egypt).includes('2026-10-03')]).toEqual([[5, 6], false]);
    expect(egypt.off).toEqual(expect.arrayContaining([written.off.at(-1), written.off.at(-2)]));
    expect(calendarIn(egypt, 'DE', '2026-03-02').off).toHaveLength(written.off.length);
    expect(calendarIn(written, null, '2026-03-02').off).toHaveLength(2);
  });

  it('is one whose holidays are known', () => {
    expect(['DE', 'DE-BY', 'GB-SCT', 'XX', 'DE-XX', 'toString', '__proto__', ''].map(isPlace)).toEqual([true, true, true, false, false, false, false, false]);
    expect(places().find(({ code }) => code === 'GB')).toMatchObject({ name: 'United Kingdom', regions: expect.arrayContaining([{ code: 'GB-SCT', name: 'Scotland' }]) });
  });
});
