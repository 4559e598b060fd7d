import type { PortalStep } from '../../api/types.ts';

type Item = { kind: 'step'; step: PortalStep; last: boolean } | { kind: 'today' };

/** The steps in the order of their days, with today among them. */
export function withToday(steps: readonly PortalStep[], now: number): Item[] {
  const inOrder = steps.toSorted((a, b) => whenOf(a) - whenOf(b));
  const items = inOrder.map((step, at): Item => ({ kind: 'step', step, last: at === inOrder.length - 1 }));
  const today = inOrder.findIndex((step) => whenOf(step) > now);
  items.splice(today < 0 ? items.length : today, 0, { kind: 'today' });
  return items;
}

/** When a step was done, or is to be. */
export const whenOf = (step: PortalStep) => Date.parse(step.doneAt ?? step.at);
