import type { PortalStep } from '../../api/types.ts';
import { common } from '../../messages/en/common.ts';
import { customer } from '../../messages/en/customer.ts';
import { loadCatalogues } from '../../messages/i18n.ts';
import { greetingOf, headlineStep, nextSentence } from './next-sentence.ts';
import { withToday } from './with-today.ts';
import { hoursAhead } from './zone-difference.ts';

loadCatalogues(common, customer);

const reader = { zone: 'Europe/London', now: Date.parse('2026-04-01T09:00:00Z') };
const step = (id: string, at: string, more: Partial<PortalStep> = {}): PortalStep => ({
  id, title: id, kind: 'milestone', at, done: false, doneAt: null, late: false, side: 'vendor', forMe: false, assignee: null, note: null, refusal: null, needsProof: false, ...more,
});

test('the kick-off is named as such', () => {
  expect(nextSentence(step('kick-off', '2026-04-14T09:00:00Z'), 'implementation', reader)).toBe('Kick-off is in 13 days.');
});

test('what should have been done is said as late', () => {
  expect(nextSentence(step('Data loaded', '2026-03-30T09:00:00Z'), 'implementation', reader)).toBe('“Data loaded” should have been done 2 days ago.');
  expect(nextSentence(step('Data loaded', '2026-04-01T08:00:00Z'), 'implementation', reader)).toBe('“Data loaded” comes next, today.');
});

test('what stands in the panel below is not said twice', () => {
  const mine = step('project-team', '2026-04-07T16:00:00Z', { kind: 'task', forMe: true });
  const kickoff = step('kick-off', '2026-04-14T16:00:00Z');
  expect(headlineStep({ next: mine, mine, steps: [mine, kickoff] })).toBe(kickoff);
  expect(headlineStep({ next: kickoff, mine, steps: [mine, kickoff] })).toBe(kickoff);
  expect(headlineStep({ next: mine, mine, steps: [mine] })).toBe(mine);
});

test('the end is said as the end', () => {
  expect(nextSentence(null, 'closed', reader)).toBe('Everything that was planned is done. Thank you.');
});

test('today stands between what was and what comes', () => {
  const items = withToday([step('later', '2026-05-01T00:00:00Z'), step('signed', '2026-03-27T00:00:00Z', { done: true })], reader.now);
  expect(items.map((item) => (item.kind === 'today' ? 'today' : item.step.id))).toEqual(['signed', 'today', 'later']);
});

test('after the last step, today is last', () => {
  expect(withToday([step('signed', '2026-03-27T00:00:00Z')], reader.now).at(-1)).toEqual({ kind: 'today' });
});

test('the greeting goes by the hour', () => {
  expect([7, 12, 19].map(greetingOf)).toEqual(['portal.morning', 'portal.afternoon', 'portal.evening']);
});

test('a zone is so many hours ahead on that very day', () => {
  const at = reader.now;
  expect(hoursAhead('Europe/Madrid', 'Europe/London', at)).toBe(1);
  expect(hoursAhead('America/New_York', 'Europe/London', at)).toBe(-5);
  expect(hoursAhead('Asia/Kolkata', 'UTC', at)).toBe(5.5);
});
