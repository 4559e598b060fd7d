import { COMMITMENT_CATEGORIES } from '@throughline/domain';
import type { ClaimedPromise } from '@throughline/domain';
import { z } from 'zod';

/** An unknown text is empty: vendors limit how many fields of a shape may be left out or null. */
const text = z.string();
export const place = { source: text, line: z.int(), quote: text };
const Place = z.strictObject(place);

export const PromiseSchema = z.strictObject({
  what: text, direction: z.enum(['seller', 'customer']), by: text, category: z.enum(COMMITMENT_CATEGORIES), strength: z.enum(['firm', 'conditional', 'hedged']), condition: text, due: text,
  risk: z.enum(['normal', 'unusual', 'high']),
  riskRules: z.array(z.enum(['penalty', 'liability', 'price_lock', 'outcome_guarantee', 'custom_development', 'roadmap', 'tighter_than_plan', 'free_of_charge', 'regulatory', 'unusual_service', 'vague'])),
  places: z.array(Place), retracted: z.array(Place),
}) satisfies z.ZodType<ClaimedPromise>;

export const PROMISES = { promises: PromiseSchema };
