import { ahead } from './ahead.ts';

it('announces what lies ahead, and nothing that has passed', () => {
  const now = Date.parse('2029-04-09T10:00:00Z');
  expect(ahead('2029-04-10T10:00:00Z', now)).toBe('2029-04-10T10:00:00Z');
  for (const gone of ['2026-12-09T10:00:00Z', null]) expect(ahead(gone, now)).toBeNull();
});
