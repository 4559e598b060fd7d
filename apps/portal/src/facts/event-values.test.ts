import { common } from '../messages/en/common.ts';
import { facts } from '../messages/en/facts.ts';
import { loadCatalogues } from '../messages/i18n.ts';
import { eventValues } from './event-values.ts';

loadCatalogues(common, facts);

const reader = { zone: 'Europe/London', now: Date.parse('2026-05-12T09:00:00Z') };
const said = (values: Record<string, unknown> | null, titles: Record<string, string> = {}) => eventValues(values, { titles }, reader).map(({ label, text }) => `${label}: ${text}`);

test('what an event changed is said in words, with dates where the reader is', () => {
  expect(said({ endsAt: '2026-08-10T16:00:00.000Z' })).toEqual(['ends on: Monday 10 August, 17:00']);
  expect(said({ level: 'to_watch', score: 61, reasons: [{ code: 'milestone_overdue', subject: 'a' }, { code: 'milestone_overdue', subject: 'b' }, { code: 'promise_late', subject: 'p' }] }))
    .toEqual(['health: To watch', 'score: 61', 'because: a step is late and a promise is late']);
  expect(said({ dueDates: [{ milestoneId: 'design', dueAt: '2026-05-18T16:00:00.000Z' }] }, { design: 'Design signed off' })).toEqual(['steps: Design signed off: Monday 18 May, 17:00']);
  expect(said({ used: false, completedAt: null, note: 'As agreed.' })).toEqual(['used: no', 'completed on: nothing', 'note: As agreed.']);
});

test('ids that only a program can read are left out, and a key that this page does not know is said in words', () => {
  expect(said({ dossierId: 'd-2', entryIds: ['p1'], someNewThing: 4 })).toEqual(['some new thing: 4']);
  expect(said(null)).toEqual([]);
});
