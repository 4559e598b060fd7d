import type { HandoffDetail } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import { inWords, sentenceCase } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';
import { MilestoneRow } from './milestone-row.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { planScale } from './plan-scale.ts';
import './plan.css';

/** When is what, and what may be completed now? The same data as a table and on a calendar. */
export function PlanTab({ detail }: { detail: HandoffDetail }) {
  const reader = useReader();
  const { plan } = detail;
  if (!plan) return <NothingYet title={t('plan.none')} lead={t('plan.noneLead')} />;
  const late = plan.milestones.filter((step) => step.status === 'late').length;
  const done = plan.milestones.filter((step) => step.status === 'done').length;
  const day = dayOf(plan.goLiveAt, reader);
  const title = detail.wentLiveAt
    ? t('plan.done', { day: dayOf(detail.wentLiveAt, reader) })
    : late > 0 ? t('plan.late', { n: late, words: sentenceCase(inWords(late)), day }) : t('plan.onTime', { day });
  const scale = planScale(plan.milestones, reader.now);
  return (
    <>
      <h2>{title}</h2>
      <p className="soft">{t('plan.progress', { done, all: plan.milestones.length })}</p>
      <p className="legend meta no-print" aria-hidden="true">
        <span><i className="stop done" />{t('plan.legendDone')}</span><span><i className="stop" />{t('plan.legendOpen')}</span><span><i className="stop late" />{t('plan.legendLate')}</span>
      </p>
      <table className="grid plan">
        <caption className="hidden">{t('tab.plan')}</caption>
        <thead>
          <tr>
            <th scope="col" className="c1">{t('plan.step')}</th><th scope="col" className="c2">{t('plan.who')}</th><th scope="col" className="c3">{t('plan.due')}</th>
            <td className="g" aria-hidden="true">
              {scale.months.filter((month) => month.at < 0.93).map((month) => <span key={month.ms} className="month" style={{ left: `${100 * month.at}%` }}>{new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(month.ms)}</span>)}
              <span className={scale.at(reader.now) > 0.7 ? 'today left' : 'today'} style={{ left: `${100 * scale.at(reader.now)}%` }}>{t('plan.today', { day: dayOf(reader.now, reader, 'short') })}</span>
            </td>
            <th scope="col" className="c5"><span className="hidden">{t('plan.action')}</span></th>
          </tr>
        </thead>
        <tbody>{plan.milestones.map((step) => <MilestoneRow key={step.id} detail={detail} step={step} scale={scale} />)}</tbody>
      </table>
    </>
  );
}
