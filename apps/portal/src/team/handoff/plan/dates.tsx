import type { HandoffDetail, Plan } from '../../../api/types.ts';
import { t } from '../../../messages/i18n.ts';
import { Changes } from './changes.tsx';
import { SpokenFreezes } from './days/spoken-freezes.tsx';
import { PlanChart } from './plan-chart.tsx';
import { Why } from './why.tsx';

/** When is what, and why did this date move? */
export function Dates({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  return (
    <>
      <Why detail={detail} plan={plan} />
      <SpokenFreezes detail={detail} plan={plan} />
      <section aria-labelledby="plan-tasks">
        <h2 id="plan-tasks">{t('planTab.tasks')}</h2>
        <PlanChart detail={detail} plan={plan} />
      </section>
      <Changes detail={detail} plan={plan} />
    </>
  );
}
