import { AGREEMENT_PARTS, COLLECTIONS, CRITERION_RULES, CSV_FIELDS, INDICATORS, METRIC_STANDS, NEW_METRIC } from '@throughline/domain';
import type { MetricField } from '@throughline/domain';
import { z } from 'zod';
import { ActionAccepted, Day, Id, Instant, Line, OptionalText, Text } from './common.ts';
import { isStorable, NOT_STORABLE } from '../text/storable.ts';

const Category = z.enum(['adoption', 'process_efficiency', 'business_outcome', 'technical', 'user_satisfaction']);
const MetricId = z.string().min(1).max(100);
const Finite = z.number().min(-1e15).max(1e15);
const Key = Line.optional().describe('The same key is the same action, however often it is sent');
const FIELDS = Object.keys(NEW_METRIC) as [MetricField, ...MetricField[]];
const storable = (longest: number) => z.string().trim().max(longest).refine(isStorable, NOT_STORABLE);

/** What a person may say of a metric. */
const said = {
  criterion: storable(1000), name: Line, category: Category.nullable(), unit: storable(40).nullable(), direction: z.enum(['up', 'down']),
  baseline: Finite.nullable(), baselineOn: Day.nullable(), baselineSource: storable(300).nullable(), target: Finite.nullable(), by: Day.nullable(),
  milestoneTargets: z.record(z.string().max(100), Finite).refine((value) => Object.keys(value).length <= 50, 'At most fifty milestones.'),
  indicator: z.enum(INDICATORS), collection: z.enum(COLLECTIONS), howMeasured: storable(300).nullable(), everyDays: z.int().min(1).max(366),
  accountable: storable(200).nullable(), accountableEmail: z.email().max(300).nullable(), tolerance: z.number().min(0).max(100), contingency: storable(2000),
  formula: storable(1000).nullable(), assumptions: z.array(storable(500)).max(30), annualValue: Finite.nullable(),
};
const shownTerms = { ...said, name: z.string(), accountableEmail: z.string().nullable(), agreedByEconomicBuyer: z.boolean() };

const Measured = z.object({
  id: z.int(), on: Day, value: z.number().nullable().describe('Null takes back what it corrects'), note: z.string().nullable(), source: z.enum(['typed', 'csv', 'api', 'mail']),
  by: z.string(), recordedAt: Instant, corrects: z.int().nullable(), standing: z.boolean().describe('The last word on its value'),
});
const drawn = {
  stand: z.enum(METRIC_STANDS), expected: z.number().nullable().describe('What the line asked for on the day of the last value'), progress: z.number().nullable(), age: z.int().nullable().describe('Days since the last value'),
  nextOn: Day.nullable(), sentence: z.string(),
  line: z.array(z.object({ day: Day, value: z.number(), id: z.string().nullable(), title: z.string(), said: z.boolean() })),
  forecast: z.object({ onTargetDay: z.number().nullable(), reachedOn: Day.nullable(), from: z.object({ day: Day, value: z.number() }), to: z.object({ day: Day, value: z.number() }) }).nullable(),
};

export const GoalView = z
  .object({
    id: z.string(), ...shownTerms, ...drawn,
    found: z.boolean().describe('Whether the sources still say it'),
    followed: z.boolean().describe('Whether its values are asked for and shown to the customer'),
    edited: z.array(z.enum(FIELDS)),
    overtaken: z.array(z.object({ field: z.enum(FIELDS), said: z.unknown(), read: z.unknown() })).describe('Where the sources say something else since a person put their word in place'),
    evidence: z.array(z.object({ sourceId: z.string(), quote: z.string(), start: z.int(), end: z.int(), by: z.string().nullable() })),
    lint: z.array(z.object({ rule: z.enum(CRITERION_RULES), field: z.enum(FIELDS), what: z.string(), better: z.string() })),
    measurements: z.array(Measured),
  })
  .meta({ id: 'Goal' });

const Change = z.object({ part: z.enum(AGREEMENT_PARTS), before: z.string().nullable(), after: z.string().nullable() }).meta({ id: 'AgreementChange' });
export const AgreementView = z
  .object({ criteria: z.array(z.string()), scope: z.array(z.string()), exclusions: z.array(z.string()), hash: z.string() })
  .meta({ id: 'Agreement' });
const Signed = z.object({ id: Id, signedAt: Instant, signedName: z.string(), hash: z.string(), voidedAt: Instant.nullable() }).meta({ id: 'Signature' });
const Person = z.object({ id: Id, name: z.string(), email: z.string().nullable() });

export const SuccessView = z
  .object({
    today: Day, currency: z.string(), goals: z.array(GoalView),
    removed: z.array(z.object({ id: z.string(), name: z.string() })),
    milestones: z.array(z.object({ id: z.string(), title: z.string(), day: Day, isGoLive: z.boolean() })),
    agreement: AgreementView.nullable(),
    signature: z.object({
      status: z.enum(['not_asked', 'asked', 'signed', 'changed']), askedAt: Instant.nullable(), remindedAt: Instant.nullable(), escalatedAt: Instant.nullable(),
      mayAsk: z.boolean(), signers: z.array(Person), candidates: z.array(Person), changes: z.array(Change), signed: z.array(Signed),
    }),
    value: z.array(z.object({ id: z.string(), title: z.string(), day: Day, promised: z.number().nullable(), reached: z.number().nullable(), confidence: z.enum(['high', 'medium', 'low', 'unknown']), because: z.string() })),
    reporting: z.object({ reportEveryDays: z.int(), reviewEveryDays: z.int(), nextReportAt: Instant.nullable(), reviews: z.array(Day) }),
    caseStudy: z.object({
      ready: z.boolean(), because: z.string(), steps: z.array(z.object({ id: z.string(), title: z.string(), days: z.int() })),
      consent: z.object({ agrees: z.boolean(), by: z.string(), words: z.string(), at: Instant }).nullable(),
    }),
  })
  .meta({ id: 'Success' });

const partial = z.object(said).partial();
export const AddMetricIn = z.object({ ...partial.shape, name: Line, key: Key }).meta({ id: 'AddMetric' });
export const EditMetricIn = z
  .object({ changes: partial, giveBack: z.array(z.enum(FIELDS)).max(30).default([]).describe('Fields whose compiled value counts again'), key: Key })
  .meta({ id: 'EditMetric' });
export const MetricAdded = z.object({ ...ActionAccepted.shape, metricId: z.string() }).meta({ id: 'MetricAdded' });
export const KeyOnly = z.object({ key: Key }).meta({ id: 'KeyOnly' });

export const MeasureIn = z.object({ on: Day, value: Finite, note: storable(500).nullable().default(null), key: Key }).meta({ id: 'Measure' });
export const CorrectMeasurementIn = z.object({ value: Finite.nullable().describe('Null takes it back'), note: Text.describe('Why it is corrected'), key: Key }).meta({ id: 'CorrectMeasurement' });
export const CsvIn = z
  .object({ csv: z.string().min(1).max(1_000_000).refine(isStorable, NOT_STORABLE), mapping: z.partialRecord(z.enum(CSV_FIELDS), z.string().max(300)).default({}).describe('Which column holds what; found by their headings where nothing is said'), metricId: MetricId.nullable().default(null).describe('For a table of one metric'), key: Key })
  .meta({ id: 'MeasurementTable' });
export const CsvView = z
  .object({
    columns: z.array(z.string()), mapping: z.partialRecord(z.enum(CSV_FIELDS), z.string()),
    rows: z.array(z.object({ line: z.int(), metricId: z.string(), on: Day, value: z.number(), note: z.string().nullable() })),
    problems: z.array(z.object({ line: z.int(), column: z.string().nullable(), message: z.string() })),
  })
  .meta({ id: 'MeasurementPreview' });
export const Imported = z.object({ ...ActionAccepted.shape, taken: z.int() }).meta({ id: 'MeasurementsImported' });

export const RequestSignatureIn = z.object({ contactIds: z.array(Id).max(5).default([]).describe('Who signs; without any, the contacts known as economic buyer'), overrideReason: Text.nullable().default(null).describe('Why criteria that do not say all they have to are signed as they are; only a person can give it'), key: Key }).meta({ id: 'RequestSignature' });
export const RhythmIn = z.object({ reportEveryDays: z.int().min(1).max(366), reviewEveryDays: z.int().min(1).max(366), key: Key }).meta({ id: 'Rhythm' });

/** What a customer reads of a goal: what it is worth to us, and our notes, are not among it. */
const PortalGoal = z
  .object({
    id: z.string(), criterion: z.string(), name: z.string(), unit: z.string().nullable(), direction: z.enum(['up', 'down']), baseline: z.number().nullable(), target: z.number().nullable(), by: Day.nullable(),
    indicator: z.enum(INDICATORS), everyDays: z.int(), howMeasured: z.string().nullable(), accountable: z.string().nullable(), mine: z.boolean().describe('The reader answers for it'), ...drawn,
    contingency: z.string().nullable().describe('What was agreed to be done; said once it is off plan'),
    measurements: z.array(Measured.omit({ note: true })),
  })
  .meta({ id: 'PortalGoal' });
export const PortalGoals = z
  .object({
    today: Day, goals: z.array(PortalGoal), agreement: AgreementView.nullable(),
    signature: z.object({ status: z.enum(['not_asked', 'asked', 'signed', 'changed']), askedAt: Instant.nullable(), mine: z.boolean().describe('The reader signs'), signers: z.array(z.string()), changes: z.array(Change), signed: z.array(Signed) }),
    reporting: z.object({ reportEveryDays: z.int(), nextReportAt: Instant.nullable(), reviews: z.array(Day) }),
    caseStudy: z.object({ asked: z.boolean().describe('The outcomes are there, and nobody has answered yet'), consent: z.object({ agrees: z.boolean(), by: z.string(), words: z.string(), at: Instant }).nullable() }),
  })
  .meta({ id: 'PortalGoals' });
export const SignGoalsIn = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/).describe('Of what the reader has read'), name: Line.describe('The reader’s own name, as they sign'), key: Key }).meta({ id: 'Sign' });
export const CaseStudyIn = z.object({ agrees: z.boolean(), words: OptionalText, key: Key }).meta({ id: 'CaseStudyAnswer' });

/** For whoever was asked by mail. */
const Token = z.string().min(20).max(200);
export const MeasureLink = z.object({ token: Token }).meta({ id: 'MeasureLink' });
export const MeasureQuestion = z
  .object({ vendorName: z.string(), accountName: z.string(), name: z.string(), metric: z.string(), unit: z.string().nullable(), last: z.object({ on: Day, value: z.number() }).nullable(), today: Day })
  .meta({ id: 'MeasureQuestion' });
export const MeasureByLinkIn = z.object({ token: Token, value: Finite, on: Day.optional().describe('Today, where nothing is said') }).meta({ id: 'MeasureByLink' });
