import { RELATION_LISTS, TECHNICAL_LINES } from '@throughline/domain';
import type { ClaimedFacts } from '@throughline/domain';
import { z } from 'zod';

import { place } from './promises.schema.ts';

const text = z.string();
const level = z.enum(['high', 'medium', 'low']);
const Statement = z.strictObject({ ...place, what: text });

/** The shape of one item of each kind. */
export const FACTS = {
  problem: Statement, outcome: Statement, buyerQuote: Statement, tippingPoint: Statement, pains: Statement,
  successCriteria: z.strictObject({ ...place, metric: text, baseline: text, target: text, unit: text, by: text, owner: text, agreedByEconomicBuyer: z.boolean() }),
  risks: z.strictObject({ ...place, what: text, type: z.enum(['technical', 'organizational', 'commercial']), severity: level, likelihood: level }),
  openItems: z.strictObject({ ...place, what: text, owner: text, due: text }), outOfScope: Statement,
  stakeholders: z.strictObject({ ...place, person: text, remark: z.enum(['fear', 'preference', 'call_first', 'do_not_escalate_unprepared']), what: text }),
  competitors: z.strictObject({ ...place, name: text, whyWeWon: text, nextMove: text, barSet: text }),
  systems: z.strictObject({ ...place, name: text, fate: text }),
  integrations: z.strictObject({ ...place, system: text, direction: z.enum(['inbound', 'outbound', 'bidirectional', 'unknown']), data: text, pattern: text, priority: text }),
  migration: Statement, signOn: Statement, technical: z.strictObject({ ...place, about: z.enum(TECHNICAL_LINES), what: text }), compliance: z.strictObject({ ...place, standard: text, detail: text }), decisionProcess: Statement, procurement: Statement, accommodations: Statement,
  salesExperience: Statement, market: Statement, relations: z.strictObject({ ...place, topic: z.enum(RELATION_LISTS), what: text }),
  objections: z.strictObject({ ...place, what: text, answer: text, answered: z.array(z.strictObject(place)) }), expansion: Statement, renewalNotes: Statement, sensitiveTopics: Statement,
} satisfies { [Kind in keyof ClaimedFacts]: z.ZodType<ClaimedFacts[Kind][number]> };
