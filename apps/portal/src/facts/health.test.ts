import { common } from '../messages/en/common.ts';
import { facts } from '../messages/en/facts.ts';
import { loadCatalogues } from '../messages/i18n.ts';
import { knowledgeOf, reasonSentence, scoreSentence } from './health.ts';

loadCatalogues(common, facts);

const reason = (code: string, values: Record<string, string | number>) => ({ code, subject: null, redLine: false, facts: values });
const health = (score: number | null, known: number) => ({
  level: score === null ? ('unknown' as const) : ('to_watch' as const),
  score,
  confidence: 'fairly_sure' as const,
  inputs: (['milestones', 'surveys', 'escalations'] as const).map((key, at) => ({ key, weight: 1, value: at < known ? 50 : null })),
  reasons: [],
});

test('hours become days once nobody counts them in hours any more', () => {
  expect(reasonSentence(reason('help_unacknowledged', { hours: 0 }))).toBe('They asked for help within the last hour, and nobody has answered.');
  expect(reasonSentence(reason('help_unacknowledged', { hours: 5 }))).toBe('They asked for help 5 hours ago, and nobody has answered.');
  expect(reasonSentence(reason('help_unacknowledged', { hours: 521 }))).toBe('They asked for help 21 days ago, and nobody has answered.');
});

test('a code that this page does not know yet is said to be one', () => {
  expect(reasonSentence(reason('promise_late', { count: 1, days: 0 }))).toBe('A promise of ours is late.');
  expect(reasonSentence(reason('promise_late', { count: 1, days: 4 }))).toBe('A promise of ours is late, by more than 4 days.');
  expect(reasonSentence(reason('promise_late', { count: 3, days: 4 }))).toBe('3 promises of ours are late, the oldest by more than 4 days.');
  expect(reasonSentence(reason('promise_broken', { count: 2 }))).toBe('2 promises of ours were broken.');
  expect(reasonSentence(reason('from_the_future', {}))).toBe('There is a reason that this page has no words for yet.');
});

test('unknown is said as unknown, never as a number', () => {
  expect(scoreSentence(null)).toBe('We do not know');
  expect(scoreSentence(health(null, 0))).toBe('We do not know');
  expect(scoreSentence(health(44, 2))).toBe('44 of 100, fairly sure');
});

test('what is missing is named', () => {
  expect(knowledgeOf(health(44, 1))).toEqual({ known: 1, of: 3, sentence: '1 of 3 inputs known. Missing: surveys and calls for help.' });
  expect(knowledgeOf(health(44, 3)).sentence).toBe('3 of 3 inputs known.');
});
