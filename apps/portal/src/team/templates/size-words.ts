import { t } from '../../messages/i18n.ts';

/** How much a template holds, in words. */
export function sizeWords({ phases, tasks, days }: { phases: number; tasks: number; days: number }): string {
  return t('templates.sizeOf', { phases, tasks, days });
}
