import { planCalendars } from './plan-calendars.ts';

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
