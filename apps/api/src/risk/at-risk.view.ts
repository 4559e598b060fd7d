import type { AtRisk } from '@throughline/contract/http';
import type { HealthLevel } from '@throughline/domain';
import type { CustomerWords, HandoffSummary } from '@throughline/persistence';
import type { z } from 'zod';
import { rowView } from '../handoffs/views/row.view.ts';

type View = z.input<typeof AtRisk>;
type Group = View['groups'][HealthLevel];

const levelOf = ({ state }: HandoffSummary): HealthLevel => state?.health?.level ?? 'unknown';
/** The survey or call for help behind the first reason, in whose words the customer may have said it. */
export const firstSubject = ({ state }: HandoffSummary): string | null => state?.health?.reasons[0]?.subject ?? null;

/** How many and how much a year; currencies are not added to each other. */
function groupOf(handoffs: readonly HandoffSummary[]): Group {
  const sums = new Map<string, number>();
  for (const { currency, arr } of handoffs) {
    if (currency !== null && arr !== null) sums.set(currency, (sums.get(currency) ?? 0) + arr);
  }
  return { count: handoffs.length, atStake: [...sums].map(([currency, amount]) => ({ currency, amount })).toSorted((a, b) => b.amount - a.amount) };
}

/** Leadership's page over handoffs that come in its order. */
export function atRiskView(handoffs: readonly HandoffSummary[], words: ReadonlyMap<string, CustomerWords>, realNow: number): View {
  const group = (level: HealthLevel) => groupOf(handoffs.filter((handoff) => levelOf(handoff) === level));
  return {
    at: new Date(realNow).toISOString(),
    total: handoffs.length,
    groups: { in_danger: group('in_danger'), unknown: group('unknown'), to_watch: group('to_watch'), well: group('well') },
    items: handoffs.map((handoff) => ({
      ...rowView(handoff, realNow),
      tcv: handoff.tcv,
      renewalDate: handoff.renewalDate,
      words: words.get(`${handoff.id}/${firstSubject(handoff)}`) ?? null,
    })),
  };
}
