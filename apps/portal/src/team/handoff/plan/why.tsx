import { Link } from '@tanstack/react-router';
import type { HandoffDetail, Plan } from '../../../api/types.ts';
import { useReader } from '../../../design/date/clock.tsx';
import { dayOf, sayDay } from '../../../design/date/when.ts';
import { inFreeze } from '../../../gantt/bands.ts';
import { t } from '../../../messages/i18n.ts';
import { Rich } from '../../../messages/rich.tsx';
import { bandsOf } from './bands-of.ts';
import { CAUSES } from './change/causes.ts';
import { goLiveSentence } from './plan-words.ts';

interface WhyProps { detail: HandoffDetail; plan: Plan }

/** The go-live that is forecast, what breaks by it, and the sum of why it moved. */
export function Why({ detail, plan }: WhyProps) {
  const reader = useReader();
  return (
    <section className="why" aria-labelledby="why">
      <div>
        <h2 className="title" id="why">{detail.wentLiveAt ? t('plan.done', { day: dayOf(detail.wentLiveAt, reader) }) : goLiveSentence(plan, reader)}</h2>
        <Breaks detail={detail} plan={plan} />
        {detail.wentLiveAt ? null : <p className="do no-print"><Link className="btn main" to="/handoffs/$id" params={{ id: detail.id }} search={{ tab: 'plan', part: 'what-if' }} resetScroll={false}>{t('planTab.tryAnother')}</Link></p>}
      </div>
      {plan.attribution ? <Sum attribution={plan.attribution} /> : null}
    </section>
  );
}

/** Every date that cannot be held as things stand. */
function Breaks({ detail, plan }: WhyProps) {
  const reader = useReader();
  const { forecast } = plan.goLive;
  const freeze = forecast === null ? undefined : bandsOf(plan).find((band) => band.kind === 'freeze' && inFreeze({ start: forecast, finish: forecast }, [band]));
  const broken = plan.promises.filter(({ held }) => !held);
  const others = plan.conflicts.filter(({ promise }) => promise === null);
  const open = plan.tasks.filter(({ status }) => status !== 'done');
  return (
    <>
      {freeze ? <p className="lead"><span className="late">{t('planTab.inFreeze')}</span> {t('planTab.freezeSpan', { reason: freeze.reason, from: sayDay(freeze.from, reader), to: sayDay(freeze.to, reader) })}</p> : null}
      {broken.length > 0 ? (
        <ul className="lead breaks">
          {broken.map((one) => (
            <li key={one.id}><Rich id="planTab.breaks" values={{ due: sayDay(one.due, reader), finish: sayDay(one.finish, reader), n: one.days, what: one.what || one.title }} parts={{ a: <Link to="/handoffs/$id" params={{ id: detail.id }} search={{ tab: 'promises' }} hash={`promise-${one.id}`} /> }} /></li>
          ))}
        </ul>
      ) : null}
      {others.length > 0 ? <ul className="lead breaks">{others.map((one) => <li key={`${one.task} ${one.kind}`}>{one.message}</li>)}</ul> : null}
      {broken.length + others.length === 0 && !freeze && open.length > 0 ? <p className="lead">{t('planTab.allHold', { promises: plan.promises.length, critical: open.filter(({ critical }) => critical).length, open: open.length })}</p> : null}
    </>
  );
}

/** What moved go-live from the day that was agreed to the forecast, by whose delay it is; the rows add up. */
function Sum({ attribution: { agreed, forecast, rows, byCause } }: { attribution: NonNullable<Plan['attribution']> }) {
  const reader = useReader();
  const idle = CAUSES.filter((cause) => byCause[cause] === 0 && !rows.some((row) => row.cause === cause));
  return (
    <table className="sum">
      <caption>{t('planTab.whyMoved')}</caption>
      <tbody>
        <tr><th scope="row">{t('planTab.sum.agreed')}</th><td>{sayDay(agreed, reader, 'short')}</td></tr>
        {rows.map((row, at) => (
          <tr key={`${row.revision} ${row.cause} ${at}`}>
            <th scope="row"><b>{t(`planTab.cause.${row.cause}`)}</b>{row.task ? `: ${row.task.title}` : ''}{row.reason ? <span className="reason">{row.reason}</span> : null}<span className="meta">{row.by === null ? t(row.days > 0 ? 'planTab.sum.time' : 'planTab.sum.ahead') : t('planTab.sum.by', { name: row.by, day: sayDay(row.on, reader) })}</span></th>
            <td>{t('planTab.sum.days', { sign: row.days > 0 ? 'later' : row.days < 0 ? 'sooner' : 'none', n: Math.abs(row.days) })}</td>
          </tr>
        ))}
        {rows.length > 0 && idle.length > 0 ? <tr className="zero"><th scope="row">{idle.map((cause) => t(`planTab.cause.${cause}`)).join(', ')}</th><td>{t('planTab.sum.days', { sign: 'none', n: 0 })}</td></tr> : null}
      </tbody>
      <tfoot><tr><th scope="row">{t('planTab.sum.forecast')}</th><td>{sayDay(forecast, reader, 'short')}</td></tr></tfoot>
    </table>
  );
}
