import type { Day } from '../../time/instant.ts';
import { dayNumber, dayOfNumber, weekdayOf } from '../calendar/day-number.ts';
import { workingIndex } from '../calendar/working-index.ts';
import type { PlanDocument, PlanResource, ScheduledPlan } from '../model.ts';

/** What somebody does in one week, which begins on a Monday, and what they have time for. */
export interface WeekLoad { resource: string; week: Day; hours: number; available: number; tasks: string[] }

const MONDAY = (day: number): number => day - weekdayOf(day) + 1;

/** Hours of a week without those of the weekdays on which somebody is away. */
function availableIn({ hoursPerWeek, absences }: PlanResource, monday: number): number {
  let away = 0;
  for (let day = monday; day < monday + 5; day += 1) if (absences.some(({ from, to }) => day >= dayNumber(from) && day <= dayNumber(to))) away += 1;
  return (hoursPerWeek * (5 - away)) / 5;
}

/** How many hours everybody spends each week, week by week, by the people's order in the plan. What is over counts as well. */
export function weekLoads(plan: PlanDocument, { tasks }: ScheduledPlan): WeekLoad[] {
  const calendars = new Map(plan.calendars.map((calendar) => [calendar.id, workingIndex(calendar)]));
  const weeks = new Map(plan.resources.map(({ id }) => [id, new Map<number, { hours: number; tasks: string[] }>()]));
  const absences = new Map(plan.resources.map((one) => [one.id, one.absences]));
  plan.tasks.forEach((task, at) => {
    const { start, finish } = tasks[at]!;
    if (task.duration === 0) return;
    const calendar = calendars.get(task.calendar)!;
    for (const [id, hours] of Object.entries(task.hours)) {
      const own = weeks.get(id);
      if (!own || hours === 0) continue;
      for (let day = dayNumber(start); day <= dayNumber(finish); day += 1) {
        if (!calendar.isWorking(day) || absences.get(id)!.some(({ from, to }) => day >= dayNumber(from) && day <= dayNumber(to))) continue;
        const week = own.get(MONDAY(day)) ?? { hours: 0, tasks: [] };
        own.set(MONDAY(day), { hours: week.hours + hours, tasks: week.tasks.includes(task.id) ? week.tasks : [...week.tasks, task.id] });
      }
    }
  });
  return plan.resources.flatMap((resource) =>
    [...weeks.get(resource.id)!].toSorted(([a], [b]) => a - b).map(([monday, { hours, tasks: busy }]): WeekLoad => ({
      resource: resource.id, week: dayOfNumber(monday), hours: Math.round(hours * 10) / 10, available: Math.round(availableIn(resource, monday) * 10) / 10, tasks: busy,
    })),
  );
}

/** The weeks in which somebody has more to do than hours to do it in. */
export function overAllocations(plan: PlanDocument, scheduled: ScheduledPlan): WeekLoad[] {
  return weekLoads(plan, scheduled).filter(({ hours, available }) => hours > available);
}
