import type { Actor, Projection } from '@throughline/domain';
import type { EntityManager } from 'typeorm';

/** What an actor is called at the moment of the transition. */
export type NameOf = (actor: Actor) => string;

const SYSTEM_NAME = 'Throughline';

function actorsIn({ state, events, words }: Projection): Actor[] {
  return [
    ...events.map((event) => event.actor),
    ...words.flatMap((one) => ('actor' in one ? one.actor : [])),
    ...(state.plan?.milestones ?? []).flatMap((milestone) => milestone.completedBy ?? []),
    ...state.escalations.flatMap((escalation) => escalation.acknowledgedBy ?? []),
    ...(state.lessons?.signedOffBy ? [state.lessons.signedOffBy] : []),
  ].filter((actor) => actor.kind !== 'system');
}

/** Looks up the names of everybody who acts in a projection; the workflow itself knows none. */
export async function namesOf(manager: EntityManager, projection: Projection): Promise<NameOf> {
  const ids = [...new Set(actorsIn(projection).map((actor) => actor.id))];
  const names = new Map<string, string>();
  if (ids.length > 0) {
    const rows = await manager.query<{ id: string; name: string }[]>(
      `SELECT id::text, name FROM people WHERE id::text = ANY ($1)
       UNION ALL SELECT id::text, name FROM contacts WHERE handoff_id = $2 AND id::text = ANY ($1)
       UNION ALL SELECT id::text, name FROM api_keys WHERE id::text = ANY ($1)
       UNION ALL SELECT ask_id, name FROM asks WHERE handoff_id = $2 AND ask_id = ANY ($1)`,
      [ids, projection.state.handoffId],
    );
    for (const { id, name } of rows) names.set(id, name);
  }
  return (actor) => (actor.kind === 'system' ? SYSTEM_NAME : (names.get(actor.id) ?? 'Somebody who is no longer known'));
}
