import type { Plan, PlanEdit } from '../../../../api/types.ts';
import { sayDay } from '../../../../design/date/when.ts';
import type { Reader } from '../../../../design/date/when.ts';
import { t } from '../../../../messages/i18n.ts';

/** What can be tried out. */
export const ATTEMPTS = ['delay', 'duration', 'absence', 'person', 'task', 'target', 'promise'] as const;
export type Attempt = (typeof ATTEMPTS)[number];

/** What is typed of one attempt, as it is typed. */
export interface Typed { kind: Attempt; task: string; days: string; resource: string; from: string; to: string; title: string; phase: string; after: string; before: string; hours: string; day: string; promise: string }

const whole = (text: string): number | null => (/^[-−]?\d{1,4}$/.test(text.trim()) ? Number(text.trim().replace('−', '-')) : null);
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The change that is typed, or null while something of it is missing; `id` names what it adds. */
export function attemptOf({ kind, task, days, resource, from, to, title, phase, after, before, hours, day, promise }: Typed, plan: Pick<Plan, 'tasks'>, id: string): PlanEdit | null {
  const count = whole(days);
  switch (kind) {
    case 'delay': return task !== '' && count !== null && count !== 0 ? { kind: 'delay', task, days: count } : null;
    case 'duration': return task !== '' && count !== null && count > 0 ? { kind: 'edit', task, fields: { duration: count } } : null;
    case 'absence': return resource !== '' && isDay(from) && isDay(to) && from <= to ? { kind: 'absence', resource, from, to, reason: '' } : null;
    case 'target': return isDay(day) ? { kind: 'go_live_target', day } : null;
    case 'promise': return promise !== '' && isDay(day) ? { kind: 'promise_date', promise, day } : null;
    case 'task': return title.trim() !== '' && phase !== '' && count !== null && count > 0
      ? { kind: 'add_task', task: { id, title: title.trim(), phase, kind: 'task', duration: count }, after: after === '' ? [] : [after], before: before === '' ? [] : [before] } : null;
    case 'person': {
      const helped = plan.tasks.find((one) => one.id === task);
      const perDay = Number(hours);
      return helped && perDay > 0 && perDay <= 24 ? { kind: 'add_person', id, name: title.trim() || null, role: helped.ownerRole ?? 'other', side: helped.side, hoursPerWeek: 40, tasks: { [task]: perDay } } : null;
    }
  }
}

/** An attempt as a sentence. */
export function attemptSentence(edit: PlanEdit, plan: Pick<Plan, 'tasks' | 'resources' | 'promises'>, reader: Reader): string {
  const title = (id: string) => plan.tasks.find((one) => one.id === id)?.title ?? id;
  switch (edit.kind) {
    case 'delay': return t(edit.days > 0 ? 'whatIf.said.delay' : 'whatIf.said.sooner', { title: title(edit.task), n: Math.abs(edit.days) });
    case 'edit': return t('whatIf.said.duration', { title: title(edit.task), n: edit.fields.duration ?? 0 });
    case 'absence': { const person = plan.resources.find(({ id }) => id === edit.resource); return t('whatIf.said.absence', { name: person?.name ?? person?.role ?? edit.resource, from: sayDay(edit.from, reader), to: sayDay(edit.to, reader) }); }
    case 'go_live_target': return edit.day ? t('whatIf.said.target', { day: sayDay(edit.day, reader) }) : '';
    case 'promise_date': return t('whatIf.said.promise', { what: plan.promises.find(({ id }) => id === edit.promise)?.what ?? '', day: sayDay(edit.day, reader) });
    case 'add_task': return t('whatIf.said.task', { title: edit.task.title, n: edit.task.duration ?? 0 });
    case 'add_person': return t('whatIf.said.person', { name: edit.name ?? 'none', title: title(Object.keys(edit.tasks ?? {})[0] ?? '') });
    default: return edit.kind;
  }
}
