import { isOwed } from '@throughline/domain';
import type { Plan, PromiseEntry } from '../../../api/types.ts';

/** What we promised for a day, still owe, and no task of the plan has to keep; the earliest first. */
export function unplanned(promises: readonly PromiseEntry[], plan: Pick<Plan, 'promises'>): { id: string; what: string; due: string; by: string | null }[] {
  const planned = new Set(plan.promises.map(({ id }) => id));
  return promises
    .flatMap(({ id, what, due, direction, status, strength, owner }) => (direction === 'seller' && due !== null && isOwed(status) && strength !== 'retracted' && !planned.has(id) ? [{ id, what, due, by: owner?.name ?? null }] : []))
    .toSorted((a, b) => a.due.localeCompare(b.due));
}
