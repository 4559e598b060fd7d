import type { Day } from '../../time/instant.ts';
import { dayNumber, dayOfNumber } from '../calendar/day-number.ts';
import type { PlanConflict, PlanDocument } from '../model.ts';
import { startAfter } from './dates.ts';
import type { Dates } from './dates.ts';
import { NONE } from './network.ts';
import type { Network } from './network.ts';

/** The tasks that lead to a task, each deciding the start of the next; the first of them waits for nothing. */
export function drivenBy(dates: Dates, task: number): number[] {
  const path = [task];
  while (dates.driver[path.at(-1)!]! >= 0) path.push(dates.driver[path.at(-1)!]!);
  return path.reverse();
}

const days = (count: number): string => `${count} working day${count === 1 ? '' : 's'}`;

/** The tasks whose links ask a pinned task to start later than its pin. */
function pushing(net: Network, dates: Dates, task: number): number[] {
  const { first, other, type, lag } = net.before;
  const found: number[] = [];
  for (let link = first[task]!; link < first[task + 1]!; link += 1) {
    if (startAfter(net, dates, other[link]!, task, type[link]!, lag[link]!) > dates.start[task]!) found.push(other[link]!);
  }
  return found;
}

/** Every date that cannot be held, with when it can be instead and what would have to give, in the plan's order. */
export function conflictsOf(plan: PlanDocument, net: Network, dates: Dates): PlanConflict[] {
  const ids = (places: readonly number[]): string[] => places.map((at) => plan.tasks[at]!.id);
  const titles = (places: readonly number[]): string => places.map((at) => `“${plan.tasks[at]!.title}”`).join(', ');
  const last = (task: number): string => dayOfNumber(dates.end[task]! - 1);
  const conflicts: PlanConflict[] = [];
  plan.tasks.forEach(({ id, title, constraint }, task) => {
    if (net.progress[task] === 2) return;
    if (constraint.kind === 'pinned' && net.progress[task] === 0) {
      const [late, calendar] = [dates.wished[task]! - dates.start[task]!, net.calendar[task]!];
      if (late > 0) {
        const gives = pushing(net, dates, task);
        const earliest = dayOfNumber(calendar.dayAt(dates.wished[task]! - (net.span[task] === 0 ? 1 : 0)));
        conflicts.push({ task: id, kind: 'pinned', day: constraint.day, earliest, days: late, promise: null, gives: ids(gives), message: `“${title}” is pinned to ${constraint.day}, ${days(late)} too early for ${titles(gives) || 'today'}.` });
      } else if (!calendar.isWorking(dayNumber(constraint.day))) {
        const earliest = dayOfNumber(calendar.dayAt(calendar.index(dayNumber(constraint.day))));
        conflicts.push({ task: id, kind: 'pinned', day: constraint.day, earliest, days: 0, promise: null, gives: [], message: `“${title}” is pinned to ${constraint.day}, on which nobody works; it begins on ${earliest}.` });
      }
    }
    if (constraint.kind === 'finish_by' && net.deadline[task] !== NONE && dates.finish[task]! > net.deadline[task]!) {
      const late = dates.finish[task]! - net.deadline[task]!;
      const promised = constraint.promise === null ? 'has to be' : 'was promised to be';
      conflicts.push({ task: id, kind: 'finish_by', day: constraint.day, earliest: last(task), days: late, promise: constraint.promise, gives: ids(drivenBy(dates, task)), message: `“${title}” ${promised} finished by ${constraint.day} and ends on ${last(task)}, ${days(late)} later.` });
    }
  });
  const late = plan.goLiveTarget === null ? 0 : goLiveLater(net, dates, plan.goLiveTarget);
  if (plan.goLiveTarget !== null && late > 0) {
    const task = net.goLive;
    conflicts.push({ task: plan.tasks[task]!.id, kind: 'go_live_target', day: plan.goLiveTarget, earliest: last(task), days: late, promise: null, gives: ids(drivenBy(dates, task)), message: `Go-live is wished for ${plan.goLiveTarget} and can be on ${last(task)}, ${days(late)} later.` });
  }
  return conflicts;
}

/** How many working days an open go-live lies after a day; 0 when it does not. */
export function goLiveLater(net: Network, dates: Dates, day: Day): number {
  if (net.goLive < 0 || net.progress[net.goLive] === 2) return 0;
  return Math.max(0, dates.finish[net.goLive]! - net.calendar[net.goLive]!.index(dayNumber(day) + 1));
}
