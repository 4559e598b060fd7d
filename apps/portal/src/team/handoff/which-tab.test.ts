import { PHASES } from '@throughline/domain';
import { tabThatMatters } from './which-tab.ts';

const escalation = { id: 'e', from: 'Ann', words: 'Help', openedAt: '', answerBy: '', acknowledgedAt: null, acknowledgedBy: null, escalatedAt: null, resolvedAt: null, resolution: null };

test('the part that the phase is about opens first', () => {
  expect(PHASES.map((phase) => tabThatMatters({ phase, escalations: [] }))).toEqual(['package', 'package', 'package', 'briefing', 'introduction', 'plan', 'surveys', 'lessons', 'lessons', 'history']);
});

test('a call for help goes before everything until somebody takes it', () => {
  expect(tabThatMatters({ phase: 'implementation', escalations: [escalation] })).toBe('help');
  expect(tabThatMatters({ phase: 'implementation', escalations: [{ ...escalation, acknowledgedAt: '2026-01-01T00:00:00Z' }] })).toBe('plan');
});
