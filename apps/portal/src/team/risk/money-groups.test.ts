import { moneyBars } from './money-groups.ts';

const group = (...atStake: { currency: string; amount: number }[]) => ({ count: atStake.length, atStake });

test('each currency has a bar of its own, in the order of danger', () => {
  const bars = moneyBars({
    in_danger: group({ currency: 'GBP', amount: 300 }),
    unknown: group({ currency: 'USD', amount: 50 }),
    to_watch: group(),
    well: group({ currency: 'GBP', amount: 100 }),
  });
  expect(bars).toEqual([
    { currency: 'GBP', total: 400, parts: [{ level: 'in_danger', amount: 300, share: 0.75 }, { level: 'well', amount: 100, share: 0.25 }] },
    { currency: 'USD', total: 50, parts: [{ level: 'unknown', amount: 50, share: 1 }] },
  ]);
});

test('without sums there is nothing to draw', () => {
  expect(moneyBars({ in_danger: group(), unknown: group({ currency: 'EUR', amount: 0 }), to_watch: group(), well: group() })).toEqual([]);
});
