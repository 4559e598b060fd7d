import type { LinkType, PlanCalendar, PlanDocument, PlanTask } from '../plan/model.ts';
import type { Day } from '../time/instant.ts';

export const WEEKDAYS: PlanCalendar = { id: 'weekdays', title: 'Monday to Friday', weekend: [6, 7], off: [] };
export const EVERY_DAY: PlanCalendar = { id: 'every-day', title: 'Every day', weekend: [], off: [] };

/** A task of so many days in a plan's only phase. */
export function aTask(id: string, duration: number, more: Partial<PlanTask> = {}): PlanTask {
  return {
    id, title: id.toUpperCase(), phase: 'work', kind: duration === 0 ? 'milestone' : 'task', side: 'vendor', ownerRole: null, owner: null, contactId: null, duration, estimate: null,
    calendar: 'weekdays', constraint: { kind: 'none' }, category: 'work', acceptance: null, audience: null, hours: {}, from: { kind: 'person', ref: null },
    actual: { startedOn: null, finishedOn: null, remaining: null, percent: null, asOf: null }, ...more,
  };
}

/** `a FS+2 b` and the like: how two tasks depend on each other. */
function linkOf(text: string): PlanDocument['links'][number] {
  const [from = '', how = '', to = ''] = text.split(' ');
  return { from, to, type: how.slice(0, 2) as LinkType, lag: Number(how.slice(2) || 0) };
}

/** A plan that starts on a Monday, with links such as `a FS b` or `a SS+2 b`. */
export function aPlan(tasks: PlanTask[], links: string[] = [], more: Partial<PlanDocument> = {}): PlanDocument {
  const start: Day = '2026-03-02';
  return {
    template: { id: 'test', version: 1 }, start, goLiveTarget: null, calendars: [WEEKDAYS, EVERY_DAY], phases: [{ id: 'work', title: 'Work', acceptance: [], acceptedAt: null, acceptedBy: null }],
    tasks, links: links.map(linkOf), resources: [], cutover: { checklist: [], criteria: [], decisions: [], rollback: { trigger: '', steps: [], testedAt: null, testedBy: null } },
    escalation: [], cadence: [], baseline: null, ...more,
  };
}
