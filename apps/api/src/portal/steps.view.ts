import type { PortalStep } from '@throughline/contract/http';
import { addDays, completionBlockedBy, OBSERVATION_DAYS, SURVEY_DAYS, toMs } from '@throughline/domain';
import type { Instant, Milestone, Plan } from '@throughline/domain';
import type { PortalMilestone, PortalSurveyRow, PortalView } from '@throughline/persistence';
import type { z } from 'zod';

export type StepView = z.input<typeof PortalStep>;

/** Everything with a date, in its order: the signature, the plan, the surveys, the look back. */
export function stepsView(view: PortalView, readerId: string, now: Instant): StepView[] {
  const plan = planOf(view.milestones);
  const names = new Map(view.contacts.map(({ id, name }) => [id, name]));
  const steps = [
    ...signed(view),
    ...view.milestones.map((milestone) => planned(milestone, view, plan, { readerId, now, assignee: names.get(milestone.assigneeContactId ?? '') ?? null })),
    ...view.surveys.map((survey) => asked(survey)),
    ...toBeAsked(view, plan),
    ...review(view),
  ];
  return steps.toSorted((a, b) => toMs(a.at) - toMs(b.at));
}

/** Of the open steps, the first that nothing stands in the way of. */
export function nextOf(steps: readonly StepView[]): StepView | null {
  const open = steps.filter(({ done }) => !done);
  return open.find(({ refusal }) => refusal === null) ?? open[0] ?? null;
}

function signed({ handoff: { dealClosedAt } }: PortalView): StepView[] {
  if (dealClosedAt === null) return [];
  return [{ ...NOBODYS, id: 'signed', title: 'Signed', kind: 'signed', side: 'customer', at: dealClosedAt, done: true, doneAt: dealClosedAt }];
}

function planned(milestone: PortalMilestone, { handoff }: PortalView, plan: Plan, { readerId, now, assignee }: { readerId: string; now: Instant; assignee: string | null }): StepView {
  const { milestoneId: id, title, kind, side, isGoLive, dueAt, completedAt, assigneeContactId, note, needsProof } = milestone;
  const done = completedAt !== null;
  return {
    id, title, side, note, needsProof, done, assignee,
    kind: isGoLive ? 'golive' : kind,
    at: dueAt,
    doneAt: completedAt,
    late: !done && toMs(now) > toMs(dueAt),
    // What is meant for nobody by name waits for everybody.
    forMe: !done && side === 'customer' && (assigneeContactId === null || assigneeContactId === readerId),
    refusal: done ? null : (completionBlockedBy({ plan, phase: handoff.phase }, id)?.message ?? null),
  };
}

function asked({ surveyId, day, opensAt, status, answer }: PortalSurveyRow): StepView {
  const done = answer !== null || status === 'closed';
  return { ...NOBODYS, id: surveyId, title: questions(day), kind: 'survey', side: 'customer', at: opensAt, done, doneAt: answer?.answeredAt ?? null, forMe: status === 'open' && !done };
}

/** Before go-live nobody has been asked, and yet the line reaches to the questions: people see what to expect. */
function toBeAsked({ milestones, surveys }: PortalView, plan: Plan): StepView[] {
  if (surveys.length > 0 || plan.goLiveAt === '' || milestones.some(({ isGoLive, completedAt }) => isGoLive && completedAt !== null)) return [];
  return SURVEY_DAYS.map((day) => ({ ...NOBODYS, id: `day-${day}`, title: questions(day), kind: 'survey', side: 'customer', at: addDays(plan.goLiveAt, day), done: false, doneAt: null }));
}

const questions = (day: number) => `Three questions after ${day} days`;

/** What was learnt is looked at when the observation is over. Until go-live its day is the planned one. */
function review({ milestones, handoff: { phase } }: PortalView): StepView[] {
  const goLive = milestones.find(({ isGoLive }) => isGoLive);
  if (!goLive) return [];
  const done = phase === 'learning' || phase === 'closed';
  const at = addDays(goLive.completedAt ?? goLive.dueAt, OBSERVATION_DAYS);
  return [{ ...NOBODYS, id: 'review', title: 'We look back together', kind: 'review', side: 'vendor', at, done, doneAt: done ? at : null }];
}

const NOBODYS = { late: false, forMe: false, assignee: null, note: null, refusal: null, needsProof: false } as const;

/** The plan as the rules of the domain read it; what customers may not see plays no part in them. */
function planOf(milestones: readonly PortalMilestone[]): Plan {
  const steps = milestones.map(({ milestoneId, completedByName: _, note: __, ...rest }): Milestone => ({ ...rest, id: milestoneId, completedBy: null, remindedAt: null, overdueNoticeAt: null }));
  const day = (step: Milestone | undefined) => step?.dueAt ?? '';
  return { kickoffAt: day(steps[0]), goLiveAt: day(steps.find(({ isGoLive }) => isGoLive)), milestones: steps };
}
