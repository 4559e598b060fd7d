import type { PlanHistoryEntry } from '@throughline/persistence';
import type { Principal } from '../identity/principal.ts';

/** Changes that still count: neither what was taken back nor the taking back. */
export function counting<Entry extends Pick<PlanHistoryEntry, 'revision' | 'undoes'>>(history: readonly Entry[]): Entry[] {
  const undone = new Set(history.flatMap(({ undoes }) => undoes ?? []));
  return history.filter(({ revision, undoes }) => undoes === null && !undone.has(revision));
}

/** The last change that still counts, whoever made it. `history` has the newest first. */
export function lastChange<Entry extends Pick<PlanHistoryEntry, 'revision' | 'undoes'>>(history: readonly Entry[]): Entry | null {
  return counting(history)[0] ?? null;
}

export function isBy({ actorKind, actorId }: Pick<PlanHistoryEntry, 'actorKind' | 'actorId'>, { kind, id }: Principal): boolean {
  return actorKind === kind && actorId === id;
}
