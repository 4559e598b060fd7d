import type { EntityManager } from 'typeorm';

import { hashSecret } from './secrets.ts';

/** Counts a try and says whether it is still within the limit of a window of time, over all processes. */
export async function withinLimit(manager: EntityManager, key: string, limit: number, windowSeconds: number): Promise<boolean> {
  // Keys are made of what strangers typed: hashed, they are short and say nothing about anybody.
  const [row] = await manager.query<{ count: number }[]>(
    `INSERT INTO rate_limits (key, window_started_at, count) VALUES ($1, now(), 1)
     ON CONFLICT (key) DO UPDATE SET
       count = CASE WHEN rate_limits.window_started_at < now() - make_interval(secs => $2) THEN 1 ELSE rate_limits.count + 1 END,
       window_started_at = CASE WHEN rate_limits.window_started_at < now() - make_interval(secs => $2) THEN now() ELSE rate_limits.window_started_at END
     RETURNING count`,
    [hashSecret(key).toString('base64url'), windowSeconds],
  );
  const count = row?.count ?? 0;
  if (count === 1) await forgetSome(manager);
  return count <= limit;
}

/** Every new row takes a few of the old ones along, so that the table does not grow for ever. */
async function forgetSome(manager: EntityManager): Promise<void> {
  await manager.query(
    `DELETE FROM rate_limits WHERE key IN (
       SELECT key FROM rate_limits WHERE window_started_at < now() - interval '1 day' LIMIT 10 FOR UPDATE SKIP LOCKED)`,
  );
}
