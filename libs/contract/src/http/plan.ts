import { z } from 'zod';
import { isStorable, NOT_STORABLE } from '../text/storable.ts';
import { Day, Id, Instant, Line, OptionalText, PersonRef, Text } from './common.ts';
import { QuoteView } from './promises.ts';

const Side = z.enum(['vendor', 'customer', 'third_party']);
const Category = z.enum(['work', 'training', 'change', 'cutover', 'hypercare', 'touchpoint']);
const LinkType = z.enum(['FS', 'SS', 'FF', 'SF']);
const Cause = z.enum(['customer', 'us', 'third_party', 'scope']);
/** Ids of a plan's own, and of the people and promises whom a dossier names. */
const PlanId = z.string().min(1).max(200).refine(isStorable, NOT_STORABLE);
const NewId = z.string().min(1).max(100).regex(/^[\w.:-]+$/, 'Use letters, digits, dots, colons and hyphens.');
const WorkingDays = z.int().min(0).max(2500);
const Hours = z.record(PlanId, z.number().min(0).max(24));
const EstimatedDays = z.number().min(0).max(2500);
const Estimate = z.object({ optimistic: EstimatedDays, likely: EstimatedDays, pessimistic: EstimatedDays });
const Constraint = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('not_before'), day: Day }),
  z.object({ kind: z.literal('finish_by'), day: Day, promise: z.string().nullable() }),
  z.object({ kind: z.literal('pinned'), day: Day }),
]);
const Link = z.object({ from: PlanId, to: PlanId, type: LinkType, lag: z.int().min(-2500).max(2500) });
const Span = z.object({ start: Day, finish: Day });
const Actual = z.object({ startedOn: Day.nullable(), finishedOn: Day.nullable(), remaining: z.number().nullable(), percent: z.number().nullable(), asOf: Day.nullable() });

/** How one task moved: its days before and after, in working days of its calendar; later is positive. */
const Move = z.object({ task: z.string(), title: z.string(), before: Span, after: Span, days: z.int() });

/** A date that cannot be held as things stand, and what would have to give. */
const Conflict = z.object({
  task: z.string(), title: z.string(), kind: z.enum(['pinned', 'finish_by', 'go_live_target']), day: Day, earliest: Day, days: z.int(),
  promise: z.object({ id: z.string(), what: z.string() }).nullable(), gives: z.array(z.string()), message: z.string(),
});

export const PlanTaskView = z
  .object({
    id: z.string(), title: z.string(), phase: z.string(), kind: z.enum(['task', 'milestone']), side: Side, ownerRole: z.string().nullable(), owner: z.string().nullable(),
    contact: z.object({ id: Id, name: z.string() }).nullable(),
    duration: z.number(), estimate: Estimate.nullable(), calendar: z.string(), constraint: Constraint, category: Category, acceptance: z.string().nullable(), audience: z.string().nullable(), hours: z.record(z.string(), z.number()),
    from: z.object({ kind: z.enum(['template', 'line_item', 'system', 'promise', 'person']), ref: z.string().nullable() }),
    /** One of the steps that the handoff waits for: it is completed there, with a note and where needed a proof. */
    step: z.boolean(),
    start: Day, finish: Day, lateStart: Day, lateFinish: Day, totalFloat: z.int(), freeFloat: z.int(), critical: z.boolean(),
    status: z.enum(['red', 'amber', 'green', 'done']), reason: z.string(),
    baseline: Span.nullable(),
    /** Working days after the agreed finish; negative is earlier. */
    slip: z.int(),
    actual: Actual,
    /** Each time its dates moved, the newest first. */
    moves: z.array(z.object({ revision: z.int(), at: Instant, by: z.string(), cause: Cause.nullable(), reason: z.string(), before: Span, after: Span, days: z.int() })),
  })
  .meta({ id: 'PlanTask' });

const PhaseView = z.object({
  id: z.string(), title: z.string(), start: Day.nullable(), finish: Day.nullable(), status: z.enum(['red', 'amber', 'green', 'done']),
  acceptance: z.array(z.object({ id: z.string(), text: z.string(), metAt: Instant.nullable(), metBy: z.string().nullable() })),
  acceptedAt: Instant.nullable(), acceptedBy: z.string().nullable(),
  /** Why it cannot be accepted yet; null when it can. */
  blocked: z.string().nullable(),
});

export const PlanChangeView = z
  .object({
    revision: z.int(), at: Instant, actor: PersonRef, cause: Cause.nullable(), reason: z.string(), told: z.string().nullable(),
    /** In sentences, one for each change. */
    what: z.array(z.string()), moved: z.array(Move), undoes: z.int().nullable(),
  })
  .meta({ id: 'PlanChange' });

export const PlanView = z
  .object({
    revision: z.int(), status: z.enum(['draft', 'baselined']), asOf: Day.describe('The day of the forecast: what has not begun by then begins then at the earliest'), timeZone: z.string(),
    template: z.object({ id: z.string(), version: z.int() }), start: Day, goLiveTarget: Day.nullable(), finish: Day,
    goLive: z.object({ agreed: Day.nullable(), forecast: Day.nullable(), slip: z.int() }),
    phases: z.array(PhaseView), tasks: z.array(PlanTaskView), links: z.array(Link), criticalPath: z.array(z.string()), conflicts: z.array(Conflict),
    /** Promises of the ledger that a task has to keep, with when it will be. */
    promises: z.array(z.object({ id: z.string(), what: z.string(), due: Day, task: z.string(), title: z.string(), finish: Day, held: z.boolean(), days: z.int() })),
    calendars: z.array(z.object({ id: z.string(), title: z.string(), place: z.string().nullable(), weekend: z.array(z.int()), off: z.array(z.object({ from: Day, to: Day, kind: z.enum(['holiday', 'absence', 'freeze']), reason: z.string() })) })),
    resources: z.array(z.object({ id: z.string(), name: z.string().nullable(), role: z.string(), side: Side, hoursPerWeek: z.number(), absences: z.array(z.object({ from: Day, to: Day, reason: z.string() })) })),
    cutover: z.object({
      checklist: z.array(z.object({ id: z.string(), text: z.string(), side: Side, tickedAt: Instant.nullable(), tickedBy: z.string().nullable() })), criteria: z.array(z.string()),
      decisions: z.array(z.object({ decision: z.enum(['go', 'no_go']), at: Instant, by: z.string(), reason: z.string() })),
      rollback: z.object({ trigger: z.string(), steps: z.array(z.string()), testedAt: Instant.nullable(), testedBy: z.string().nullable() }),
    }),
    escalation: z.array(z.object({ level: z.int(), title: z.string(), vendor: z.array(z.string()), customer: z.array(z.string()), respondWithinHours: z.number(), takesHelp: z.boolean().describe('Whether calls for help arrive here, and these hours are their clock') })),
    /** Why go-live moved: working days by whose delay it is, adding up to the slip exactly; null for a draft. */
    attribution: z
      .object({
        agreed: Day, forecast: Day, days: z.int(), byCause: z.object({ customer: z.int(), us: z.int(), third_party: z.int(), scope: z.int() }),
        rows: z.array(z.object({ revision: z.int().nullable(), on: Day, cause: Cause, days: z.int(), task: z.object({ id: z.string(), title: z.string() }).nullable(), by: z.string().nullable(), reason: z.string() })),
      })
      .nullable(),
    /** What threatens it, by phase. */
    risks: z.array(z.object({ id: z.string(), statement: z.string(), severity: z.enum(['high', 'medium', 'low']), score: z.number(), mitigation: z.string().nullable(), contingency: z.string().nullable(), bufferDays: z.number().nullable(), phase: z.string().nullable(), owner: z.string().nullable() })),
    /** The plan in which every high risk has happened, beside this one. */
    contingency: z.object({
      goLive: z.object({ base: Day.nullable(), contingency: Day.nullable(), days: z.int() }),
      buffers: z.array(z.object({ risk: z.string(), statement: z.string(), days: z.int(), phase: z.string(), task: z.string().nullable(), goLiveDays: z.int() })),
      tasks: z.array(z.object({ id: z.string(), start: Day, finish: Day })),
    }),
    /** Weeks, by their Monday, in which somebody has more to do than hours to do it in. */
    overAllocated: z.array(z.object({ resource: z.string(), name: z.string(), week: Day, hours: z.number(), available: z.number(), tasks: z.array(z.object({ id: z.string(), title: z.string() })) })),
    /** What the customer brings: tasks, people, hours, on which days. */
    duties: z.array(z.object({ task: z.string(), title: z.string(), who: z.string().nullable(), hours: z.number(), start: Day, finish: Day, done: z.boolean() })),
    /** When both sides talk, by the rules of the plan's cadence. */
    touchpoints: z.array(z.object({ id: z.string(), rule: z.string().nullable(), title: z.string(), channel: z.enum(['meeting', 'call', 'mail']), day: Day, audience: z.string(), host: z.string().nullable() })),
    changes: z.array(PlanChangeView),
    /** The revision that the reader can take back; null when their last change is not the last one. */
    undo: z.int().nullable(),
  })
  .meta({ id: 'Plan' });

export const PlanLevelling = z
  .object({
    /** The plan's revision for which they were found. */
    revision: z.int(),
    /** What could begin later, within its float, so that fewer weeks are too full; each stands on those before it. */
    suggestions: z.array(z.object({ task: z.string(), title: z.string(), resource: z.string(), name: z.string(), week: Day, notBefore: Day, days: z.int(), hoursOver: z.object({ before: z.number(), after: z.number() }) })),
  })
  .meta({ id: 'PlanLevelling' });

/** The days on which both sides work, and freezes of which the customer's people spoke. */
export const WorkingDaysView = z
  .object({
    revision: z.int(),
    sides: z.array(z.object({
      side: z.enum(['customer', 'vendor']),
      /** A country (ISO 3166-1), or a region of it such as `DE-BY`; null where nobody has said. */
      place: z.string().nullable(), placeName: z.string().nullable(),
      /** Whole stretches from today on. */
      off: z.array(z.object({ from: Day, to: Day, kind: z.enum(['holiday', 'absence', 'freeze']), reason: z.string() })),
    })),
    /** The calendar that keeps the cut-over out of a freeze. */
    freezeCalendar: z.string().nullable(),
    freezes: z.array(z.object({ from: Day, to: Day.nullable(), inPlan: z.boolean(), said: QuoteView })),
  })
  .meta({ id: 'PlanWorkingDays' });

const Place = z.string().min(2).max(20).regex(/^[A-Z]{2}(?:-[\w-]+)?$/, 'Write a country such as DE, or a region such as DE-BY.').nullable();
export const PlacesIn = z.object({ key: z.string().min(8).max(100).optional(), revision: z.int().min(1).nullable().default(null), customer: Place, vendor: Place, preview: z.boolean().default(true).describe('Says what would change, and changes nothing') }).meta({ id: 'PlanPlaces' });
export const PlacesChanged = z
  .object({
    applied: z.boolean(), revision: z.int(), goLive: z.object({ before: Day.nullable(), after: Day.nullable() }),
    /** Holidays between the start and the end of the plan that come and go. */
    holidays: z.array(z.object({ side: z.enum(['customer', 'vendor']), day: Day, name: z.string(), comes: z.boolean() })),
  })
  .meta({ id: 'PlanPlacesChanged' });

const Named = z.object({ code: z.string(), name: z.string() });
/** Countries and regions whose public holidays are known. */
export const HolidayPlaces = z.object({ items: z.array(Named.extend({ regions: z.array(Named) })) }).meta({ id: 'HolidayPlaces' });

const task = { task: PlanId };
const TaskFields = z
  .object({
    title: Line, phase: PlanId, side: Side, ownerRole: Line.nullable(), owner: Line.nullable(), contactId: Id.nullable(), duration: WorkingDays, estimate: Estimate.nullable(), calendar: PlanId,
    category: Category, acceptance: Text.nullable(), audience: Line.nullable(), hours: Hours, constraint: Constraint,
  })
  .partial();

/** One change from which dates follow. Days of work count in the task's calendar. */
export const PlanEditIn = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('start'), ...task, on: Day }),
    z.object({ kind: z.literal('finish'), ...task, on: Day }),
    z.object({ kind: z.literal('reopen'), ...task }),
    z.object({ kind: z.literal('remaining'), ...task, days: WorkingDays, percent: z.number().min(0).max(100).nullable().default(null) }),
    z.object({ kind: z.literal('delay'), ...task, days: z.int().min(-2500).max(2500).refine((days) => days !== 0, 'Say by how many working days.') }),
    z.object({ kind: z.literal('pin'), ...task, day: Day.nullable() }),
    z.object({ kind: z.literal('edit'), ...task, fields: TaskFields.refine((fields) => Object.keys(fields).length > 0, 'Say what changes.') }),
    z.object({ kind: z.literal('add_task'), task: TaskFields.extend({ id: NewId, title: Line, phase: PlanId, kind: z.enum(['task', 'milestone']).default('task') }), after: z.array(PlanId).max(100).default([]), before: z.array(PlanId).max(100).default([]) }),
    z.object({ kind: z.literal('remove_task'), ...task }),
    z.object({ kind: z.literal('add_link'), link: Link.extend({ type: LinkType.default('FS'), lag: Link.shape.lag.default(0) }) }),
    z.object({ kind: z.literal('remove_link'), link: Link.omit({ lag: true }) }),
    z.object({ kind: z.literal('absence'), resource: PlanId, from: Day, to: Day, reason: OptionalText }),
    z.object({ kind: z.literal('days_off'), calendar: PlanId, from: Day, to: Day, off: z.enum(['holiday', 'absence', 'freeze']), reason: OptionalText }),
    z.object({ kind: z.literal('add_person'), id: NewId, name: Line.nullable().default(null), role: Line, side: Side.default('vendor'), hoursPerWeek: z.number().min(0).max(168).default(40), tasks: Hours.default({}) }),
    z.object({ kind: z.literal('go_live_target'), day: Day.nullable() }),
    z.object({ kind: z.literal('promise_date'), promise: z.string().min(1).max(100), day: Day }),
  ])
  .meta({ id: 'PlanEdit' });

const changes = z.array(PlanEditIn).min(1, 'Say what changes.').max(200);
const key = { key: z.string().min(8).max(100).optional() };
const revision = z.int().min(1).nullable().default(null).describe('The revision that was looked at; refused with 409 when there is a newer one');

/** Changes of a plan, all or none. A delay says whose it is and why. */
export const ChangePlanIn = z
  .object({ ...key, revision, cause: Cause.nullable().default(null), reason: OptionalText, told: Text.nullable().default(null).describe('What the customer reads of the reason'), changes })
  .superRefine(({ changes: all, cause, reason }, context) => {
    if (!all.some(({ kind }) => kind === 'delay')) return;
    if (cause === null) context.addIssue({ code: 'custom', path: ['cause'], message: 'Say whose delay it is: customer, us, third_party or scope.' });
    if (reason === '') context.addIssue({ code: 'custom', path: ['reason'], message: 'Say in a sentence why it is delayed.' });
  })
  .meta({ id: 'ChangePlan' });
export const UndoPlanIn = z.object({ ...key, revision }).meta({ id: 'UndoPlan' });
export const PlanChanged = z
  .object({ repeated: z.boolean(), revision: z.int(), goLive: Day.nullable(), moved: z.array(Move), conflicts: z.array(Conflict) })
  .meta({ id: 'PlanChanged' });

export const WhatIfIn = z.object({ changes }).meta({ id: 'WhatIf' });
export const WhatIfView = z
  .object({
    revision: z.int(),
    goLive: z.object({ before: Day.nullable(), after: Day.nullable(), days: z.int() }),
    criticalPath: z.object({ before: z.array(z.string()), after: z.array(z.string()) }),
    moved: z.array(Move),
    /** Tasks whose float or part in the critical path changes. */
    floats: z.array(z.object({ task: z.string(), title: z.string(), before: z.int(), after: z.int(), critical: z.object({ before: z.boolean(), after: z.boolean() }) })),
    /** Dates that break, or break by more, than they do today. */
    breaks: z.array(Conflict),
    /** Dates that break today and then would not. */
    mends: z.array(Conflict),
    /** Every task as it would be, for drawing it. */
    tasks: z.array(z.object({ id: z.string(), title: z.string(), start: Day, finish: Day, critical: z.boolean(), totalFloat: z.int(), status: z.enum(['red', 'amber', 'green', 'done']) })),
  })
  .meta({ id: 'WhatIfResult' });

const Chances = z.object({
  runs: z.int(), seed: z.int(),
  /** By which day go-live was reached in so many of a hundred runs. */
  percentiles: z.array(z.object({ percent: z.int(), day: Day })),
  /** How often it fell on a day. */
  days: z.array(z.object({ day: Day, count: z.int() })),
  /** In which part of the runs the day that was agreed, or else wished for, was kept. */
  target: z.object({ day: Day, share: z.number() }).nullable(),
});
/** When go-live is with which confidence, drawn from three-point estimates; the same seed gives the same answer. */
export const SimulateIn = z
  .object({
    seed: z.int().min(0).max(4_294_967_295).default(1), runs: z.int().min(200).max(2000).default(1000).describe('Fewer for a plan of more than a thousand tasks; the answer says how many'),
    changes: z.array(PlanEditIn).max(200).default([]).describe('What would be different; nothing of it is kept'),
  })
  .meta({ id: 'Simulate' });
export const SimulationView = z
  .object({
    revision: z.int(),
    /** The plan’s own day, with what would be different. */
    goLive: Day.nullable(),
    /** What it rests on: tasks that have not begun, those of them that decide go-live, how many have an estimate, and how many of these come from finished plans. */
    basis: z.object({ open: z.int(), estimated: z.int(), critical: z.int(), criticalEstimated: z.int(), fromHistory: z.int(), finishedPlans: z.int() }),
    /** Null where too little is known to draw anything; `silent` says what is missing. */
    chances: Chances.nullable(), silent: z.string().nullable(),
    /** The same without what would be different; null where nothing would be. */
    before: Chances.nullable(),
  })
  .meta({ id: 'Simulation' });

/** Changes that somebody asks for, with what they would mean; agreed on or dropped by somebody. */
export const ChangeRequestIn = z.object({ ...key, title: Line, reason: Text, cause: Cause, changes }).meta({ id: 'AskForChange' });
export const ChangeRequestView = z
  .object({
    id: Id, title: z.string(), reason: z.string(), cause: Cause, what: z.array(z.string()), changes: z.array(z.record(z.string(), z.unknown())),
    status: z.enum(['open', 'applied', 'dropped']), askedBy: z.string(), askedAt: Instant, decidedBy: z.string().nullable(), decidedAt: Instant.nullable(), decision: z.string().nullable(),
    /** The revision that it was looked at on, and what it would have meant then. */
    revision: z.int(), outcome: z.object({ goLive: WhatIfView.shape.goLive, moved: z.array(Move), breaks: z.array(Conflict) }),
  })
  .meta({ id: 'ChangeRequest' });
export const ChangeRequestList = z.object({ items: z.array(ChangeRequestView) }).meta({ id: 'ChangeRequestList' });
export const DecideRequestIn = z.object({ ...key, revision, note: OptionalText, told: Text.nullable().default(null).describe('What the customer reads of the reason') }).meta({ id: 'DecideRequest' });
export const DropRequestIn = z.object({ note: Text }).meta({ id: 'DropRequest' });

/** Somebody of either side in whose name it is said; whoever sends it when nobody is named. */
const by = { by: Line.nullable().default(null) };
export const CriterionIn = z.object({ ...key, met: z.boolean(), ...by }).meta({ id: 'Criterion' });
export const AcceptPhaseIn = z.object({ ...key, ...by }).meta({ id: 'AcceptPhase' });
export const TickIn = z.object({ ...key, ticked: z.boolean(), ...by }).meta({ id: 'TickCutover' });
export const GoNoGoIn = z.object({ ...key, decision: z.enum(['go', 'no_go']), reason: Text, ...by }).meta({ id: 'GoNoGo' });
export const RollbackIn = z.object({ ...key, tested: z.boolean(), ...by }).meta({ id: 'RollbackTested' });
/** Half an hour to two working weeks. */
export const RespondWithinIn = z.object({ ...key, hours: z.number().min(0.5).max(80) }).meta({ id: 'RespondWithin' });

const CustomerMove = z.object({ at: Instant, by: z.string().nullable().describe('Who decided it, as far as the customer knows them'), cause: Cause.nullable(), told: z.string().nullable(), before: Day, after: Day });
export const PortalPlanTask = z
  .object({
    id: z.string(), title: z.string(), phase: z.string(), kind: z.enum(['task', 'milestone']), side: Side,
    /** It waits for the person who is reading. */
    forMe: z.boolean(), assignee: z.string().nullable(),
    /** It can be completed here. */
    step: z.boolean(), start: Day, finish: Day, agreed: Day.nullable(), done: z.boolean(), late: z.boolean(), hours: z.number().nullable(), acceptance: z.string().nullable(), moves: z.array(CustomerMove),
  })
  .meta({ id: 'PortalPlanTask' });
export const PortalPlan = z
  .object({
    vendorName: z.string(), asOf: Day, goLive: z.object({ agreed: Day.nullable(), forecast: Day.nullable(), moves: z.array(CustomerMove) }),
    contact: z.object({ name: z.string(), email: z.string().nullable(), phone: z.string().nullable() }).nullable(),
    phases: z.array(z.object({ id: z.string(), title: z.string(), start: Day.nullable(), finish: Day.nullable(), accepted: z.boolean(), criteria: z.array(z.object({ text: z.string(), met: z.boolean() })) })),
    /** What waits for the reader first, then the others by their dates. */
    tasks: z.array(PortalPlanTask),
  })
  .meta({ id: 'PortalPlan' });

/** An address that a calendar reads the plan's dates from. Whoever has it reads them: it is shown once and can be revoked. */
export const PlanSubscription = z.object({ url: z.url() }).meta({ id: 'PlanSubscription' });
export const SubscriptionEnded = z.object({ ended: z.int() }).meta({ id: 'PlanSubscriptionEnded' });

/** What a plan is written down as for other programs, and read from. */
export const PlanFormat = z.enum(['csv', 'xml']);
const File = { content: z.string().min(1, 'This file is empty.').max(5_000_000, 'A plan of this size cannot be read: 5 MB are the most.') };
export const ImportPlanIn = z.object({ ...key, revision, format: PlanFormat, ...File, preview: z.boolean().default(true).describe('Says what would change, and changes nothing'), reason: OptionalText, cause: Cause.nullable().default(null) }).meta({ id: 'ImportPlan' });
export const ImportTemplateIn = z.object({ ...key, revision, ...File, preview: z.boolean().default(true).describe('Says what would change, and changes nothing') }).meta({ id: 'ImportTemplate' });
export const PlanImported = z
  .object({
    /** Whether the plan is now what the file says. */
    applied: z.boolean(), revision: z.int(),
    /** Everything that keeps the file from being taken over, by the line in which it stands. */
    problems: z.array(z.object({ line: z.int(), field: z.string(), message: z.string() })),
    added: z.array(z.string()), changed: z.array(z.string()), removed: z.array(z.string()),
    goLive: z.object({ before: Day.nullable(), after: Day.nullable() }),
  })
  .meta({ id: 'PlanImported' });
