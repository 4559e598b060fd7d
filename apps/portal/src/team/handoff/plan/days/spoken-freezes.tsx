import { useQuery } from '@tanstack/react-query';
import { keys } from '../../../../api/keys.ts';
import { fetchWorkingDays } from '../../../../api/plan.ts';
import type { HandoffDetail, Plan } from '../../../../api/types.ts';
import { t } from '../../../../messages/i18n.ts';
import './days.css';
import { SpokenFreeze } from './spoken-freeze.tsx';

/** Change freezes of which the customer's people spoke and which this plan does not know of; nothing where there are none. */
export function SpokenFreezes({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  const { data } = useQuery({ queryKey: keys.workingDays(detail.id), queryFn: () => fetchWorkingDays(detail.id) });
  const missing = data?.freezes.filter(({ inPlan }) => !inPlan) ?? [];
  if (!data?.freezeCalendar || missing.length === 0) return null;
  return (
    <section className="spoken-freezes" aria-labelledby="spoken-freezes">
      <h2 id="spoken-freezes">{t('days.freezes', { n: missing.length })}</h2>
      <ul>{missing.map((one) => <li key={one.from}><SpokenFreeze detail={detail} plan={plan} calendar={data.freezeCalendar!} freeze={one} /></li>)}</ul>
    </section>
  );
}
