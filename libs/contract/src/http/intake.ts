import { z } from 'zod';
import { Id, Instant } from './common.ts';

/** For systems that are asked back later: the deal is known by reference only. */
export const DealReference = z
  .object({ dealRef: z.object({ system: z.enum(['salesforce', 'hubspot', 'pipedrive', 'twenty', 'file']), externalId: z.string().min(1).max(200) }).strict() })
  .strict()
  .meta({ id: 'DealReference' });
export type DealReference = z.infer<typeof DealReference>;

export const DeliveryAccepted = z
  .object({ deliveryId: z.string(), status: z.enum(['accepted', 'duplicate', 'superseded']), handoffId: Id, /** Where to look. */ url: z.string() })
  .meta({ id: 'DeliveryAccepted' });

export const InboxItem = z
  .object({
    id: Id, source: z.enum(['webhook', 'upload', 'api', 'cli']), deliveryId: z.string(), receivedAt: Instant,
    status: z.enum(['accepted', 'duplicate', 'rejected']), reason: z.string().nullable(),
    problems: z.array(z.object({ path: z.string(), message: z.string() })), bytes: z.int(), handoffId: Id.nullable(), replayedAt: Instant.nullable(), replayable: z.boolean(), preview: z.string(),
  })
  .meta({ id: 'InboxItem' });
export const InboxPage = z.object({ items: z.array(InboxItem), total: z.int(), rejected: z.int() }).meta({ id: 'InboxPage' });
