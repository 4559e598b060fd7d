import { z } from 'zod';

export const Liveness = z.object({ status: z.literal('live') }).meta({ id: 'Liveness' });

const Part = z.object({ status: z.enum(['up', 'down']), /** What is missing, in a sentence. */ missing: z.string().nullable() });

/** Ready as long as deals can be taken in; `degraded` when any part is down. */
export const Readiness = z
  .object({ status: z.enum(['ready', 'not_ready']), degraded: z.boolean(), parts: z.record(z.string(), Part) })
  .meta({ id: 'Readiness' });
