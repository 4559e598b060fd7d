import { usualAskDay } from './usual-ask-day.ts';

it('leaves three working days, over a weekend where one lies between', () => {
  expect(usualAskDay({ now: Date.parse('2026-03-02T09:00:00Z'), zone: 'Europe/Berlin' })).toBe('2026-03-05');
  expect(usualAskDay({ now: Date.parse('2026-03-05T09:00:00Z'), zone: 'Europe/Berlin' })).toBe('2026-03-10');
});

it('goes by the day of the asker, not by that of the server', () => {
  expect(usualAskDay({ now: Date.parse('2026-03-02T23:30:00Z'), zone: 'Pacific/Auckland' })).toBe('2026-03-06');
});
