import { z } from 'zod';
import { Instant } from './common.ts';
import { HandoffRow } from './handoffs.ts';

const Money = z.object({ currency: z.string(), amount: z.number() });
const Group = z.object({ count: z.int(), /** One sum per currency: nothing is converted. */ atStake: z.array(Money) });

/** Leadership's page: in danger first, then unknown, to watch, well; inside each by money at stake. */
export const AtRisk = z
  .object({
    at: Instant,
    total: z.int(),
    groups: z.object({ in_danger: Group, unknown: Group, to_watch: Group, well: Group }),
    items: z.array(HandoffRow.extend({ tcv: z.number().nullable(), renewalDate: z.string().nullable(), words: z.object({ text: z.string(), by: z.string(), at: Instant }).nullable().describe('The last words of the customer behind the first reason, if there are any') })),
  })
  .meta({ id: 'AtRisk' });
