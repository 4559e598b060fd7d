import type { Day, Instant } from '../../time/instant.ts';
import { computeSchedule } from '../critical-path/live-schedule.ts';
import type { Actor } from '../../handoff/actor.ts';
import type { MovedTask } from '../edit/compare.ts';
import { isHandoffStep } from '../edit/task-edits.ts';
import type { PlanDocument, PlanTask, ScheduledTask } from '../model.ts';
import { GO_LIVE_ID } from '../template.ts';

export type PlanCause = 'customer' | 'us' | 'third_party' | 'scope';

/** A change of the plan, as far as customers are told of it. */
export interface ToldChange { revision: number; at: Instant; actor: { kind: Actor['kind']; name: string }; cause: PlanCause | null; told: string | null; moved: readonly MovedTask[] }

/** What they are told of: changes, the newest first, and who of ours they know by name. */
export interface Told { changes: readonly ToldChange[]; introduced: ReadonlySet<string> }

/** `by` is who decided it; null where that is nobody whom they know. */
export interface CustomerMove { at: Instant; by: string | null; cause: PlanCause | null; told: string | null; before: Day; after: Day }

/** A task as a customer may read it. */
export interface CustomerTask {
  id: string;
  title: string;
  phase: string;
  kind: PlanTask['kind'];
  side: PlanTask['side'];
  /** The contact it is meant for; null for all of them. */
  contactId: string | null;
  /** A step that is completed in the portal. */
  step: boolean;
  start: Day;
  finish: Day;
  agreed: Day | null;
  done: boolean;
  late: boolean;
  /** Hours it takes in all; null where nobody has said. */
  hours: number | null;
  acceptance: string | null;
  /** Why its date moved, the newest first. */
  moves: CustomerMove[];
}

/** All that customers read of a plan. */
export interface CustomerPlan {
  asOf: Day;
  goLive: { agreed: Day | null; forecast: Day | null; moves: CustomerMove[] };
  phases: { id: string; title: string; start: Day | null; finish: Day | null; accepted: boolean; criteria: { text: string; met: boolean }[] }[];
  tasks: CustomerTask[];
}

/** What was agreed on or has to be done by them; what was stitched in from other words stays among us unless it is theirs to do. */
function isForCustomers({ side, from }: PlanTask): boolean {
  return side === 'customer' ? from.kind !== 'promise' : from.kind === 'template' || from.kind === 'line_item';
}

/** Their own people, and those of ours whom they were introduced to; programs and others of ours are no names to them. */
function nameFor({ kind, name }: ToldChange['actor'], introduced: ReadonlySet<string>): string | null {
  return kind === 'contact' || (kind === 'person' && introduced.has(name)) ? name : null;
}

function movesOf(id: string, { changes, introduced }: Told): CustomerMove[] {
  return changes.flatMap(({ at, actor, cause, told, moved }) =>
    moved.filter(({ task, before, after }) => task === id && before.finish !== after.finish).map(({ before, after }) => ({ at, by: nameFor(actor, introduced), cause, told, before: before.finish, after: after.finish })));
}

function taskFor(task: PlanTask, { start, finish }: ScheduledTask, { baseline }: PlanDocument, asOf: Day, told: Told): CustomerTask {
  const { id, title, phase, kind, side, contactId, duration, hours, acceptance, actual } = task;
  const agreed = baseline?.[id]?.finish ?? null;
  const done = actual.finishedOn !== null;
  const daily = Object.values(hours).reduce((sum, one) => sum + one, 0);
  return {
    id, title, phase, kind, side, contactId, start, finish, agreed, done, step: isHandoffStep(id), late: !done && agreed !== null && agreed < asOf,
    hours: side === 'customer' && daily > 0 ? Math.round(daily * duration * 10) / 10 : null, acceptance: side === 'customer' ? acceptance : null, moves: movesOf(id, told),
  };
}

/**
 * What customers read of a plan, written out by a list of what they may read: neither float nor status, nobody's hours but
 * theirs, no promise that was made among us, and of the reasons only what was written for them.
 */
export function customerPlan(plan: PlanDocument, asOf: Day, told: Told): CustomerPlan {
  const scheduled = computeSchedule(plan, asOf);
  const dates = new Map(scheduled.tasks.map((task) => [task.id, task]));
  const shown = plan.tasks.filter(isForCustomers);
  return {
    asOf,
    goLive: { agreed: plan.baseline?.[GO_LIVE_ID]?.finish ?? plan.goLiveTarget, forecast: scheduled.goLive, moves: movesOf(GO_LIVE_ID, told) },
    phases: plan.phases.flatMap(({ id, title, acceptance, acceptedAt }) => {
      const own = shown.filter(({ phase }) => phase === id).map((task) => dates.get(task.id)!);
      if (own.length === 0) return [];
      return [{ id, title, start: own.map(({ start }) => start).toSorted()[0]!, finish: own.map(({ finish }) => finish).toSorted().at(-1)!, accepted: acceptedAt !== null, criteria: acceptance.map(({ text, metAt }) => ({ text, met: metAt !== null })) }];
    }),
    tasks: shown.map((task) => taskFor(task, dates.get(task.id)!, plan, asOf, told)),
  };
}
