import { surveyReminders } from '../surveys/schedule.ts';
import { toMs } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { SYSTEM } from './actor.ts';
import { isWatched } from '../ledger/ref.ts';
import type { LedgerRef } from '../ledger/ref.ts';
import { PROMISE_DATES } from './deadlines.ts';
import type { Deadline, DeadlineKind } from './deadlines.ts';
import { enterPhase, record } from './draft.ts';
import type { HandoffDraft } from './draft.ts';
import type { EventType } from './event.ts';
import type { Audience, MailKind } from './projection.ts';
import { askForMeasurement, reportMetrics } from './metrics.ts';
import { ownerOf } from './promises.ts';
import type { Milestone, Survey } from './state.ts';

const CUSTOMER_SUCCESS: Audience = { kind: 'customer_success' };

type Meet = (draft: HandoffDraft, subject: string | null, now: Instant) => void;

/** What happens by itself at each kind of deadline. Each is safe when it comes late: nobody is asked for what has passed. */
const MEET: Readonly<Record<DeadlineKind, Meet>> = {
  review_reminder(draft, _subject, now) {
    if (draft.state.review) draft.state.review.remindedAt = now;
    record(draft, 'review.reminded', SYSTEM, now);
    mail(draft, 'review-reminder', CUSTOMER_SUCCESS, null, draft.state.review?.openedAt);
  },
  briefing_reminder(draft, _subject, now) {
    if (draft.state.briefing) draft.state.briefing.remindedAt = now;
    record(draft, 'briefing.reminded', SYSTEM, now);
    mail(draft, 'briefing-due', CUSTOMER_SUCCESS, null, draft.state.briefing?.openedAt);
  },
  introduction_reminder(draft, _subject, now) {
    draft.state.introduction.remindedAt = now;
    record(draft, 'introduction.reminded', SYSTEM, now);
    mail(draft, 'introduction-due', CUSTOMER_SUCCESS, null);
  },
  task_due_soon(draft, subject, now) {
    const task = milestone(draft, subject);
    if (!task) return;
    task.remindedAt = now;
    if (toMs(now) > toMs(task.dueAt)) return;
    record(draft, 'milestone.due_soon', SYSTEM, now, { subject: task.id });
    mail(draft, 'task-due', assignee(task), task.id, task.dueAt);
  },
  milestone_overdue(draft, subject, now) {
    const late = milestone(draft, subject);
    if (!late) return;
    late.overdueNoticeAt = now;
    record(draft, 'milestone.overdue', SYSTEM, now, { subject: late.id, after: { dueAt: late.dueAt } });
    mail(draft, 'milestone-overdue', assignee(late), late.id, late.dueAt);
  },
  help_unacknowledged(draft, subject, now) {
    const escalation = draft.state.escalations.find(({ id }) => id === subject);
    if (!escalation) return;
    escalation.escalatedAt = now;
    record(draft, 'help.escalated', SYSTEM, now, { subject: escalation.id });
    mail(draft, 'help-escalated', { kind: 'leadership' }, escalation.id);
  },
  survey_opens(draft, subject, now) {
    const opening = survey(draft, subject);
    if (!opening) return;
    opening.status = 'open';
    record(draft, 'survey.opened', SYSTEM, now, { subject: opening.id });
    if (toMs(now) < toMs(opening.closesAt)) ask(draft, opening, 'survey-invitation');
  },
  survey_reminder(draft, subject, now) {
    const open = survey(draft, subject);
    if (!open) return;
    // After an outage two may be due at once: they count as both and are written as one.
    const due = surveyReminders(open).filter((at) => toMs(at) <= toMs(now)).length;
    for (const respondent of open.respondents) if (!respondent.answeredAt) respondent.remindersSent = due;
    // It closes at this very moment: nobody is asked any more.
    if (toMs(now) >= toMs(open.closesAt)) return;
    record(draft, 'survey.reminded', SYSTEM, now, { subject: open.id });
    ask(draft, open, 'survey-reminder', String(due));
  },
  survey_closes(draft, subject, now) {
    const closing = survey(draft, subject);
    if (!closing) return;
    closing.status = 'closed';
    const answered = closing.respondents.filter(({ answeredAt }) => answeredAt !== null).length;
    record(draft, 'survey.closed', SYSTEM, now, { subject: closing.id, after: { answered, asked: closing.respondents.length } });
  },
  observation_ends(draft, _subject, now) {
    record(draft, 'observation.ended', SYSTEM, now);
    enterPhase(draft, 'learning', SYSTEM, now);
  },
  lessons_reminder(draft, _subject, now) {
    if (draft.state.lessons) draft.state.lessons.remindedAt = now;
    record(draft, 'lessons.reminded', SYSTEM, now);
    mail(draft, 'lessons-ready', CUSTOMER_SUCCESS, null, 'reminder');
  },
  condition_reminder(draft, _subject, now) {
    if (draft.state.condition) draft.state.condition.remindedAt = now;
    record(draft, 'condition.reminded', SYSTEM, now);
    mail(draft, 'condition-due', CUSTOMER_SUCCESS, null, draft.state.condition?.since);
  },
  condition_lapses(draft, _subject, now) {
    if (draft.state.condition) draft.state.condition.lapsedAt = now;
    record(draft, 'condition.lapsed', SYSTEM, now);
    mail(draft, 'condition-lapsed', { kind: 'leadership' }, null, draft.state.condition?.since);
  },
  ask_reminder(draft, subject, now) {
    const open = draft.state.asks.find(({ id }) => id === subject);
    if (!open) return;
    open.remindedAt = now;
    if (toMs(now) >= toMs(open.dueAt)) return;
    record(draft, 'gap.reminded', SYSTEM, now, { subject: open.gapId, after: { askId: open.id } });
    mail(draft, 'ask-reminder', { kind: 'asked', askId: open.id }, open.id, open.askedAt);
  },
  signature_reminder(draft, _subject, now) {
    const { signature } = draft.state;
    if (!signature) return;
    signature.remindedAt = now;
    record(draft, 'signature.reminded', SYSTEM, now);
    for (const contactId of signature.contactIds) mail(draft, 'signature-reminder', { kind: 'contact', contactId }, signature.askedAt, contactId);
  },
  signature_escalates(draft, _subject, now) {
    const { signature } = draft.state;
    if (!signature) return;
    signature.escalatedAt = now;
    record(draft, 'signature.escalated', SYSTEM, now);
    mail(draft, 'signature-escalated', CUSTOMER_SUCCESS, signature.askedAt);
  },
  measurement_late: (draft, subject, now) => askForMeasurement(draft, subject, now),
  metrics_report: (draft, _subject, now) => reportMetrics(draft, now),
  promises_due_soon(draft, _subject, now) {
    // After an outage it may be due by now: then the notice that it is late says all.
    const due = reached(draft, 'promises_due_soon', now).filter((ref) => { ref.remindedAt = now; return toMs(now) <= toMs(ref.dueAt ?? now); });
    tell(draft, due, 'promises.due_soon', 'promises-due', now);
  },
  promises_late(draft, _subject, now) {
    const late = reached(draft, 'promises_late', now);
    for (const ref of late) ref.lateNoticeAt = now;
    tell(draft, late, 'promises.late', 'promises-late', now);
  },
  promises_escalate(draft, _subject, now) {
    const late = reached(draft, 'promises_escalate', now);
    for (const ref of late) ref.escalatedAt = now;
    record(draft, 'promises.escalated', SYSTEM, now, { after: { entryIds: late.map(({ id }) => id) } });
    mail(draft, 'promises-escalated', { kind: 'leadership' }, now);
  },
};

/** Does what a reached deadline calls for; afterwards `deadlines` no longer lists it. */
export function meetDeadline(draft: HandoffDraft, deadline: Deadline, now: Instant): void {
  MEET[deadline.kind](draft, deadline.subject, now);
}

/** The promises for which this deadline has come. */
function reached(draft: HandoffDraft, kind: keyof typeof PROMISE_DATES, now: Instant): LedgerRef[] {
  return draft.state.ledger.filter((ref) => {
    const at = isWatched(ref) ? PROMISE_DATES[kind](ref) : null;
    return at !== null && toMs(at) <= toMs(now);
  });
}

/** One mail to each owner, however many promises come due at once. */
function tell(draft: HandoffDraft, refs: readonly LedgerRef[], event: EventType, kind: MailKind, now: Instant): void {
  if (refs.length === 0) return;
  record(draft, event, SYSTEM, now, { after: { entryIds: refs.map(({ id }) => id) } });
  const owners = new Map(refs.map((ref) => [ref.ownerId, ownerOf(ref)]));
  for (const [ownerId, to] of owners) mail(draft, kind, to, now, ownerId ?? 'owner');
}

function milestone(draft: HandoffDraft, subject: string | null): Milestone | undefined {
  return draft.state.plan?.milestones.find(({ id }) => id === subject);
}

function survey(draft: HandoffDraft, subject: string | null): Survey | undefined {
  return draft.state.surveys.find(({ id }) => id === subject);
}

function assignee({ side, assigneeContactId }: Milestone): Audience {
  return side === 'customer' && assigneeContactId !== null ? { kind: 'contact', contactId: assigneeContactId } : CUSTOMER_SUCCESS;
}

function ask(draft: HandoffDraft, { id, respondents }: Survey, kind: MailKind, occasion?: string): void {
  for (const { contactId, answeredAt } of respondents) {
    if (answeredAt === null) mail(draft, kind, { kind: 'contact', contactId }, id, occasion);
  }
}

function mail(draft: HandoffDraft, kind: MailKind, to: Audience, subject: string | null, occasion?: string): void {
  draft.mails.push({ key: [kind, subject, occasion].filter((part) => part !== null && part !== undefined).join('/'), kind, to, subject });
}
