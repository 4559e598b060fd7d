import type { HandoffEvent } from '../handoff/event.ts';
import type { HandoffState } from '../handoff/state.ts';
import { cesScore, csatScore, npsScore } from '../surveys/scores.ts';
import { MS_PER_DAY, MS_PER_HOUR, toMs } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';

export type LessonCode =
  | 'time_to_go_live' | 'go_live_date' | 'milestone_date'
  | 'gate_passed' | 'gate_overridden' | 'handoff_returned' | 'briefing_returned' | 'gaps_answered'
  | 'help_asked' | 'help_not_asked' | 'survey_result' | 'survey_silent';

/** One thing that can be learned, as a code with what fills its sentence. */
export interface LessonFinding {
  code: LessonCode;
  facts: Record<string, string | number>;
}

const round = (value: number, digits = 0): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** Full days by which something came after (positive) or before (negative) its date. */
function slip(plannedAt: Instant, actualAt: Instant): number {
  return Math.trunc((toMs(actualAt) - toMs(plannedAt)) / MS_PER_DAY) || 0;
}

function fromPlan(state: HandoffState): LessonFinding[] {
  return (state.plan?.milestones ?? [])
    .filter((step) => step.kind === 'milestone' && step.completedAt !== null)
    .map((step) => ({
      code: step.isGoLive ? 'go_live_date' : 'milestone_date',
      facts: { title: step.title, plannedAt: step.dueAt, actualAt: step.completedAt ?? step.dueAt, slipDays: slip(step.dueAt, step.completedAt ?? step.dueAt) },
    }));
}

function fromGate(state: HandoffState, count: (type: HandoffEvent['type']) => number): LessonFinding[] {
  const findings: LessonFinding[] = [];
  const { package: compiled, review } = state;
  if (compiled && review?.acceptedAt) {
    findings.push({ code: review.overridden ? 'gate_overridden' : 'gate_passed', facts: { points: compiled.points, maximum: compiled.maximum, threshold: compiled.threshold } });
  }
  const lost = compiled?.gaps.filter((gap) => gap.points > 0) ?? [];
  if (lost.length > 0) findings.push({ code: 'gaps_answered', facts: { answered: lost.filter((gap) => gap.answered).length, total: lost.length } });
  if (count('review.returned') > 0) findings.push({ code: 'handoff_returned', facts: { times: count('review.returned') } });
  if (count('briefing.returned') > 0) findings.push({ code: 'briefing_returned', facts: { times: count('briefing.returned') } });
  return findings;
}

function fromHelp(state: HandoffState): LessonFinding {
  const asked = state.escalations;
  if (asked.length === 0) return { code: 'help_not_asked', facts: {} };
  const hours = asked
    .flatMap((one) => (one.acknowledgedAt === null ? [] : (toMs(one.acknowledgedAt) - toMs(one.openedAt)) / MS_PER_HOUR))
    .toSorted((a, b) => a - b);
  const late = asked.filter((one) => one.acknowledgedAt === null || toMs(one.acknowledgedAt) > toMs(one.answerBy)).length;
  const longest = hours.at(-1);
  return { code: 'help_asked', facts: { times: asked.length, acknowledged: hours.length, late, ...(longest === undefined ? {} : { longestHours: round(longest, 1) }) } };
}

function fromSurveys(state: HandoffState): LessonFinding[] {
  return state.surveys
    .filter((survey) => survey.status !== 'scheduled' && survey.respondents.length > 0)
    .map((survey) => {
      const answers = survey.respondents.flatMap((one) => one.scores ?? []);
      const facts: LessonFinding['facts'] = { day: survey.day, asked: survey.respondents.length, answered: answers.length };
      if (answers.length === 0) return { code: 'survey_silent', facts };
      const [csat, ces, nps] = [csatScore(answers), cesScore(answers), npsScore(answers)];
      if (csat) facts['csatPercent'] = round(csat.value * 100);
      if (ces) facts['ces'] = round(ces.value, 1);
      if (nps) facts['nps'] = round(nps.value);
      return { code: 'survey_result', facts };
    });
}

/** What happened, held beside what was planned: the draft that people read, add to and sign off. */
export function draftLessons(state: HandoffState, events: readonly Pick<HandoffEvent, 'type' | 'at'>[]): LessonFinding[] {
  const count = (type: HandoffEvent['type']): number => events.filter((event) => event.type === type).length;
  const startedAt = events.find((event) => event.type === 'handoff.started')?.at;
  const live: LessonFinding[] =
    startedAt !== undefined && state.wentLiveAt !== null ? [{ code: 'time_to_go_live', facts: { days: slip(startedAt, state.wentLiveAt) } }] : [];
  return [...live, ...fromPlan(state), ...fromGate(state, count), fromHelp(state), ...fromSurveys(state)];
}
