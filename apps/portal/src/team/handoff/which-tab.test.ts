import { PHASES } from '@throughline/domain';
import { tabThatMatters } from './which-tab.ts';

const escalation = { id: 'e', from: 'Ann', words: 'Help', openedAt: '', answerBy: '', acknowledgedAt: null, acknowledgedBy: null, acknowledgement: null, escalatedAt: null, resolvedAt: null, resolution: null };

const lessons = { draftedAt: '', signedOffAt: null, signedOffBy: null, findings: [], note: null };

test('the part that the phase is about opens first', () => {
  expect(PHASES.map((phase) => tabThatMatters({ phase, escalations: [], lessons }))).toEqual(['package', 'package', 'package', 'briefing', 'introduction', 'plan', 'surveys', 'lessons', 'lessons', 'history']);
});

test('while the last survey is still open, the surveys matter more than lessons to come', () => {
  expect(tabThatMatters({ phase: 'learning', escalations: [], lessons: null })).toBe('surveys');
});

test('a call for help goes before everything until somebody takes it', () => {
  expect(tabThatMatters({ phase: 'implementation', escalations: [escalation], lessons: null })).toBe('help');
  expect(tabThatMatters({ phase: 'implementation', escalations: [{ ...escalation, acknowledgedAt: '2026-01-01T00:00:00Z' }], lessons: null })).toBe('plan');
});
