import type { Dossier } from '@throughline/domain';
import { z } from 'zod';
import { problemSentence } from './problem-sentence.ts';
import { unstorableParts } from './storable.ts';

/** What is wrong with a dossier, and where: a JSON path such as `deal.closedAt`. */
export interface DossierProblem {
  path: string;
  message: string;
}

const id = z.string().min(1).max(200);
const line = z.string().min(1).max(1000);
const text = z.string().max(100_000);
const email = z.email().max(320);
// PostgreSQL knows no year 0, no 30 February (which Date.parse takes for 2 March), and no offset beyond 15:59.
const thereIs = (day: string) => {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(ms) && !day.startsWith('0000') && new Date(ms).toISOString().startsWith(day);
};
const day = z.iso.date({ abort: true }).refine(thereIs, 'There is no such date.');
const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-](0\d|1[0-5]):[0-5]\d))?$/, { error: 'This is not an ISO 8601 date or instant with offset.', abort: true })
  .refine((value) => !Number.isNaN(Date.parse(value)) && thereIs(value.slice(0, 10)), 'There is no such date.');
const amount = z.number().min(0);
/** An amount that lists add up: the database keeps fourteen digits of it. */
const listed = amount.max(99_999_999_999_999);
const record = z.record(z.string(), z.unknown());

const account = z.strictObject({
  externalId: id, name: line, domain: line.optional(), industry: line.optional(), employees: z.int().min(0).optional(), annualRevenue: amount.optional(),
  country: z.string().regex(/^[A-Z]{2}$/, 'This is not a country code of two capital letters, such as GB.').optional(), timezone: line.optional(), locale: line.optional(), background: text.optional(),
});
const deal = z.strictObject({
  externalId: id, name: line, type: z.enum(['new', 'expansion', 'renewal']).optional(), closedAt: instant, currency: z.string().regex(/^[A-Z]{3}$/, 'This is not a currency code of three capital letters, such as EUR.'),
  arr: listed.optional(), tcv: listed.optional(), termMonths: z.int().min(1).optional(), contractStart: day.optional(), renewalDate: day.optional(), goLiveTarget: day.optional(),
  paymentTerms: line.optional(), segment: z.enum(['smb', 'mid_market', 'enterprise']).optional(), nextStep: text.optional(), notes: text.optional(),
});
const lineItem = z.strictObject({
  sku: line.optional(), name: line, kind: z.enum(['subscription', 'services', 'training', 'support', 'other']).optional(), quantity: amount, unit: line.optional(),
  unitPrice: amount.optional(), listPrice: amount.optional(), features: z.array(line).max(100).optional(), notes: text.optional(),
});
const teamMember = z.strictObject({
  id, name: line, email: email.optional(),
  role: z.enum(['account_executive', 'solutions_engineer', 'sales_manager', 'csm', 'cs_leader', 'implementation_lead', 'project_manager', 'support_lead', 'executive_sponsor', 'other']),
  timezone: line.optional(),
});
const contact = z.strictObject({
  id, name: line, title: line.optional(), email: email.optional(), phone: line.optional(),
  roles: z.array(z.enum(['economic_buyer', 'executive_sponsor', 'champion', 'it_lead', 'user_lead', 'project_manager', 'procurement', 'legal', 'security', 'end_user', 'other'])).optional(),
  influence: z.enum(['high', 'medium', 'low']).optional(), relationship: z.enum(['strong', 'neutral', 'risk']).optional(), reportsTo: id.optional(),
  preferences: text.optional(), timezone: line.optional(), notes: text.optional(),
});
const communication = z.strictObject({
  id, kind: z.enum(['email', 'call', 'meeting', 'note', 'chat']), at: instant, from: line.optional(), to: z.array(line).optional(), cc: z.array(line).optional(),
  subject: line.optional(), threadId: id.optional(), format: z.enum(['text', 'html']).optional(), body: z.string().max(1_000_000),
});
const document = z.strictObject({
  id,
  kind: z.enum(['proposal', 'contract', 'sow', 'roi_analysis', 'proof_of_value', 'solution_design', 'architecture_review', 'stakeholder_map', 'deal_strategy', 'security_questionnaire', 'discovery_notes', 'research', 'other']),
  title: line, at: instant.optional(), signed: z.boolean().optional(), format: z.enum(['text', 'markdown', 'html']).optional(), body: z.string().max(2_000_000),
});
const contribution = z.strictObject({
  id, kind: z.enum(['discovery', 'proposal', 'value', 'competitive', 'profile', 'qualification', 'acceptance', 'commitment', 'other']), by: line, at: instant.optional(), data: record,
});

/** The deal dossier, version 1: the neutral interchange format that every source is mapped into. */
export const DossierSchema = z
  .strictObject({
    schemaVersion: z.literal('1'),
    source: z.strictObject({ system: z.enum(['salesforce', 'hubspot', 'pipedrive', 'twenty', 'file']), exportedAt: instant.optional() }),
    account, deal,
    lineItems: z.array(lineItem).max(500).optional(),
    team: z.array(teamMember).max(100).optional(),
    contacts: z.array(contact).max(500).optional(),
    communications: z.array(communication).max(20_000).optional(),
    documents: z.array(document).max(500).optional(),
    contributions: z.array(contribution).max(500).optional(),
  })
  .meta({ id: 'Dossier' });

function pathOf(parts: readonly PropertyKey[]): string {
  return parts.reduce<string>((path, part) => (typeof part === 'number' ? `${path}[${part}]` : path === '' ? String(part) : `${path}.${String(part)}`), '');
}

/** Reads anything as a dossier: either the dossier, or every problem with its path. */
export function parseDossier(input: unknown): { dossier: Dossier; problems?: never } | { dossier?: never; problems: DossierProblem[] } {
  const parsed = DossierSchema.safeParse(input, { error: problemSentence });
  if (parsed.success) {
    const problems = unstorableParts(parsed.data);
    return problems.length > 0 ? { problems } : { dossier: parsed.data as Dossier };
  }
  return { problems: parsed.error.issues.map((issue) => ({ path: pathOf(issue.path), message: issue.message })) };
}
