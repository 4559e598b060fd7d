import type { Plan, PlanTask } from '../../../api/types.ts';
import { sayDay } from '../../../design/date/when.ts';
import type { Reader } from '../../../design/date/when.ts';
import { roleName, sentenceCase } from '../../../facts/words.ts';
import { t } from '../../../messages/i18n.ts';

/** Who has a task: by name, else by role, else by side. */
export function whoOf({ owner, contact, ownerRole, side }: Pick<PlanTask, 'owner' | 'contact' | 'ownerRole' | 'side'>): string {
  return owner ?? contact?.name ?? (ownerRole === null ? t(`planTab.side.${side}`) : sentenceCase(roleName(ownerRole)));
}

/** The days of something in words: one day, or from one to another. */
export function spanOf({ start, finish }: { start: string; finish: string }, reader: Reader): string {
  return start === finish ? sayDay(finish, reader) : t('planTab.span', { from: sayDay(start, reader), to: sayDay(finish, reader) });
}

/** Working days later or earlier, in words. */
export function slipWords(days: number): string {
  return t(days > 0 ? 'planTab.later' : 'planTab.sooner', { n: Math.abs(days) });
}

/** What a task's bar shows, in words. */
export function barSentence(task: PlanTask, reader: Reader): string {
  const days = spanOf(task.kind === 'milestone' ? { start: task.finish, finish: task.finish } : task, reader);
  const parts = [
    task.status === 'done' ? t('planTab.bar.done', { days }) : task.baseline && task.slip !== 0 ? t('planTab.bar.moved', { agreed: spanOf(task.baseline, reader), days, slip: slipWords(task.slip) }) : days,
    ...(task.status === 'done' ? [] : [task.critical ? t('planTab.bar.critical') : t('planTab.bar.float', { n: task.totalFloat })]),
  ];
  return parts.join(', ');
}

/** What the plan says of go-live, as the heading. */
export function goLiveSentence({ goLive, status }: Pick<Plan, 'goLive' | 'status'>, reader: Reader): string {
  const { agreed, forecast, slip } = goLive;
  if (forecast === null) return t('planTab.goLive.none');
  const day = sayDay(forecast, reader);
  if (status === 'draft') return agreed !== null && slip !== 0 ? t('planTab.goLive.draftOff', { day, wished: sayDay(agreed, reader), slip: slipWords(slip) }) : t('planTab.goLive.draft', { day });
  if (slip === 0) return t('planTab.goLive.agreed', { day });
  return t('planTab.goLive.moved', { day, slip: slipWords(slip) });
}
