import { percentile } from './table.ts';

it('takes the measured value below which the share lies, never one between two', () => {
  const values = [9, 1, 8, 2, 7, 3, 6, 4, 5, 100];
  expect(percentile(values, 0.5)).toBe(5);
  expect(percentile(values, 0.9)).toBe(9);
  expect(percentile(values, 0.99)).toBe(100);
  expect(percentile([], 0.5)).toBeNaN();
});
