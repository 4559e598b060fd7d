import { beginHandoff } from '../handoff/begin.ts';
import type { Escalation, HandoffState, Milestone, PackageSummary } from '../handoff/state.ts';
import { schedulePlan } from '../plan/schedule.ts';
import { scheduleSurveys } from '../surveys/schedule.ts';
import { wallClock } from '../time/clock.ts';
import { addDays } from '../time/instant.ts';
import type { Day, Instant } from '../time/instant.ts';

/** A Monday; everything a test builds begins here unless it says otherwise. */
export const BEGIN: Instant = '2026-03-02T09:00:00.000Z';

export const evening = (day: Day): Instant => `${day}T17:00:00.000Z`;

const SUMMARY: PackageSummary = { version: 1, dossierId: 'dossier-1', points: 80, maximum: 90, threshold: 72, gaps: [], compiledAt: BEGIN };

/** Builds the state of a handoff for one test: `aHandoff().inImplementation().completed('kick-off').build()`. */
export function aHandoff(change: Partial<HandoffState> = {}) {
  const state: HandoffState = {
    ...beginHandoff({ handoffId: 'handoff-1', clock: wallClock(BEGIN), demonstration: false, dossierId: 'dossier-1' }, BEGIN),
    contactIds: ['ada', 'ben'],
    respondentIds: ['ada', 'ben'],
    ...change,
  };
  const builder = {
    inReview(points: number, gaps: PackageSummary['gaps'] = []) {
      state.phase = 'review';
      state.package = { ...SUMMARY, points, gaps };
      state.review = { openedAt: BEGIN, acceptedAt: null, acceptedBy: null, overridden: false, returnedAt: null, returnedGaps: [], remindedAt: null };
      return builder;
    },
    inImplementation(goLiveTarget: Day | null = null) {
      state.phase = 'implementation';
      state.plan = schedulePlan({ from: BEGIN.slice(0, 10), goLiveTarget, isHoliday: () => false, at: evening, kickoffAt: (day) => `${day}T10:00:00.000Z`, assignees: () => 'ada' });
      return builder;
    },
    /** Completes steps on their day, or some days after it. */
    completed(ids: readonly string[], daysAfter = 0) {
      for (const step of steps()) {
        if (ids.includes(step.id)) Object.assign(step, { completedAt: addDays(step.dueAt, daysAfter), completedBy: { kind: 'person', id: 'eva' } });
      }
      return builder;
    },
    inObservation(wentLiveAt: Instant) {
      if (state.plan === null) builder.inImplementation();
      builder.completed(steps().map((step) => step.id));
      Object.assign(state, { phase: 'observation', wentLiveAt, observation: { startsAt: wentLiveAt, endsAt: addDays(wentLiveAt, 90) }, surveys: scheduleSurveys(wentLiveAt, state.respondentIds) });
      return builder;
    },
    askedForHelp(change: Partial<Escalation> = {}) {
      const id = `help-${state.escalations.length + 1}`;
      state.escalations.push({ id, contactId: 'ada', openedAt: BEGIN, answerBy: addDays(BEGIN, 1), acknowledgedAt: null, acknowledgedBy: null, escalatedAt: null, resolvedAt: null, ...change });
      return builder;
    },
    build: (): HandoffState => state,
  };
  const steps = (): Milestone[] => state.plan?.milestones ?? [];
  return builder;
}
