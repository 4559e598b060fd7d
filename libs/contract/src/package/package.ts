import { COMMITMENT_CATEGORIES, THREATENED_PHASES } from '@throughline/domain';
import type { HandoffPackage } from '@throughline/domain';
import { z } from 'zod';

const text = z.string();
const maybe = text.nullable();
const number = z.number().nullable();
const count = z.int().min(0);
const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}(T.*)?$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const strings = z.array(text);

const Evidence = z
  .strictObject({ sourceId: text, quote: text.min(1), start: count, end: count, by: maybe, at: instant.nullable() })
  .meta({ id: 'Evidence', description: 'Words of a source at their place: quote === body.slice(start, end), in UTF-16 code units.' });
const status = z.enum(['confirmed_by_customer', 'stated_by_customer', 'stated_by_us', 'inferred', 'unknown']);
const sourced = { status, statedBy: maybe, sources: strings, evidence: z.array(Evidence) };
const Fact = z.strictObject({ value: maybe, ...sourced }).meta({ id: 'Fact', description: 'A value with how it is known. An unknown has no value and stands in the gaps.' });
const Ask = z.strictObject({ name: text, email: maybe }).meta({ id: 'Ask' });
const Statement = z.strictObject({ what: text, ...sourced }).meta({ id: 'Statement' });
const relations = z
  .strictObject({ objectives: z.array(Statement), governance: z.array(Statement), constraints: z.array(Statement), standings: z.array(Statement), strains: z.array(Statement), successFactors: z.array(Statement) })
  .meta({ description: 'What stays true of the customer beyond the deal. Never in anything a customer can see.' });
const level = z.enum(['high', 'medium', 'low']);

const deal = z.strictObject({
  name: text, type: maybe, closedAt: instant, currency: text, arr: number, tcv: number, termMonths: number, contractStart: day.nullable(), renewalDate: day.nullable(),
  goLiveTarget: day.nullable(), paymentTerms: maybe, segment: maybe, nextStep: maybe, notes: maybe, discountPercent: number,
});
const account = z.strictObject({
  name: text, domain: maybe, industry: maybe, employees: number, annualRevenue: number, country: maybe, timezone: maybe, locale: maybe, background: maybe,
});
const lineItem = z.strictObject({
  sku: maybe, name: text, kind: maybe, quantity: z.number(), unit: maybe, unitPrice: number, listPrice: number, features: strings, notes: maybe, discountPercent: number,
});
const commitment = z.strictObject({
  id: text, what: text, direction: z.enum(['seller', 'customer']), by: text, to: maybe, category: z.enum(COMMITMENT_CATEGORIES),
  strength: z.enum(['firm', 'conditional', 'hedged', 'retracted']), condition: maybe, retractedBy: maybe,
  due: z.union([day, z.strictObject({ relativeTo: z.enum(['contract_start', 'kickoff', 'go_live', 'signature', 'message']), days: z.number() })]).nullable(),
  dueResolved: day.nullable(), figure: z.strictObject({ value: z.number(), unit: text, consequence: maybe }).nullable(),
  risk: z.enum(['normal', 'unusual', 'high']),
  riskRules: z.array(z.enum(['penalty', 'liability', 'price_lock', 'outcome_guarantee', 'custom_development', 'roadmap', 'tighter_than_plan', 'free_of_charge', 'regulatory', 'unusual_service', 'vague'])),
  inContract: z.enum(['yes', 'no', 'contradicted']), confidence: z.number().min(0).max(1), reasons: strings,
  disputed: z.exactOptional(z.array(z.strictObject({ field: z.enum(['promise', 'direction', 'category', 'strength', 'due', 'risk']), shown: text, otherwise: text }))), ...sourced,
});
const drift = z.strictObject({
  commitment: text, kind: z.enum(['missing_from_contract', 'contradicts_contract', 'missing_from_plan', 'sooner_than_plan']), note: text, evidence: z.array(Evidence),
});
const criterion = z.strictObject({
  metric: text, baseline: maybe, target: maybe, unit: maybe, by: day.nullable(), owner: maybe,
  category: z.enum(['adoption', 'process_efficiency', 'business_outcome', 'technical', 'user_satisfaction']).nullable(), agreedByEconomicBuyer: z.boolean(),
  lint: z.array(z.enum(['no_number', 'no_baseline', 'no_date', 'no_owner', 'not_agreed'])), annualValue: number, ...sourced,
});
const risk = z.strictObject({
  id: text, origin: z.enum(['voiced', 'rule', 'person']), statement: text, dimension: z.string().regex(/^A4\.(?:0[1-9]|1[0-2])$/).nullable(), type: z.enum(['technical', 'organizational', 'commercial']), severity: level, likelihood: level,
  score: z.int().min(1).max(9), mitigation: maybe, contingency: maybe, bufferDays: count.nullable(), phase: z.enum(THREATENED_PHASES).nullable(),
  owner: maybe, customerOwner: maybe, trigger: maybe, dueOn: day.nullable(), reviewOn: day.nullable(), proposed: z.boolean(), ...sourced,
});
const stakeholder = z.strictObject({
  contact: text, name: text, title: maybe, email: maybe, phone: maybe, roles: strings, influence: maybe, relationship: maybe, reportsTo: maybe, timezone: maybe, preferences: maybe, notes: maybe,
  hasLeft: z.boolean(), fear: Fact, callFirst: z.boolean(), doNotEscalateUnprepared: z.boolean(), evidence: z.array(Evidence),
});
const competitor = z.strictObject({ name: text, whyWeWon: maybe, nextMove: maybe, barSet: maybe, position: maybe, outcome: maybe, detail: maybe, ...sourced });
const integration = z.strictObject({ system: text, direction: z.enum(['inbound', 'outbound', 'bidirectional']).nullable(), data: maybe, pattern: maybe, priority: maybe, ...sourced });
const milestone = z.strictObject({ id: text, title: text, kind: text, side: z.enum(['vendor', 'customer']), due: day, needs: strings });
const plan = z.strictObject({
  phases: z.array(z.strictObject({ id: text, title: text, start: day, end: day })), tasks: z.array(milestone), milestones: z.array(milestone), criticalPath: strings, contingency: z.record(text, text),
});
const source = z.strictObject({ id: text, part: z.enum(['communications', 'documents', 'contributions']), kind: text, title: text, at: instant.nullable(), by: maybe, signed: z.boolean().nullable(), characters: count });

const category = z.enum(['businessContext', 'technicalRequirements', 'successCriteria', 'riskRegister', 'openItems']);
const gap = z.strictObject({
  id: text, field: text, category, question: text, why: text, points: count, ask: Ask.nullable(), answer: z.strictObject({ gapId: text, text, by: text, at: instant }).nullable(),
});
const rubric = z.strictObject({
  total: count, max: count, threshold: count,
  categories: z.array(z.strictObject({ key: category, points: count, max: count, lost: z.array(z.strictObject({ points: z.int().min(1), missing: text, ask: Ask.nullable(), gapId: text })) })).length(5),
  antiPatterns: z
    .array(z.strictObject({ key: z.enum(['contract_as_handoff', 'no_meeting', 'no_success_criteria', 'vague_risks', 'no_out_of_scope', 'no_competitive_context']), found: z.boolean(), why: text, fix: text }))
    .length(6),
});
const secondReader = z
  .strictObject({ model: text, asked: text, state: z.enum(['complete', 'partial', 'unavailable']), read: count, parts: count })
  .meta({ description: 'How far a language model has read as well; absent where none is configured.' });
const blocking = z.strictObject({ commitment: text, what: text, gapId: text, ask: Ask.nullable(), acknowledged: z.strictObject({ by: text, at: instant, words: text }).nullable() });

/** What a dossier is worth by the 90 points, and what stands in the way of its handover. */
export const CheckSchema = z
  .strictObject({ account: text, deal: text, passes: z.boolean(), rubric, gaps: z.array(gap), blocking: z.array(blocking) })
  .meta({ id: 'DossierCheck', description: 'Every lost point names what is missing and whom to ask.' });

/** The compiled package as other programs read it. */
export const PackageSchema = z
  .strictObject({
    schema: z.literal('throughline.package/1'), compiledAt: instant, deal, account,
    team: z.array(z.strictObject({ id: text, name: text, email: maybe, role: text, timezone: maybe })),
    lineItems: z.array(lineItem),
    summary: z.array(z.strictObject({ text: text.min(1), facts: strings.min(1) })),
    whyTheyBought: z.strictObject({ problem: Fact, outcome: Fact, quote: Fact, tippingPoint: Fact }),
    pains: z.array(Statement),
    valueCase: z.strictObject({ annualBenefit: number, currency: text, paybackMonths: number, assumptions: z.array(Statement), sources: strings }).nullable(),
    commitments: z.array(commitment), criticalCommitments: strings, drift: z.array(drift), successCriteria: z.array(criterion), firstQbr: day.nullable(),
    risks: z.array(risk), openItems: z.array(z.strictObject({ what: text, owner: maybe, due: day.nullable(), ...sourced })), outOfScope: z.array(Statement),
    stakeholders: z.array(stakeholder), competitors: z.array(competitor), systems: z.array(z.strictObject({ name: text, fate: maybe, ...sourced })), integrations: z.array(integration),
    migration: Fact, sso: Fact,
    technical: z.strictObject({ migratingFrom: Fact, dataTypes: Fact, volume: Fact, dataQuality: Fact, ssoRequired: Fact, identityProvider: Fact, mfa: Fact, dataResidency: Fact, accessRestrictions: Fact }),
    compliance: z.array(z.strictObject({ standard: text, detail: maybe, ...sourced })),
    decisionProcess: Fact, procurement: Fact, salesExperience: Fact, market: Fact, relations: z.exactOptional(relations),
    accommodations: z.array(Statement), nonStandardTerms: z.array(z.strictObject({ what: text, approvedBy: maybe, ...sourced })),
    objections: z.array(z.strictObject({ what: text, answer: maybe, ...sourced })), expansion: z.array(Statement), renewalNotes: z.array(Statement),
    sensitiveTopics: z.array(Statement).meta({ description: 'Never in anything a customer can see.' }),
    plan, handoffMeeting: z.strictObject({ source: text, at: instant }).nullable(), sources: z.array(source), secondReader: z.exactOptional(secondReader), gaps: z.array(gap), rubric, blocking: z.array(blocking),
  })
  .meta({ title: 'Handoff package', description: 'What the receiving team must know, compiled from a deal dossier. Dates are ISO 8601.' });

type Published = z.infer<typeof PackageSchema>;
/** Fails to compile where the schema and the domain's type drift apart. */
type SameShape = HandoffPackage extends Published ? (Published extends HandoffPackage ? true : never) : never;
const sameShape: SameShape = true;
void sameShape;

/** The JSON Schema (2020-12) of package.json, as it is committed in docs/. */
export function packageJsonSchema(): Record<string, unknown> {
  return { $id: 'urn:throughline:package:1', ...z.toJSONSchema(PackageSchema, { target: 'draft-2020-12' }) };
}
