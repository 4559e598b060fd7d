import type { Day } from '../../time/instant.ts';
import type { DaysOff, PlanLink, PlanTask, TaskConstraint } from '../model.ts';

/** What a person can say of a task beside its dates. */
export type TaskFields = Partial<
  Pick<PlanTask, 'title' | 'phase' | 'side' | 'ownerRole' | 'owner' | 'contactId' | 'duration' | 'estimate' | 'calendar' | 'category' | 'acceptance' | 'audience' | 'hours'> & { constraint: TaskConstraint }
>;

/** A new task: what is not said is as it is for work of ours in the phase. */
export type NewTask = Pick<PlanTask, 'id' | 'title' | 'phase'> & TaskFields & { kind?: PlanTask['kind'] };

/**
 * One change of a plan from which dates follow. A what-if applies the same ones to a copy.
 * Delays count working days of the task's calendar from where it stands today; negative is earlier.
 */
export type PlanEdit =
  | { kind: 'start'; task: string; on: Day }
  | { kind: 'finish'; task: string; on: Day }
  /** It has neither started nor finished after all. */
  | { kind: 'reopen'; task: string }
  | { kind: 'remaining'; task: string; days: number; percent?: number | null }
  | { kind: 'delay'; task: string; days: number }
  /** Null lets it go by what comes before again. */
  | { kind: 'pin'; task: string; day: Day | null }
  | { kind: 'edit'; task: string; fields: TaskFields }
  /** After and before which tasks it is done. */
  | { kind: 'add_task'; task: NewTask; after: string[]; before: string[] }
  | { kind: 'remove_task'; task: string }
  | { kind: 'add_link'; link: PlanLink }
  | { kind: 'remove_link'; link: Omit<PlanLink, 'lag'> }
  | { kind: 'absence'; resource: string; from: Day; to: Day; reason: string }
  | { kind: 'days_off'; calendar: string; from: Day; to: Day; off: DaysOff['kind']; reason: string }
  /** Somebody who helps with tasks: each takes as many times less, in proportion to the hours a day. */
  | { kind: 'add_person'; id: string; name: string | null; role: string; side: PlanTask['side']; hoursPerWeek: number; tasks: Record<string, number> }
  | { kind: 'go_live_target'; day: Day | null }
  /** A promise of the ledger is due on another day. */
  | { kind: 'promise_date'; promise: string; day: Day };
