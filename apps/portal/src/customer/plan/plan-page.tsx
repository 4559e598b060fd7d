import { useQuery } from '@tanstack/react-query';
import { statusOf } from '../../api/http.ts';
import { keys } from '../../api/keys.ts';
import { Loaded } from '../../api/loaded.tsx';
import { endPortalSubscription, fetchPortalPlan, subscribePortalPlan } from '../../api/portal.ts';
import type { PortalPlan } from '../../api/types.ts';
import { Subscription } from '../../calendar/subscription.tsx';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf, sayDay } from '../../design/date/when.ts';
import { Answer } from '../../design/page.tsx';
import { t } from '../../messages/i18n.ts';
import { useHome, windowOf } from '../frame/home-context.ts';
import { liveSince } from '../home/next-sentence.ts';
import { Chart } from './chart.tsx';
import { MyTasks } from './my-tasks.tsx';
import { Phases } from './phases.tsx';
import './plan.css';
import { WhyMoved } from './why-moved.tsx';

/** When is what, and what do I have to bring? */
export function PlanPage() {
  const home = useHome();
  const query = useQuery({ queryKey: keys.portalPlan, queryFn: fetchPortalPlan });
  const window = windowOf(home, t('portal.plan'));
  if (query.data === undefined && statusOf(query.error) === 404) {
    return <main className="page narrow" id="next"><Answer window={window}>{t('portalPlan.none')}</Answer><p className="lead">{t('portalPlan.noneLead')}</p></main>;
  }
  return (
    <main className="page portal-plan" id="next">
      <Loaded query={query} lines={8} part>
        {(plan) => (
          <>
            <Heading plan={plan} window={window} />
            <MyTasks plan={plan} />
            <WhyMoved plan={plan} />
            <Phases plan={plan} />
            <Chart plan={plan} />
            <Subscription make={subscribePortalPlan} end={endPortalSubscription} />
          </>
        )}
      </Loaded>
    </main>
  );
}

function Heading({ plan: { goLive, tasks }, window }: { plan: PortalPlan; window: string }) {
  const reader = useReader();
  const home = useHome();
  const live = liveSince(home.steps);
  const { agreed, forecast } = goLive;
  const title = live !== null ? t('portal.next.live', { day: dayOf(live, reader) }) : forecast === null ? t('portalPlan.noDay') : t(agreed === null || agreed === forecast ? 'portalPlan.agreed' : 'portalPlan.moved', { day: sayDay(forecast, reader) });
  const done = tasks.filter((task) => task.done).length;
  return (
    <>
      <Answer window={window}>{title}</Answer>
      <p className="lead">{live === null && agreed !== null && forecast !== null && agreed !== forecast ? `${t('portalPlan.wasAgreed', { day: sayDay(agreed, reader) })} ` : ''}{t('portalPlan.progress', { done, all: tasks.length })}</p>
    </>
  );
}
