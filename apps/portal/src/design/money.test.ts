import { sayMoney, sayMoneys, sumByCurrency } from './money.ts';

test('round sums have no decimals, others have two', () => {
  expect(sayMoney(177_192, 'GBP')).toBe('£177,192');
  expect(sayMoney(1_234.5, 'EUR')).toBe('€1,234.50');
});

test('a currency that nobody knows is written out', () => {
  expect(sayMoney(10, 'NOPE')).toBe('10 NOPE');
});

test('amounts are added up per currency and never across', () => {
  const sums = sumByCurrency([{ currency: 'GBP', amount: 177_192 }, { currency: 'USD', amount: 803_520 }, { currency: 'GBP', amount: 432 }]);
  expect(sums).toEqual([{ currency: 'GBP', amount: 177_624 }, { currency: 'USD', amount: 803_520 }]);
  expect(sayMoneys(sums)).toBe('£177,624 and $803,520');
});
