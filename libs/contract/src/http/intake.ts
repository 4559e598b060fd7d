import { z } from 'zod';
import { isStorable, NOT_STORABLE } from '../text/storable.ts';
import { Id, Instant } from './common.ts';

/** For systems that are asked back later: the deal is known by reference only. */
export const DealReference = z
  .object({ dealRef: z.object({ system: z.enum(['salesforce', 'hubspot', 'pipedrive', 'twenty', 'file']), externalId: z.string().min(1).max(200).refine(isStorable, NOT_STORABLE) }).strict() })
  .strict()
  .meta({ id: 'DealReference' });
export type DealReference = z.infer<typeof DealReference>;

export const DeliveryAccepted = z
  .object({ deliveryId: z.string(), status: z.enum(['accepted', 'duplicate', 'superseded']), handoffId: Id, /** Where to look. */ url: z.string() })
  .meta({ id: 'DeliveryAccepted' });

/** How a deal is taken in by somebody who is signed in. */
export const ImportQuery = z.object({
  demonstration: z.stringbool().default(false).describe('Whether the handoff lives on a clock of its own, from the close of its deal on'),
  dayLength: z.coerce.number().int().min(50).max(86_400_000).optional().describe('How many real milliseconds a day of a demonstration lasts'),
  via: z.enum(['api', 'upload', 'cli']).default('api'),
});
export const InboxQuery = z.object({
  status: z.enum(['accepted', 'duplicate', 'rejected']).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
});
export const InboxItem = z
  .object({
    id: Id, source: z.enum(['webhook', 'upload', 'api', 'cli']), deliveryId: z.string(), receivedAt: Instant,
    /** How often it came under this id, and when last. */
    timesReceived: z.int(), lastReceivedAt: Instant,
    status: z.enum(['accepted', 'duplicate', 'rejected']), reason: z.string().nullable(),
    problems: z.array(z.object({ path: z.string(), message: z.string() })), bytes: z.int(), handoffId: Id.nullable(), accountName: z.string().nullable(), replayedAt: Instant.nullable(), replayable: z.boolean(), preview: z.string(),
  })
  .meta({ id: 'InboxItem' });
export const InboxPage = z.object({ items: z.array(InboxItem), total: z.int(), rejected: z.int() }).meta({ id: 'InboxPage' });
