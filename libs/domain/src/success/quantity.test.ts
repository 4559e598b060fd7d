import { amount, inUnit, numberOf, quantityOf } from './quantity.ts';

describe('a number in a text', () => {
  it.each([
    ['90%', 90, '%'], ['< 5 min', 5, 'min'], ['25 minutes today', 25, 'minutes'], ['>4.0/5.0', 4, 'of 5'], ['€1.2m', 1_200_000, 'EUR'], ['1,250 orders', 1250, 'orders'],
    ['1.250 Tickets', 1250, 'Tickets'], ['3,5 hours', 3.5, 'hours'], ['90 percent of licensed users', 90, '%'], ['from 12 to 4', 12, null], ['180k EUR a year', 180_000, null], ['4 out of 5', 4, 'of 5'],
  ])('%s', (text, value, unit) => expect(quantityOf(text)).toEqual({ value, unit }));

  it.each([[2.5, 'days', 'working hours', 20], [26, 'min', 'hours', 0.433333], [25, 'minutes', 'min', 25], [1, 'week', 'working days', 5], [2, 'days', 'hours', 48], [3, 'Tickets', 'cases', 3], [3, null, 'min', 3], [3, 'days', '%', null], [40, 'EUR', 'GBP', null]])('%s %s is in %s: %s', (value, unit, to, expected) => {
    expect(inUnit({ value, unit }, to)).toBe(expected);
  });

  it('is none where there is none', () => {
    expect(quantityOf('good adoption')).toBeNull();
    expect(quantityOf(null)).toBeNull();
    expect(numberOf('12-03')).toBeNull();
  });

  it('is read in no time, however hostile the text is', () => {
    const began = Date.now();
    quantityOf(`${'1.'.repeat(50_000)}x`);
    expect(Date.now() - began).toBeLessThan(200);
  });

  it('is written as people write it', () => {
    expect([amount(90, '%'), amount(1_250_000.5, 'EUR'), amount(4, 'of 5'), amount(3, null)]).toEqual(['90%', '1,250,000.5 EUR', '4 of 5', '3']);
  });
});
