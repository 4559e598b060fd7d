import type { EntityManager } from 'typeorm';

/** Counts a try and says whether it is still within the limit of a window of time, over all processes. */
export async function withinLimit(manager: EntityManager, key: string, limit: number, windowSeconds: number): Promise<boolean> {
  const rows: { count: number }[] = await manager.query(
    `INSERT INTO rate_limits (key, window_started_at, count) VALUES ($1, now(), 1)
     ON CONFLICT (key) DO UPDATE SET
       count = CASE WHEN rate_limits.window_started_at < now() - make_interval(secs => $2) THEN 1 ELSE rate_limits.count + 1 END,
       window_started_at = CASE WHEN rate_limits.window_started_at < now() - make_interval(secs => $2) THEN now() ELSE rate_limits.window_started_at END
     RETURNING count`,
    [key, windowSeconds],
  );
  return (rows[0]?.count ?? 0) <= limit;
}
