import type { PlanEdit, PlanRecord, PlanTask } from '@throughline/domain';

const days = (count: number): string => `${Math.abs(count)} working day${Math.abs(count) === 1 ? '' : 's'}`;

const FIELDS: Partial<Record<keyof PlanTask, string>> = {
  title: 'title', phase: 'phase', side: 'side', ownerRole: 'role', owner: 'owner', contactId: 'contact', duration: 'duration', estimate: 'estimate', calendar: 'calendar',
  category: 'kind', acceptance: 'acceptance', audience: 'audience', hours: 'hours', constraint: 'constraint',
};

/** A plan that was taken over from a file, or drafted from a template. */
export type PlanTakenOver = { kind: 'import'; format: 'csv' | 'xml' } | { kind: 'template'; title: string };

/** The public holidays of another place. */
export interface PlanPlaced { kind: 'place'; side: 'customer' | 'vendor'; place: string | null }

/** A change of a plan in a sentence; `titleOf` knows what tasks are called. */
export function sentenceOf(change: PlanEdit | PlanRecord | PlanTakenOver | PlanPlaced, titleOf: (id: string) => string): string {
  const title = (id: string): string => `“${titleOf(id)}”`;
  switch (change.kind) {
    case 'start': return `${title(change.task)} started on ${change.on}.`;
    case 'finish': return `${title(change.task)} finished on ${change.on}.`;
    case 'reopen': return `${title(change.task)} was opened again.`;
    case 'remaining': return `${title(change.task)} has ${days(change.days)} left.`;
    case 'delay': return `${title(change.task)} was ${change.days > 0 ? 'delayed' : 'brought forward'} by ${days(change.days)}.`;
    case 'pin': return change.day === null ? `${title(change.task)} is no longer pinned.` : `${title(change.task)} was pinned to ${change.day}.`;
    case 'edit': return `${title(change.task)}: ${Object.keys(change.fields).map((field) => FIELDS[field as keyof PlanTask] ?? field).join(', ')} changed.`;
    case 'add_task': return `“${change.task.title}” was added.`;
    case 'remove_task': return `${title(change.task)} was removed.`;
    case 'add_link': return `${title(change.link.to)} now depends on ${title(change.link.from)} (${change.link.type}).`;
    case 'remove_link': return `${title(change.link.to)} no longer depends on ${title(change.link.from)} (${change.link.type}).`;
    case 'absence': return `${change.resource} is away from ${change.from} to ${change.to}${change.reason === '' ? '' : `: ${change.reason}`}.`;
    case 'days_off': return `Nobody of the calendar “${change.calendar}” works from ${change.from} to ${change.to}${change.reason === '' ? '' : `: ${change.reason}`}.`;
    case 'add_person': return `${change.name ?? change.role} helps.`;
    case 'go_live_target': return change.day === null ? 'Go-live is wished for no day.' : `Go-live is wished for ${change.day}.`;
    case 'promise_date': return `The promise is due on ${change.day}.`;
    case 'criterion': return change.met ? 'A criterion of acceptance was met.' : 'A criterion of acceptance is open again.';
    case 'accept_phase': return 'A phase was accepted.';
    case 'reopen_phase': return 'A phase was opened again.';
    case 'tick': return change.ticked ? 'A point of the cut-over was seen to.' : 'A point of the cut-over is open again.';
    case 'decide': return `${change.decision === 'go' ? 'Go' : 'No go'}: ${change.reason}`;
    case 'import': return change.format === 'csv' ? 'The plan was taken over from a CSV file.' : 'The plan was taken over from Microsoft Project.';
    case 'template': return `The plan was drafted from the template “${change.title}”.`;
    case 'respond_within': return `Level ${change.level} of the escalation path answers within ${change.hours} working hour${change.hours === 1 ? '' : 's'}.`;
    case 'place': return `${change.side === 'vendor' ? 'We have' : 'The customer has'} ${change.place === null ? 'no public holidays' : `the public holidays of ${change.place}`}.`;
    case 'rollback_tested': return change.tested ? 'The way back was tested.' : 'The way back is not tested.';
  }
}
