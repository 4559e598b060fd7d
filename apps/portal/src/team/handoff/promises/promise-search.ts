import { COMMITMENT_CATEGORIES, isOwed, LEDGER_STATUSES } from '@throughline/domain';
import type { CommitmentCategory, CommitmentRisk, Direction, LedgerStatus } from '@throughline/domain';
import type { PromiseEntry } from '../../../api/types.ts';

export const DIRECTIONS = ['seller', 'customer'] as const;
export const RISKS = ['high', 'unusual', 'normal'] as const;
export const SORTS = ['due', 'said', 'risk'] as const;
/** Statuses one may ask for: what is still owed first, as one. */
export const STANDS = ['owed', ...LEDGER_STATUSES] as const;

/** Which promises are shown, and in which order; kept in the address. */
export interface PromiseSearch {
  direction?: Direction | undefined;
  status?: 'owed' | LedgerStatus | undefined;
  risk?: CommitmentRisk | undefined;
  category?: CommitmentCategory | undefined;
  /** What needs somebody comes first unless another order is asked for. */
  sort?: (typeof SORTS)[number] | undefined;
}

const among = <T extends string>(all: readonly T[], value: unknown): T | undefined => all.find((one) => one === value);

/** The part of an address that is about promises; whatever it does not know is left out. */
export function promiseSearch(search: Record<string, unknown>): PromiseSearch {
  return {
    direction: among(DIRECTIONS, search['direction']),
    status: among(STANDS, search['status']),
    risk: among(RISKS, search['risk']),
    category: among(COMMITMENT_CATEGORIES, search['category']),
    sort: among(SORTS, search['sort']),
  };
}

/** Whether anything is left out. */
export function isSifted({ direction, status, risk, category }: PromiseSearch): boolean {
  return [direction, status, risk, category].some((one) => one !== undefined);
}

/** What is owed and past its date. */
export function isLate({ status, dueAt, strength }: Pick<PromiseEntry, 'status' | 'dueAt' | 'strength'>, now: number): boolean {
  return isOwed(status) && strength !== 'retracted' && dueAt !== null && Date.parse(dueAt) < now;
}

const LAST = '9999';
const dueFirst = (a: PromiseEntry, b: PromiseEntry): number => (a.due ?? LAST).localeCompare(b.due ?? LAST);
const saidAt = (one: PromiseEntry): string => one.evidence.map(({ at }) => at ?? '').toSorted().at(-1) ?? '';

/** How much a promise needs somebody: the gate, then a missed date, then what is owed, what waits for a word, what is settled. */
function need(one: PromiseEntry, now: number): number {
  if (one.blocking) return 0;
  if (isLate(one, now)) return 1;
  if (one.strength === 'retracted') return 5;
  if (isOwed(one.status)) return one.direction === 'seller' ? 2 : 3;
  return one.status === 'delivered' ? 2 : 4;
}

/** The promises that were asked for, in the order that was asked for. */
export function sift(promises: readonly PromiseEntry[], search: PromiseSearch, now: number): PromiseEntry[] {
  const { direction, status, risk, category, sort } = search;
  const wanted = promises.filter((one) =>
    (direction === undefined || one.direction === direction)
    && (status === undefined || (status === 'owed' ? isOwed(one.status) && one.strength !== 'retracted' : one.status === status))
    && (risk === undefined || one.risk === risk)
    && (category === undefined || one.category === category));
  switch (sort) {
    case 'due': return wanted.toSorted(dueFirst);
    case 'said': return wanted.toSorted((a, b) => saidAt(b).localeCompare(saidAt(a)));
    case 'risk': return wanted.toSorted((a, b) => RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk) || dueFirst(a, b));
    case undefined: return wanted.toSorted((a, b) => need(a, now) - need(b, now) || RISKS.indexOf(a.risk) - RISKS.indexOf(b.risk) || dueFirst(a, b));
  }
}
