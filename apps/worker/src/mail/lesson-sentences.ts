import type { LessonFinding } from '@throughline/domain';

type Facts = LessonFinding['facts'];

const days = (count: number): string => (Math.abs(count) === 1 ? 'one day' : `${Math.abs(count)} days`);
const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

const slipped = ({ title, slipDays }: Facts): string | null => {
  const slip = Number(slipDays);
  return slip === 0 ? null : `${title} came ${days(slip)} ${slip > 0 ? 'late' : 'early'}.`;
};

/** A finding in a sentence; null where it says nothing that stands out. */
const SENTENCES: Record<string, (facts: Facts) => string | null> = {
  time_to_go_live: (facts) => `From the signature's arrival to go-live it took ${days(Number(facts['days']))}.`,
  go_live_date: slipped,
  milestone_date: slipped,
  gate_passed: () => null,
  gate_overridden: ({ points, threshold }) => `The package was accepted with ${points} points, below the ${threshold} it needed.`,
  handoff_returned: (facts) => `Customer success returned the package ${times(Number(facts['times']))}.`,
  briefing_returned: (facts) => `The briefing was returned ${times(Number(facts['times']))}.`,
  gaps_answered: ({ answered, total }) => `${answered} of ${total} gaps were answered.`,
  help_asked: (facts) => `The customer asked for help ${times(Number(facts['times']))}${Number(facts['late']) > 0 ? `, and we were late ${times(Number(facts['late']))}` : ''}.`,
  help_not_asked: () => null,
  survey_result: ({ day, answered, asked }) => `${answered} of ${asked} answered after ${day} days.`,
  survey_silent: ({ day, asked }) => `None of the ${asked} we asked answered after ${day} days.`,
};

export function lessonSentence({ code, facts }: { code: string; facts: Facts }): string | null {
  return SENTENCES[code]?.(facts) ?? null;
}
