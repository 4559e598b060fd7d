import { DIMENSIONS, RISK_FIELDS, RISK_STATUSES, THREATENED_PHASES } from '@throughline/domain';
import { z } from 'zod';
import { Day, Instant, Line, OptionalText, Text } from './common.ts';
import { QuoteView } from './promises.ts';

const Level = z.enum(['high', 'medium', 'low']);
const RiskType = z.enum(['technical', 'organizational', 'commercial']);
const Phase = z.enum(THREATENED_PHASES);
const RiskId = z.string().min(1).max(100);
const shown = z.union([z.string(), z.number()]).nullable();

/** A risk of the register: in people's words where they have said any, else in the compiler's. */
export const RiskView = z
  .object({
    id: z.string(), origin: z.enum(['voiced', 'rule', 'person']), status: z.enum(RISK_STATUSES),
    /** Its place among the open ones, the gravest first; null once it is closed. */
    rank: z.int().nullable(),
    statement: z.string(), dimension: z.enum(DIMENSIONS).nullable(), type: RiskType, severity: Level, likelihood: Level, score: z.int().min(1).max(9),
    mitigation: z.string().nullable(), contingency: z.string().nullable(), bufferDays: z.int().nullable(), phase: Phase.nullable(), owner: z.string().nullable(), customerOwner: z.string().nullable(), trigger: z.string().nullable(),
    dueOn: Day.nullable(), reviewOn: Day.nullable(),
    /** The mitigation is a proposal that nobody has looked at. */
    proposed: z.boolean(),
    /** Of a high risk: what nobody knows, so that the package cannot be accepted. */
    missing: z.array(z.enum(['mitigation', 'owner', 'date'])),
    evidence: z.array(QuoteView),
    /** Parts of the dossier beside the words, such as `deal.goLiveTarget`. */
    fields: z.array(z.string()),
    edited: z.array(z.enum(RISK_FIELDS)),
    /** Where person and compiler differ, and whether the compiler has changed its mind since. */
    differences: z.array(z.object({ field: z.enum(RISK_FIELDS), said: shown, read: shown, by: z.string(), at: Instant, changedSince: z.boolean() })),
    /** Risks that were merged into this one. */
    merged: z.array(z.object({ id: z.string(), statement: z.string() })),
    /** What became of it, the oldest first, with its score since. */
    history: z.array(z.object({ at: Instant, by: z.string(), kind: z.enum(['found', 'gone', 'graded', 'added', 'accepted', 'edited', 'merged', 'closed', 'reopened']), note: z.string(), severity: Level, likelihood: Level, score: z.int() })),
  })
  .meta({ id: 'Risk' });

export const RiskList = z
  .object({
    items: z.array(RiskView),
    /** Nine fields, the gravest first, with the open risks in each. */
    matrix: z.array(z.object({ severity: Level, likelihood: Level, score: z.int(), ids: z.array(z.string()) })),
    /** Working days that the high risks add, by the phase they threaten. */
    buffers: z.array(z.object({ riskId: z.string(), statement: z.string(), phase: Phase, days: z.int() })),
    /** Names to choose an owner from. */
    people: z.object({ ours: z.array(z.string()), theirs: z.array(z.string()) }),
  })
  .meta({ id: 'RiskList' });

const key = { key: z.string().min(8).max(100).optional() };
const Buffer = z.int().min(0).max(250);
const terms = {
  mitigation: Text.nullable(), contingency: Text.nullable(), bufferDays: Buffer.nullable(), phase: Phase.nullable(), owner: Line.nullable(), customerOwner: Line.nullable(), trigger: Text.nullable(), dueOn: Day.nullable(), reviewOn: Day.nullable(),
};
const Statement = Text.max(1000);

export const AddRiskIn = z
  .object({ ...key, statement: Statement, type: RiskType, severity: Level, likelihood: Level, dimension: z.enum(DIMENSIONS).nullable().default(null), ...z.object(terms).partial().shape })
  .meta({ id: 'AddRisk' });
/** New values of some fields; the fields under `giveBack` go by the compiler again. */
export const EditRiskIn = z
  .object({
    ...key, changes: z.object({ statement: Statement, dimension: z.enum(DIMENSIONS).nullable(), type: RiskType, severity: Level, likelihood: Level, ...terms }).partial().default({}),
    giveBack: z.array(z.enum(RISK_FIELDS)).max(RISK_FIELDS.length).default([]), note: OptionalText,
  })
  .meta({ id: 'EditRisk' });
export const AcceptRiskIn = z.object({ ...key, note: OptionalText }).meta({ id: 'AcceptRisk' });
export const MergeRisksIn = z.object({ ...key, otherId: RiskId }).meta({ id: 'MergeRisks' });
export const CloseRiskIn = z.object({ ...key, reason: Text }).meta({ id: 'CloseRisk' });
export const ReopenRiskIn = z.object({ ...key, reason: Text }).meta({ id: 'ReopenRisk' });
export const RiskChanged = z.object({ repeated: z.boolean(), riskId: z.string() }).meta({ id: 'RiskChanged' });
