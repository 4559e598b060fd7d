import type { PlanEdit, PlanTask } from '../../../../api/types.ts';

export const KINDS = ['delay', 'start', 'finish', 'remaining', 'pin', 'duration', 'estimate', 'owner'] as const;
export type Kind = (typeof KINDS)[number];

/** What somebody is about to change. */
export interface Wish { task: string; kind: Kind; days: number | null }

/** What is typed into the form, as it is typed. */
export interface Typed { kind: Kind; days: string; day: string; owner: string; /** At best, most likely and at worst. */ points: [string, string, string] }

/** Kinds of change that move no date: nobody’s delay, and nothing to tell a customer. */
export const isStill = (kind: Kind): boolean => kind === 'owner' || kind === 'estimate';

/** What can be signalled of a task: a step of the handoff is completed there, a milestone has no length, a draft has not begun. */
export function kindsOf({ step, kind, actual }: Pick<PlanTask, 'step' | 'kind' | 'actual'>, status: 'draft' | 'baselined'): Kind[] {
  const signals = status === 'baselined' && !step;
  return KINDS.filter((one) => {
    if (one === 'start') return signals && kind === 'task' && actual.startedOn === null;
    if (one === 'finish') return signals;
    if (one === 'remaining') return signals && kind === 'task' && actual.startedOn !== null;
    if (one === 'duration' || one === 'estimate') return kind === 'task' && actual.startedOn === null;
    return true;
  });
}

const whole = (text: string, least: number): number | null => (/^[-−]?\d{1,4}$/.test(text.trim()) && Number(text.trim().replace('−', '-')) >= least ? Number(text.trim().replace('−', '-')) : null);
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

const numberOf = (text: string): number => (/^\d{1,4}(?:[.,]\d{1,2})?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : Number.NaN);

/** Three points in their order; null for none at all, undefined while something is missing. */
export function pointsOf(points: Typed['points']): { optimistic: number; likely: number; pessimistic: number } | null | undefined {
  if (points.every((text) => text.trim() === '')) return null;
  const [optimistic, likely, pessimistic] = points.map(numberOf) as [number, number, number];
  return optimistic <= likely && likely <= pessimistic ? { optimistic, likely, pessimistic } : undefined;
}

/** The change that is typed, or null while something of it is missing. */
export function editOf(task: string, { kind, days, day, owner, points }: Typed): PlanEdit | null {
  switch (kind) {
    case 'delay': { const count = whole(days, -2500); return count === null || count === 0 ? null : { kind, task, days: count }; }
    case 'start':
    case 'finish': return isDay(day) ? { kind, task, on: day } : null;
    case 'remaining': { const count = whole(days, 0); return count === null ? null : { kind, task, days: count }; }
    case 'pin': return day === '' ? { kind, task, day: null } : isDay(day) ? { kind, task, day } : null;
    case 'duration': { const count = whole(days, 1); return count === null ? null : { kind: 'edit', task, fields: { duration: count } }; }
    case 'estimate': { const estimate = pointsOf(points); return estimate === undefined ? null : { kind: 'edit', task, fields: { estimate } }; }
    case 'owner': return { kind: 'edit', task, fields: { owner: owner.trim() || null } };
  }
}
