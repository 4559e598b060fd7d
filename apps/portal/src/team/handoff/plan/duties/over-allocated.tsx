import type { HandoffDetail, Plan } from '../../../../api/types.ts';
import { useReader } from '../../../../design/date/clock.tsx';
import { sayDay } from '../../../../design/date/when.ts';
import { sayList } from '../../../../design/money.ts';
import { t } from '../../../../messages/i18n.ts';
import { Levelling } from './levelling.tsx';

/** Weeks in which somebody has more to do than hours to do it in, and what could be done about it. */
export function OverAllocated({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  const reader = useReader();
  return (
    <section className="later" aria-labelledby="load">
      <h2 id="load">{t('load.title', { n: plan.overAllocated.length })}</h2>
      {plan.overAllocated.length === 0 ? null : (
        <table className="grid folds spaced">
          <caption className="hidden">{t('load.caption')}</caption>
          <thead><tr><th scope="col">{t('gantt.who')}</th><th scope="col">{t('load.week')}</th><th scope="col" className="num">{t('duties.hours')}</th><th scope="col">{t('load.with')}</th></tr></thead>
          <tbody>
            {plan.overAllocated.map((one) => (
              <tr key={`${one.resource} ${one.week}`}>
                <th scope="row">{one.name}</th>
                <td data-name={t('load.week')}>{sayDay(one.week, reader)}</td>
                <td data-name={t('duties.hours')} className="num">{t('load.hours', { hours: one.hours, available: one.available })}</td>
                <td data-name={t('load.with')}>{sayList(one.tasks.map(({ title }) => title))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {plan.overAllocated.length > 0 ? <Levelling detail={detail} plan={plan} /> : null}
    </section>
  );
}
