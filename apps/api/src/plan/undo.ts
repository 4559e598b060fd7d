import type { PlanHistoryEntry } from '@throughline/persistence';
import type { Principal } from '../identity/principal.ts';

/** The last change that still counts, whoever made it: what was taken back, and the taking back, do not. `history` has the newest first. */
export function lastChange<Entry extends Pick<PlanHistoryEntry, 'revision' | 'undoes'>>(history: readonly Entry[]): Entry | null {
  const undone = new Set(history.flatMap(({ undoes }) => undoes ?? []));
  return history.find(({ revision, undoes }) => undoes === null && !undone.has(revision)) ?? null;
}

export function isBy({ actorKind, actorId }: Pick<PlanHistoryEntry, 'actorKind' | 'actorId'>, { kind, id }: Principal): boolean {
  return actorKind === kind && actorId === id;
}
