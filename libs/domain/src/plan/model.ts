import type { Day, Instant } from '../time/instant.ts';

export type PlanSide = 'vendor' | 'customer' | 'third_party';
/** Finish-to-start, start-to-start, finish-to-finish, start-to-finish: what of the first has to be before what of the second. */
export type LinkType = 'FS' | 'SS' | 'FF' | 'SF';
export type TaskCategory = 'work' | 'training' | 'change' | 'cutover' | 'hypercare' | 'touchpoint';

/** Days on which nobody of a calendar works, both ends included. */
export interface DaysOff { from: Day; to: Day; kind: 'holiday' | 'absence' | 'freeze'; reason: string }

export interface PlanCalendar {
  id: string;
  title: string;
  /** Whose public holidays it has: a country (ISO 3166-1), or a region of it such as `DE-BY`; null or absent for nobody’s. */
  place?: string | null;
  /** Weekdays that are not worked: 1 is Monday, 7 Sunday. */
  weekend: readonly number[];
  off: readonly DaysOff[];
}

/** What a phase has to show before it can be closed. */
export interface AcceptanceCriterion { id: string; text: string; metAt: Instant | null; metBy: string | null }

export interface PlanPhase {
  id: string;
  title: string;
  acceptance: AcceptanceCriterion[];
  acceptedAt: Instant | null;
  acceptedBy: string | null;
}

/** Working days, as somebody who knows the work sees them. */
export interface ThreePoint { optimistic: number; likely: number; pessimistic: number }

/**
 * What a date must keep to. A pinned start holds whatever comes before it, and the plan says what gives;
 * a day to finish by moves nothing, and the plan says when it cannot be kept. `promise` is an id of the ledger.
 */
export type TaskConstraint =
  | { kind: 'none' }
  | { kind: 'not_before'; day: Day }
  | { kind: 'finish_by'; day: Day; promise: string | null }
  | { kind: 'pinned'; day: Day };

/** What brought a task into the plan; `ref` is the line item's place, the promise's id or the person. */
export interface TaskSource { kind: 'template' | 'line_item' | 'system' | 'promise' | 'person'; ref: string | null }

export interface TaskActual {
  startedOn: Day | null;
  finishedOn: Day | null;
  /** Working days still to do, as somebody said at `asOf`. */
  remaining: number | null;
  percent: number | null;
  asOf: Day | null;
}

export interface PlanTask {
  id: string;
  title: string;
  /** Id of its phase. */
  phase: string;
  kind: 'task' | 'milestone';
  side: PlanSide;
  ownerRole: string | null;
  owner: string | null;
  /** The customer's contact, for a task of theirs. */
  contactId: string | null;
  /** Working days of its calendar; 0 for a milestone. */
  duration: number;
  estimate: ThreePoint | null;
  /** Id of its calendar. */
  calendar: string;
  constraint: TaskConstraint;
  category: TaskCategory;
  /** How one sees that it is done. */
  acceptance: string | null;
  /** Who is trained or told. */
  audience: string | null;
  /** Hours of each working day, by id of the resource. */
  hours: Record<string, number>;
  from: TaskSource;
  actual: TaskActual;
}

export interface PlanLink {
  from: string;
  to: string;
  type: LinkType;
  /** Working days of the second task's calendar; negative is a lead. */
  lag: number;
}

export interface PlanResource {
  id: string;
  name: string | null;
  role: string;
  side: PlanSide;
  hoursPerWeek: number;
  absences: { from: Day; to: Day; reason: string }[];
}

/** One thing to be seen to before or during the cut-over. */
export interface CutoverItem { id: string; text: string; side: PlanSide; tickedAt: Instant | null; tickedBy: string | null }

export interface GoNoGo { decision: 'go' | 'no_go'; at: Instant; by: string; reason: string }

export interface Cutover {
  checklist: CutoverItem[];
  /** What has to be true for a “go”. */
  criteria: string[];
  /** Every decision taken, the last one counts. */
  decisions: GoNoGo[];
  rollback: { trigger: string; steps: string[]; testedAt: Instant | null; testedBy: string | null };
}

export interface EscalationLevel { level: number; title: string; vendor: string[]; customer: string[]; respondWithinHours: number }

/** A meeting or message that comes back: every so many working days within phases. */
export interface CadenceRule { id: string; title: string; channel: 'meeting' | 'call' | 'mail'; everyDays: number; fromPhase: string; toPhase: string; audience: string; host: string | null }

export interface TaskBaseline { start: Day; finish: Day }

/** A detailed plan: everything that its dates follow from. */
export interface PlanDocument {
  template: { id: string; version: number };
  /** The first day on which work can be done. */
  start: Day;
  goLiveTarget: Day | null;
  calendars: PlanCalendar[];
  phases: PlanPhase[];
  tasks: PlanTask[];
  links: PlanLink[];
  resources: PlanResource[];
  cutover: Cutover;
  escalation: EscalationLevel[];
  cadence: CadenceRule[];
  /** The dates that were agreed, by id of the task; null for a draft. */
  baseline: Record<string, TaskBaseline> | null;
}

export type TaskStatus = 'red' | 'amber' | 'green' | 'done';

/** A task's days, first and last included; a milestone has one, the day on which it is reached. Floats count working days of its calendar. */
export interface ScheduledTask {
  id: string;
  start: Day;
  finish: Day;
  lateStart: Day;
  lateFinish: Day;
  totalFloat: number;
  freeFloat: number;
  critical: boolean;
  status: TaskStatus;
  /** Why it has that status, in a sentence. */
  reason: string;
}

/** A date that cannot be held as things stand, and what would have to give. */
export interface PlanConflict {
  task: string;
  kind: 'pinned' | 'finish_by' | 'go_live_target';
  day: Day;
  /** When it can be instead. */
  earliest: Day;
  /** Working days between the two. */
  days: number;
  promise: string | null;
  /** The tasks that would have to give: before a pinned start those that end too late, otherwise what leads to it without float. */
  gives: string[];
  message: string;
}

export interface ScheduledPlan {
  tasks: ScheduledTask[];
  /** The day of go-live; null for a plan without one. */
  goLive: Day | null;
  finish: Day;
  /** From the first task to go-live, or to the end of a plan without one. */
  criticalPath: string[];
  conflicts: PlanConflict[];
}

/** Why a plan cannot be computed: the field, such as `links/3/to`, and what is wrong with it. */
export interface PlanProblem { path: string; code: 'cycle' | 'unknown' | 'duplicate' | 'impossible' | 'self_link'; message: string; /** The members of a cycle, in order. */ tasks: string[] }
