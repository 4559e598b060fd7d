import { compileMessage } from '@lingui/message-utils/compileMessage';
import { EVENT_TYPES, PERMISSIONS, PHASES, ROLES } from '@throughline/domain';
import type { HealthReasonCode, LessonCode, NextActionCode } from '@throughline/domain';
import { hasMessage, loadCatalogues, t } from '../i18n.ts';
import { common } from './common.ts';
import { customer } from './customer.ts';
import { facts } from './facts.ts';
import { team } from './team.ts';

loadCatalogues(common, facts, team, customer);

const NEXT: Record<NextActionCode, true> = {
  acknowledge_help: true, resolve_help: true, send_dossier: true, compile_package: true, answer_gaps: true, accept_package: true, decide_package: true, hold_briefing: true,
  confirm_introduction: true, complete_milestone: true, complete_task: true, wait_for_survey: true, answer_survey: true, wait_for_observation_end: true, draft_lessons: true, sign_off_lessons: true,
};
const REASONS: Record<HealthReasonCode, true> = { milestone_overdue: true, golive_overdue: true, help_unacknowledged: true, help_open: true, survey_low: true, survey_unanswered: true, promise_late: true, promise_broken: true, nothing_known: true };
const FINDINGS: Record<LessonCode, true> = {
  time_to_go_live: true, go_live_date: true, milestone_date: true, gate_passed: true, gate_overridden: true, handoff_returned: true, briefing_returned: true, gaps_answered: true,
  help_asked: true, help_not_asked: true, survey_result: true, survey_silent: true,
};

test('every message is well-formed', () => {
  for (const [id, message] of Object.entries({ ...common, ...facts, ...team, ...customer })) {
    expect({ id, read: compileMessage(message) }).toEqual({ id, read: expect.anything() });
  }
});

test('the workspace and the portal do not use one id for two texts', () => {
  const ids = [common, facts, team, customer].flatMap((catalogue) => Object.keys(catalogue));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test.each([
  ['next', Object.keys(NEXT)],
  ['reason', Object.keys(REASONS)],
  ['finding', Object.keys(FINDINGS)],
  ['event', EVENT_TYPES],
  ['phase', PHASES],
  ['team.role', ROLES],
  ['scope', PERMISSIONS],
])('there is a sentence for every %s that the rules know', (prefix, codes) => {
  expect(codes.filter((code) => !hasMessage(`${prefix}.${code}`))).toEqual([]);
});

test('numbers bend the sentence', () => {
  expect(t('reason.milestone_overdue', { title: 'Design signed off', days: 1 })).toBe('“Design signed off” is more than a day late.');
  expect(t('reason.milestone_overdue', { title: 'Design signed off', days: 6 })).toBe('“Design signed off” is more than 6 days late.');
  expect(t('reason.survey_unanswered', { asked: 1, day: 30 })).toBe('The one person who was asked has not answered the 30-day survey.');
  expect(t('risk.inDanger', { n: 2, total: 9, words: 'Two', totalWords: 'nine', sum: '£776,834' })).toBe('Two of nine customers are in danger, with £776,834 a year.');
  expect(t('risk.inDanger', { n: 1, total: 1, words: 'One', totalWords: 'one', sum: 'none' })).toBe('The one customer is in danger.');
});
