import type { Projection } from '@throughline/domain';
import type { EntityManager } from 'typeorm';

import type { NameOf } from './actor-names.ts';

/** Appends what happened, in its order. */
export async function writeEvents(manager: EntityManager, { state, events, recordedAt }: Projection, nameOf: NameOf): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event, position) => ({ ...event, position, actor_kind: event.actor.kind, actor_id: event.actor.id, actor_name: nameOf(event.actor) }));
  await manager.query(
    `INSERT INTO events (handoff_id, key, type, at, recorded_at, actor_kind, actor_id, actor_name, subject, visibility, before, after)
     SELECT $1, key, type, at, $2, actor_kind, actor_id, actor_name, subject, visibility, nullif(before, 'null'), nullif(after, 'null')
     FROM jsonb_to_recordset($3) AS given (position integer, key text, type text, at timestamptz, actor_kind text, actor_id text, actor_name text,
       subject text, visibility text, before jsonb, after jsonb)
     ORDER BY position
     ON CONFLICT (handoff_id, key) DO NOTHING`,
    [state.handoffId, recordedAt, JSON.stringify(rows)],
  );
}
