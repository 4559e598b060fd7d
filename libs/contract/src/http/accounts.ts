import { FACETS, PHASES } from '@throughline/domain';
import { z } from 'zod';
import { Id, Instant } from './common.ts';

const Evidence = z.object({ sourceId: z.string(), quote: z.string(), start: z.int(), end: z.int(), by: z.string().nullable(), at: z.string().nullable() });

const Fact = z.object({
  what: z.string(), status: z.enum(['confirmed_by_customer', 'stated_by_customer', 'stated_by_us', 'inferred', 'unknown']),
  statedBy: z.string().nullable(), evidence: z.array(Evidence), sources: z.array(z.string()),
  handoffId: Id.describe('The deal that tells it'), at: z.string().describe('When it was said, or else when its deal was closed'),
}).meta({ id: 'RelationFact' });

/** What is known of a customer over all their deals. */
export const AccountRecord = z
  .object({
    id: Id, name: z.string(),
    deals: z.array(z.object({ handoffId: Id, name: z.string(), closedAt: Instant, phase: z.enum(PHASES), compiled: z.boolean() })).describe('The newest first'),
    facets: z.array(z.object({
      facet: z.enum(FACETS),
      topics: z.array(z.object({
        topic: z.string(), subject: z.string().nullable().describe('The person, system, rival or measure that it is about'),
        current: z.array(Fact).describe('As the newest deal that speaks of it tells it'), earlier: z.array(Fact).describe('As earlier deals told it, the newest first'),
      })),
      gaps: z.array(z.object({ id: z.string(), question: z.string(), why: z.string(), ask: z.object({ name: z.string(), email: z.string().nullable() }).nullable() })).describe('What no deal tells, and whom to ask'),
    })),
  })
  .meta({ id: 'AccountRecord' });
