import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { keys } from '../../../../api/keys.ts';
import { Loaded } from '../../../../api/loaded.tsx';
import { simulatePlan } from '../../../../api/plan.ts';
import type { HandoffDetail, Plan, Simulation } from '../../../../api/types.ts';
import { useReader } from '../../../../design/date/clock.tsx';
import { sayDay } from '../../../../design/date/when.ts';
import { t } from '../../../../messages/i18n.ts';
import './chances.css';
import { ChancesChart } from './chances-chart.tsx';
import { Estimates } from './estimates.tsx';

/** How sure is that date? Drawn when somebody looks, from what people and finished plans say of how long things take. */
export function Chances({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  const query = useQuery({ queryKey: keys.simulation(detail.id, plan.revision), queryFn: () => simulatePlan(detail.id), placeholderData: keepPreviousData });
  return (
    <>
      <Loaded query={query} lines={6} part>
        {({ chances, silent, basis }) => (chances === null ? <><h2>{t('chances.silent')}</h2><p className="measure">{silent}</p><p className="soft measure">{t('chances.silentLead', { n: basis.finishedPlans })}</p></> : <Drawn plan={plan} chances={chances} basis={basis} />)}
      </Loaded>
      <Estimates detail={detail} plan={plan} />
    </>
  );
}

const ofHundred = (share: number): string => t('chances.ofHundred', { n: Math.round(share * 100) });

function Drawn({ plan, chances, basis }: { plan: Plan; chances: NonNullable<Simulation['chances']>; basis: Simulation['basis'] }) {
  const reader = useReader();
  const { percentiles, target, days, runs } = chances;
  const by = (percent: number) => sayDay(percentiles.find((one) => one.percent === percent)!.day, reader);
  const title = t('chances.title', { half: by(50), most: by(90) });
  const held = target === null ? '' : t(plan.status === 'baselined' ? 'chances.agreed' : 'chances.wished', { day: sayDay(target.day, reader), share: ofHundred(target.share) });
  return (
    <section aria-labelledby="chances">
      <h2 id="chances">{title}</h2>
      {held ? <p className={target !== null && target.share < 0.5 ? 'late' : undefined}>{held}</p> : null}
      <p className="soft measure">{t('chances.basis', { ...basis, own: basis.estimated - basis.fromHistory, runs })}</p>
      <div className="chances spaced">
        <ChancesChart chances={chances} label={`${title} ${held}`} />
        <table className="grid">
          <caption>{t('chances.caption')}</caption>
          <thead><tr><th scope="col">{t('chances.in')}</th><th scope="col">{t('chances.by')}</th></tr></thead>
          <tbody>{percentiles.map(({ percent, day }) => <tr key={percent}><th scope="row">{t('chances.ofHundred', { n: percent })}</th><td>{sayDay(day, reader)}</td></tr>)}</tbody>
        </table>
      </div>
      <details className="spaced">
        <summary className="quiet">{t('chances.allDays', { n: days.length })}</summary>
        <div className="chances-days"><table className="grid"><caption className="hidden">{t('chances.allDays', { n: days.length })}</caption><thead><tr><th scope="col">{t('chances.day')}</th><th scope="col" className="num">{t('chances.runs')}</th></tr></thead><tbody>{days.map(({ day, count }) => <tr key={day}><th scope="row">{sayDay(day, reader)}</th><td className="num">{count}</td></tr>)}</tbody></table></div>
      </details>
    </section>
  );
}
