import type { PlanEdit, PlanTask } from '../../../../api/types.ts';

export const KINDS = ['delay', 'start', 'finish', 'remaining', 'pin', 'duration', 'owner'] as const;
export type Kind = (typeof KINDS)[number];

/** What somebody is about to change. */
export interface Wish { task: string; kind: Kind; days: number | null }

/** What is typed into the form, as it is typed. */
export interface Typed { kind: Kind; days: string; day: string; owner: string }

/** What can be signalled of a task: a step of the handoff is completed there, a milestone has no length, a draft has not begun. */
export function kindsOf({ step, kind, actual }: Pick<PlanTask, 'step' | 'kind' | 'actual'>, status: 'draft' | 'baselined'): Kind[] {
  const signals = status === 'baselined' && !step;
  return KINDS.filter((one) => {
    if (one === 'start') return signals && kind === 'task' && actual.startedOn === null;
    if (one === 'finish') return signals;
    if (one === 'remaining') return signals && kind === 'task' && actual.startedOn !== null;
    if (one === 'duration') return kind === 'task' && actual.startedOn === null;
    return true;
  });
}

const whole = (text: string, least: number): number | null => (/^[-−]?\d{1,4}$/.test(text.trim()) && Number(text.trim().replace('−', '-')) >= least ? Number(text.trim().replace('−', '-')) : null);
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The change that is typed, or null while something of it is missing. */
export function editOf(task: string, { kind, days, day, owner }: Typed): PlanEdit | null {
  switch (kind) {
    case 'delay': { const count = whole(days, -2500); return count === null || count === 0 ? null : { kind, task, days: count }; }
    case 'start':
    case 'finish': return isDay(day) ? { kind, task, on: day } : null;
    case 'remaining': { const count = whole(days, 0); return count === null ? null : { kind, task, days: count }; }
    case 'pin': return day === '' ? { kind, task, day: null } : isDay(day) ? { kind, task, day } : null;
    case 'duration': { const count = whole(days, 1); return count === null ? null : { kind: 'edit', task, fields: { duration: count } }; }
    case 'owner': return { kind: 'edit', task, fields: { owner: owner.trim() || null } };
  }
}
