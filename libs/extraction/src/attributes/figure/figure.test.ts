import fc from 'fast-check';

import { figureOf } from './figure.ts';

describe('figureOf', () => {
  it.each<[string, number, string]>([
    ['99.9% of each month', 99.9, 'percent'],
    ['capped at five percent (5%)', 5, 'percent'],
    ['one hundred twenty-five percent of the unit fee', 125, 'percent'],
    ['höchstens 3,5 % im Jahr', 3.5, 'percent'],
    ['fünf Prozent vom Preis', 5, 'percent'],
    ['Ninety-nine ninety-five, then.', 99.95, 'percent'],
    ['ninety-nine point nine', 99.9, 'percent'],
    ['a fee of $1,150.50 a year', 1150.5, 'USD'],
    ['1.150,50 € je Stück', 1150.5, 'EUR'],
    ['EUR 38.000', 38_000, 'EUR'],
    ['£18k a year', 18_000, 'GBP'],
    ['USD 1.2 million', 1_200_000, 'USD'],
    ["CHF 12'500", 12_500, 'CHF'],
    ['28 500 dollars', 28_500, 'USD'],
    ['within fifteen (15) minutes, at any hour', 15, 'minutes'],
    ['Twenty-four hours. No ifs.', 24, 'hours'],
    ['in 2 to 4 hours', 4, 'hours'],
    ['4-6 weeks', 6, 'weeks'],
    ['under two hundred milliseconds', 200, 'milliseconds'],
    ['within thirty days', 30, 'days'],
    ['sous 48 heures', 48, 'hours'],
    ['binnen dertig dagen', 30, 'days'],
    ['vier Stunden', 4, 'hours'],
    ['en quince minutos', 15, 'minutes'],
    ['All 220,000 accounts', 220_000, 'records'],
    ['twelve branch training sessions', 12, 'sessions'],
  ])('reads %s', (text, value, unit) => expect(figureOf(text)).toMatchObject({ value, unit }));

  it('says what happens, when the figure is missed', () => {
    expect(figureOf('99.9% a month, and if we miss it, you get ten percent of the month back.')?.consequence).toBe('you get ten percent of the month back');
    expect(figureOf('98% of opening hours; for each point below it Supplier shall credit 5% of the fee.')?.consequence).toBe('for each point below it Supplier shall credit 5% of the fee');
    expect(figureOf('and shall credit 5% of the fee for each point below 98%.')?.consequence).toBe('shall credit 5% of the fee for each point below 98%');
    expect(figureOf('Answers within 15 minutes.')?.consequence).toBeNull();
  });

  it('is null, when nothing is counted', () => {
    for (const text of ['We will send you the plan.', 'by 3 May 2026', 'version 9.2', 'a session with you', '']) expect(figureOf(text)).toBeNull();
  });

  it('takes money from its digits, whatever the thousands are parted by', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.constantFrom(',', '.', ' ', '\u202f', "'"), (value, mark) => {
      const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, mark);
      expect(figureOf(`EUR ${grouped} a year`)).toMatchObject({ value, unit: 'EUR' });
    }));
  });

  it('takes no longer for a text that goes on and on', () => {
    const began = performance.now();
    for (const piece of ['1', '1,111', '1 ', 'fifteen ', 'a hundred and ', '1-', '£', 'twenty-']) figureOf(piece.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
