import type { Day, LinkType, PlanCalendar, PlanDocument, PlanTask, ScheduledPlan, TaskConstraint } from '@throughline/domain';
import { needsOf } from './plan-row.ts';

/** Working minutes of a day, by which Microsoft Project counts. */
export const MINUTES_A_DAY = 480;
/** Codes of Microsoft Project's XML format. */
export const LINK_CODES: Record<LinkType, number> = { FF: 0, FS: 1, SF: 2, SS: 3 };
export const CONSTRAINT_CODES = { none: 0, pinned: 2, not_before: 4, finish_by: 7 } as const;
/** Text fields of a task that keep what Microsoft Project has no place for. */
export const FIELDS = { id: '188743731', side: '188743734', category: '188743737', promise: '188743740' } as const;

/** Characters that no XML 1.0 document can hold are left out. */
const escaped = (text: string): string =>
  text.replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/[&<>"'\r\n\t]/g, (one) => `&#${one.charCodeAt(0)};`);
const tag = (name: string, value: string | number | null): string => (value === null ? '' : `<${name}>${escaped(String(value))}</${name}>`);
const group = (name: string, ...parts: string[]): string => `<${name}>${parts.join('')}</${name}>`;
const morning = (day: Day): string => `${day}T08:00:00`;
const evening = (day: Day): string => `${day}T17:00:00`;
const duration = (days: number): string => `PT${(days * MINUTES_A_DAY) / 60}H0M0S`;

const HOURS = group('WorkingTimes', group('WorkingTime', tag('FromTime', '08:00:00'), tag('ToTime', '12:00:00')), group('WorkingTime', tag('FromTime', '13:00:00'), tag('ToTime', '17:00:00')));

/** Weekdays count from 1 for Sunday there, from 1 for Monday here. */
function calendarOf({ title, weekend, off }: PlanCalendar, uid: number): string {
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((there) => {
    const works = !weekend.includes(there === 1 ? 7 : there - 1);
    return group('WeekDay', tag('DayType', there), tag('DayWorking', works ? 1 : 0), works ? HOURS : '');
  });
  const exceptions = off.map(({ from, to, reason }) => group('Exception', group('TimePeriod', tag('FromDate', `${from}T00:00:00`), tag('ToDate', `${to}T23:59:00`)), tag('Name', reason), tag('DayWorking', 0)));
  return group('Calendar', tag('UID', uid), tag('Name', title), tag('IsBaseCalendar', 1), group('WeekDays', ...weekdays), group('Exceptions', ...exceptions));
}

const field = (id: string, value: string | null): string => (value === null ? '' : group('ExtendedAttribute', tag('FieldID', id), tag('Value', value)));

function constraintOf(constraint: TaskConstraint): string {
  const day = constraint.kind === 'none' ? null : constraint.kind === 'finish_by' ? evening(constraint.day) : morning(constraint.day);
  return tag('ConstraintType', CONSTRAINT_CODES[constraint.kind]) + tag('ConstraintDate', day);
}

function taskOf(plan: PlanDocument, task: PlanTask, at: number, uid: ReadonlyMap<string, number>, dates: ScheduledPlan['tasks'][number]): string {
  const { actual, constraint } = task;
  const baseline = plan.baseline?.[task.id];
  const links = (needsOf(plan).get(task.id) ?? []).map(({ from, type, lag }) =>
    group('PredecessorLink', tag('PredecessorUID', uid.get(from) ?? 0), tag('Type', LINK_CODES[type]), tag('LinkLag', lag * MINUTES_A_DAY * 10), tag('LagFormat', 7)));
  return group(
    'Task', tag('UID', uid.get(task.id)!), tag('ID', at), tag('Name', task.title), tag('OutlineLevel', 2), tag('CalendarUID', plan.calendars.findIndex(({ id }) => id === task.calendar) + 1),
    tag('Start', morning(dates.start)), tag('Finish', evening(dates.finish)), tag('Duration', duration(task.duration)), tag('DurationFormat', 7), tag('Milestone', task.kind === 'milestone' ? 1 : 0), tag('Summary', 0), tag('Critical', dates.critical ? 1 : 0),
    tag('ActualStart', actual.startedOn && morning(actual.startedOn)), tag('ActualFinish', actual.finishedOn && evening(actual.finishedOn)), actual.remaining === null ? '' : tag('RemainingDuration', duration(actual.remaining)),
    constraintOf(constraint), tag('Contact', task.owner), tag('Notes', task.acceptance), ...links,
    field(FIELDS.id, task.id), field(FIELDS.side, task.side), field(FIELDS.category, task.category), field(FIELDS.promise, constraint.kind === 'finish_by' ? constraint.promise : null),
    baseline ? group('Baseline', tag('Number', 0), tag('Start', morning(baseline.start)), tag('Finish', evening(baseline.finish))) : '',
  );
}

/** A plan in Microsoft Project's XML format: phases as summary tasks, calendars, links, constraints, what is done, baseline and who works on what. */
export function writePlanXml(name: string, plan: PlanDocument, scheduled: ScheduledPlan): string {
  const uid = new Map(plan.tasks.map(({ id }, at) => [id, plan.phases.length + at + 1]));
  const dates = new Map(scheduled.tasks.map((task) => [task.id, task]));
  let id = 0;
  const tasks = plan.phases.flatMap((phase, at) => [
    group('Task', tag('UID', at + 1), tag('ID', (id += 1)), tag('Name', phase.title), tag('OutlineLevel', 1), tag('Summary', 1), field(FIELDS.id, phase.id)),
    ...plan.tasks.filter((task) => task.phase === phase.id).map((task) => taskOf(plan, task, (id += 1), uid, dates.get(task.id)!)),
  ]);
  const resources = plan.resources.map(({ name: person, role }, at) => group('Resource', tag('UID', at + 1), tag('ID', at + 1), tag('Name', person ?? role), tag('Type', 1), tag('Group', role)));
  const assignments = plan.tasks.flatMap((task) => Object.entries(task.hours).map(([person, hours]) => ({ task: uid.get(task.id)!, person: plan.resources.findIndex((one) => one.id === person) + 1, hours })));
  const attributes = Object.entries(FIELDS).map(([alias, fieldId], at) => group('ExtendedAttribute', tag('FieldID', fieldId), tag('FieldName', `Text${at + 1}`), tag('Alias', `Throughline ${alias}`)));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Project xmlns="http://schemas.microsoft.com/project">${[
    tag('Name', name), tag('Title', name), tag('ScheduleFromStart', 1), tag('StartDate', morning(plan.start)), tag('MinutesPerDay', MINUTES_A_DAY), tag('MinutesPerWeek', MINUTES_A_DAY * 5), tag('DaysPerMonth', 20), tag('CalendarUID', 1),
    group('ExtendedAttributes', ...attributes), group('Calendars', ...plan.calendars.map((calendar, at) => calendarOf(calendar, at + 1))), group('Tasks', ...tasks), group('Resources', ...resources),
    group('Assignments', ...assignments.map(({ task, person, hours }, at) => group('Assignment', tag('UID', at + 1), tag('TaskUID', task), tag('ResourceUID', person), tag('Units', hours / 8)))),
  ].join('\n')}</Project>\n`;
}
