import { z } from 'zod';
import { isStorable, NOT_STORABLE } from '../text/storable.ts';

export const Instant = z.iso.datetime({ offset: true }).describe('An instant, ISO 8601 with offset');
export const Day = z.iso.date().describe('A calendar day, YYYY-MM-DD');
export const Id = z.uuid();
/** One line that a person typed. */
export const Line = z.string().trim().min(1).max(300).refine(isStorable, NOT_STORABLE);
/** A few sentences that a person typed. */
export const Text = z.string().trim().min(1).max(5000).refine(isStorable, NOT_STORABLE);
export const OptionalText = z.string().trim().max(5000).refine(isStorable, NOT_STORABLE).default('');
/** The address of a document that shows that something was reached. */
export const Proof = z.url({ protocol: /^https?$/ }).max(2000).refine(isStorable, NOT_STORABLE).nullable().default(null);

/** RFC 9457, with the code of the rule and the fields at fault. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional(),
    code: z.string(),
    /** Finds the request in the logs. */
    correlationId: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;

/** What an action answers: it was taken in, and the read model has reached this sequence when it shows it. */
export const ActionAccepted = z.object({ repeated: z.boolean(), sequence: z.int() }).meta({ id: 'ActionAccepted' });

export const PersonRef = z.object({ kind: z.enum(['person', 'contact', 'api_key', 'system']), id: z.string(), name: z.string() }).meta({ id: 'PersonRef' });

export const Clock = z
  .object({
    startsAt: Instant,
    realStart: Instant,
    dayLength: z.number(),
    /** The handoff's time when this was answered. */
    now: Instant,
    demonstration: z.boolean(),
  })
  .meta({ id: 'Clock' });
