import { COMMITMENT_CATEGORIES, CORRECTABLE, LEDGER_STATUSES, LEDGER_STEPS, PHASES } from '@throughline/domain';
import { z } from 'zod';
import { ActionAccepted, Day, Id, Instant, Line, OptionalText, Proof, Text } from './common.ts';

const Category = z.enum(COMMITMENT_CATEGORIES);
const Direction = z.enum(['seller', 'customer']);
const Risk = z.enum(['normal', 'unusual', 'high']);
const EntryId = z.string().min(1).max(100);

export const QuoteView = z
  .object({ sourceId: z.string(), title: z.string(), kind: z.string(), quote: z.string(), start: z.int(), end: z.int(), by: z.string().nullable(), at: Instant.nullable() })
  .meta({ id: 'Quote' });

/** How it was delivered, and what the customer said to it. */
const fulfilment = {
  delivery: z.object({ words: z.string(), proof: z.string().nullable(), at: Instant, by: z.string() }).nullable(),
  verdict: z.object({ kind: z.enum(['confirm', 'dispute']), words: z.string(), at: Instant, by: z.string() }).nullable(),
};

/** A promise of either side: what was read, what people said of it, and where it stands. */
export const PromiseView = z
  .object({
    id: z.string(), origin: z.enum(['read', 'manual', 'split']), addedBy: z.string().nullable().describe('The person who marked it; null where it was read'),
    what: z.string(), direction: Direction, by: z.string(), to: z.string().nullable(), category: Category, strength: z.enum(['firm', 'conditional', 'hedged', 'retracted']),
    condition: z.string().nullable(), due: Day.nullable(), risk: Risk, riskRules: z.array(z.string()),
    /** Whether the reader's last run still found it; people's own are kept without. */
    found: z.boolean(),
    inContract: z.enum(['yes', 'no', 'contradicted']).nullable(),
    reasons: z.array(z.string()),
    evidence: z.array(QuoteView),
    /** Fields that a person has put in place of the reader's. */
    corrected: z.array(z.enum(CORRECTABLE)),
    /** Where person and reader differ, and whether the reader has changed its mind since. */
    differences: z.array(z.object({ field: z.enum(CORRECTABLE), said: z.string().nullable(), read: z.string().nullable(), by: z.string(), at: Instant, changedSince: z.boolean() })),
    /** Where the reader by rules and the second reader differ, as long as nobody has decided it. */
    disputed: z.array(z.object({ field: z.enum(['promise', 'direction', 'category', 'strength', 'due', 'risk']), shown: z.string(), otherwise: z.string() })),
    status: z.enum(LEDGER_STATUSES),
    /** Steps that can be taken from here. */
    steps: z.array(z.enum(LEDGER_STEPS)),
    owner: z.object({ id: Id, name: z.string() }).nullable(),
    /** Of high risk, ours, and nobody stands for it: the package cannot be accepted. */
    blocking: z.boolean(),
    acknowledged: z.object({ by: z.string(), at: Instant, words: z.string() }).nullable(),
    dueAt: Instant.nullable(), remindedAt: Instant.nullable(), lateNoticeAt: Instant.nullable(), escalatedAt: Instant.nullable(),
    ...fulfilment,
    /** Who is told of it, what and when: `at` is when a message is due, `sentAt` when it went out. */
    messages: z.array(z.object({ kind: z.enum(['reminder', 'late', 'escalation', 'delivery']), to: z.enum(['owner', 'leadership', 'customer']), at: Instant.nullable(), sentAt: Instant.nullable() })),
    /** Where what was said differs from what was signed or is planned. */
    drift: z.array(z.object({ kind: z.enum(['missing_from_contract', 'contradicts_contract', 'missing_from_plan', 'sooner_than_plan']), note: z.string(), evidence: z.array(QuoteView) })),
    /** The customer reads it in the portal. */
    shown: z.boolean(),
  })
  .meta({ id: 'Promise' });
export const PromiseList = z
  .object({ items: z.array(PromiseView), owners: z.array(z.object({ id: Id, name: z.string() })) })
  .meta({ id: 'PromiseList' });

/** Where said, signed and planned differ, customer by customer. */
export const CompareQuery = z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) });
export const ComparePage = z
  .object({
    items: z.array(z.object({ handoffId: Id, accountName: z.string(), dealName: z.string().nullable(), phase: z.enum(PHASES), promises: z.array(PromiseView) })),
    page: z.int(),
    /** Whether another page follows. */
    more: z.boolean(),
  })
  .meta({ id: 'ComparePage' });

const key = { key: z.string().min(8).max(100).optional() };
/** A span of a source, in UTF-16 code units of its untouched text. */
const span = { sourceId: z.string().min(1).max(200), start: z.int().min(0), end: z.int().min(1) };

export const AddPromiseIn = z
  .object({ ...key, ...span, what: Line, direction: Direction, by: Line.optional(), to: Line.nullable().optional(), category: Category.optional(), due: Day.nullable().optional(), risk: Risk.optional() })
  .meta({ id: 'AddPromise' });
export const PromiseAdded = ActionAccepted.extend({ entryId: EntryId }).meta({ id: 'PromiseAdded' });
export const StepPromiseIn = z
  .object({ ...key, step: z.enum(LEDGER_STEPS), words: OptionalText, saidBy: Line.nullable().default(null), proof: Proof, due: Day.nullable().default(null) })
  .meta({ id: 'StepPromise' });
export const AcknowledgePromiseIn = z.object({ ...key, words: Text }).meta({ id: 'AcknowledgePromise' });
export const AssignPromiseIn = z.object({ ...key, ownerId: Id.nullable() }).meta({ id: 'AssignPromise' });
/** New values of some fields; the fields under `giveBack` go by the reader again. */
export const CorrectPromiseIn = z
  .object({
    ...key,
    changes: z.object({ what: Line, direction: Direction, by: Line, to: Line.nullable(), category: Category, condition: Line.nullable(), due: Day.nullable(), risk: Risk }).partial().default({}),
    giveBack: z.array(z.enum(CORRECTABLE)).max(CORRECTABLE.length).default([]),
  })
  .meta({ id: 'CorrectPromise' });
export const MergePromisesIn = z.object({ ...key, otherId: EntryId }).meta({ id: 'MergePromises' });
export const SplitPromiseIn = z
  .object({ ...key, parts: z.array(z.object({ ...span, what: Line, due: Day.nullable().optional() })).min(2, 'Mark at least two parts.').max(10) })
  .meta({ id: 'SplitPromise' });

/** Asks a person that the dossier names, by their address; whoever the package names when no address is given. */
export const AskGapIn = z.object({ ...key, email: z.email().max(300).nullable().default(null), question: Text.nullable().default(null), due: Day }).meta({ id: 'AskGap' });

const token = z.string().min(20).max(200);
export const AskLink = z.object({ token }).meta({ id: 'AskLink' });
export const AskQuestion = z
  .object({ vendorName: z.string(), customerName: z.string().nullable(), asker: z.string(), name: z.string(), question: z.string(), dueAt: Instant, answered: z.boolean() })
  .meta({ id: 'AskQuestion' });
export const AnswerAskIn = z.object({ token, text: Text }).meta({ id: 'AnswerAsk' });

export const PortalPromise = z
  .object({
    id: z.string(), what: z.string(), due: Day.nullable(), status: z.enum(LEDGER_STATUSES), quote: z.string().nullable(), by: z.string().nullable(), saidAt: Instant.nullable(),
    ...fulfilment,
  })
  .meta({ id: 'PortalPromise' });
export const PortalPromises = z.object({ items: z.array(PortalPromise) }).meta({ id: 'PortalPromises' });
export const ConfirmPromiseIn = z.object({ ...key, words: OptionalText }).meta({ id: 'ConfirmPromise' });
export const DisputePromiseIn = z.object({ ...key, words: Text }).meta({ id: 'DisputePromise' });

export const LabelPage = z
  .object({
    items: z.array(z.object({ id: z.int(), handoffId: Id, entryId: z.string(), label: z.enum(['promise', 'not_a_promise', 'corrected', 'same_promise', 'several_promises']), spans: z.array(z.object({ sourceId: z.string(), start: z.int(), end: z.int(), quote: z.string() })), fields: z.record(z.string(), z.unknown()), reason: z.string().nullable(), by: z.string(), at: Instant })),
    next: z.string().nullable(),
  })
  .meta({ id: 'LabelPage' });
