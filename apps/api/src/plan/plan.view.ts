import type { PlanChangeView, PlanTaskView, PlanView } from '@throughline/contract/http';
import { acceptanceBlockedBy, computeSchedule, GO_LIVE_ID, helpLevel, isHandoffStep, workingDaysLater } from '@throughline/domain';
import type { HandoffPackage, MovedTask, PlanConflict, PlanDocument, PlanEdit, PlanPhase, PlanRecord, ScheduledPlan, ScheduledTask } from '@throughline/domain';
import type { PlanHistoryEntry, StoredPlan } from '@throughline/persistence';
import type { z } from 'zod';
import type { CurrentPlan } from './current-plan.ts';
import { outlookView } from './outlook.view.ts';
import { sentenceOf } from './sentences.ts';
import type { PlanPlaced, PlanTakenOver } from './sentences.ts';

type View = z.input<typeof PlanView>;
type TaskView = z.input<typeof PlanTaskView>;
type ChangeView = z.input<typeof PlanChangeView>;

/** What a plan's references stand for. */
export interface PlanNames { contacts: ReadonlyMap<string, string>; promises: ReadonlyMap<string, string> }

export interface ShownPlan { stored: StoredPlan; current: CurrentPlan; history: readonly PlanHistoryEntry[]; attribution: View['attribution']; risks: HandoffPackage['risks']; names: PlanNames; undo: number | null }

/** The newest changes; older ones are in the history of the handoff. */
const SHOWN_CHANGES = 100;

export function planView({ stored, current: { document, asOf }, history, attribution, risks, names, undo }: ShownPlan): View {
  const scheduled = computeSchedule(document, asOf);
  const { template, start, goLiveTarget, links, calendars, resources, cutover, escalation } = document;
  const dates = new Map(scheduled.tasks.map((task) => [task.id, task]));
  return {
    revision: stored.revision, status: stored.status, asOf, timeZone: stored.timeZone, template, start, goLiveTarget, finish: scheduled.finish,
    goLive: goLiveView(document, scheduled),
    phases: document.phases.map((phase) => phaseView(phase, document, dates)),
    tasks: document.tasks.map((task) => taskView(document, task, dates.get(task.id)!, history, names)),
    links, criticalPath: scheduled.criticalPath, conflicts: conflictViews(document, scheduled.conflicts, names),
    promises: promiseViews(document, dates, names),
    calendars: calendars.map((calendar) => ({ ...calendar, place: calendar.place ?? null, weekend: [...calendar.weekend], off: [...calendar.off] })), resources, cutover, escalation: escalation.map((one) => ({ ...one, takesHelp: one === helpLevel(escalation) })),
    ...outlookView(document, scheduled, asOf, risks, names),
    attribution,
    changes: history.slice(0, SHOWN_CHANGES).map((change) => changeView(change, document)),
    undo,
  };
}

function goLiveView(document: PlanDocument, { goLive }: ScheduledPlan): View['goLive'] {
  const agreed = document.baseline?.[GO_LIVE_ID]?.finish ?? document.goLiveTarget;
  return { agreed, forecast: goLive, slip: agreed === null || goLive === null ? 0 : workingDaysLater(document, GO_LIVE_ID, agreed, goLive) };
}

const GRAVITY = ['red', 'amber', 'green', 'done'] as const;

function phaseView(phase: PlanPhase, { tasks }: PlanDocument, dates: ReadonlyMap<string, ScheduledTask>): View['phases'][number] {
  const own = tasks.filter((task) => task.phase === phase.id).map(({ id }) => dates.get(id)!);
  const status = GRAVITY.find((one) => own.some((task) => task.status === one)) ?? 'green';
  return { ...phase, start: own.map((task) => task.start).toSorted()[0] ?? null, finish: own.map(({ finish }) => finish).toSorted().at(-1) ?? null, status, blocked: acceptanceBlockedBy(phase) };
}

function taskView(document: PlanDocument, task: PlanDocument['tasks'][number], dates: ScheduledTask, history: readonly PlanHistoryEntry[], { contacts }: PlanNames): TaskView {
  const { contactId, ...said } = task;
  const baseline = document.baseline?.[task.id] ?? null;
  const name = contactId === null ? undefined : contacts.get(contactId);
  return {
    ...said, ...dates,
    contact: contactId === null || name === undefined ? null : { id: contactId, name },
    step: isHandoffStep(task.id), baseline,
    slip: baseline === null ? 0 : workingDaysLater(document, task.id, baseline.finish, dates.finish),
    moves: history.flatMap(({ revision, at, actorName, cause, reason, moved }) =>
      (moved as MovedTask[]).filter((one) => one.task === task.id).map(({ before, after, days }) => ({ revision, at, by: actorName, cause, reason, before, after, days }))),
  };
}

/** Dates that cannot be held, with the promises that they are. */
export function conflictViews({ tasks }: PlanDocument, conflicts: readonly PlanConflict[], { promises }: Pick<PlanNames, 'promises'>): View['conflicts'] {
  const titles = new Map(tasks.map(({ id, title }) => [id, title]));
  return conflicts.map(({ promise, ...conflict }) => ({ ...conflict, title: titles.get(conflict.task) ?? conflict.task, promise: promise === null ? null : { id: promise, what: promises.get(promise) ?? '' } }));
}

function promiseViews(document: PlanDocument, dates: ReadonlyMap<string, ScheduledTask>, { promises }: PlanNames): View['promises'] {
  return document.tasks.flatMap(({ id, title, constraint }) => {
    if (constraint.kind !== 'finish_by' || constraint.promise === null) return [];
    const { finish } = dates.get(id)!;
    const days = workingDaysLater(document, id, constraint.day, finish);
    return [{ id: constraint.promise, what: promises.get(constraint.promise) ?? '', due: constraint.day, task: id, title, finish, held: days <= 0, days: Math.max(0, days) }];
  });
}

/** One change, in sentences. */
export function changeView({ revision, at, actorKind, actorId, actorName, cause, reason, told, changes, moved, undoes }: PlanHistoryEntry, { tasks }: PlanDocument): ChangeView {
  const titles = new Map(tasks.map(({ id, title }) => [id, title]));
  const what = undoes === null ? (changes as (PlanEdit | PlanRecord | PlanTakenOver | PlanPlaced)[]).map((change) => sentenceOf(change, (id) => titles.get(id) ?? id)) : [`Revision ${undoes} was taken back.`];
  return { revision, at, actor: { kind: actorKind, id: actorId, name: actorName }, cause, reason, told, what, moved: moved as MovedTask[], undoes };
}
