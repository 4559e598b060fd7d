import type { AtRisk } from '../../api/types.ts';

export const LEVELS = ['in_danger', 'unknown', 'to_watch', 'well'] as const;
export type Level = (typeof LEVELS)[number];

export interface MoneyBar { currency: string; total: number; parts: { level: Level; amount: number; share: number }[] }

/** Whether somebody is in danger, to be watched, well or unknown; without an assessment it is unknown. */
export function levelOf(item: Pick<AtRisk['items'][number], 'health'>): Level {
  return item.health?.level ?? 'unknown';
}

/** One bar per currency, its parts in the order of danger; nothing is converted. */
export function moneyBars(groups: AtRisk['groups']): MoneyBar[] {
  const currencies = [...new Set(LEVELS.flatMap((level) => groups[level].atStake.map((sum) => sum.currency)))];
  return currencies
    .map((currency) => {
      const amounts = LEVELS.map((level) => ({ level, amount: groups[level].atStake.find((sum) => sum.currency === currency)?.amount ?? 0 }));
      const total = amounts.reduce((sum, part) => sum + part.amount, 0);
      return { currency, total, parts: amounts.filter((part) => part.amount > 0).map((part) => ({ ...part, share: part.amount / total })) };
    })
    .filter((bar) => bar.total > 0);
}
