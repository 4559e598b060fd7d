import { dayNumber } from '@throughline/domain';
import type { Plan } from '../../../../api/types.ts';
import { useReader } from '../../../../design/date/clock.tsx';
import { sayDay } from '../../../../design/date/when.ts';
import { t } from '../../../../messages/i18n.ts';
import { Compared } from '../compared.tsx';
import { workingDaysIn } from '../drag/working-days.ts';
import { slipWords } from '../plan-words.ts';


/** The plan in which every high risk has happened, beside the one of today. */
export function Contingency({ plan }: { plan: Plan }) {
  const reader = useReader();
  const { goLive, buffers, tasks } = plan.contingency;
  const titleOf = (id: string | null, phase: string) => plan.tasks.find((task) => task.id === id)?.title ?? plan.phases.find((one) => one.id === phase)?.title ?? phase;
  const others = tasks.flatMap((then) => {
    const now = plan.tasks.find(({ id }) => id === then.id);
    const calendar = plan.calendars.find(({ id }) => id === now?.calendar);
    return now ? [{ ...now, start: then.start, finish: then.finish, slip: calendar ? workingDaysIn(calendar, now.finish, dayNumber(then.finish) - dayNumber(now.finish)) : 0, late: false }] : [];
  });
  return (
    <>
      <h2>{buffers.length === 0 ? t('contingency.none') : goLive.contingency === null ? t('planTab.goLive.none') : goLive.days === 0 ? t('contingency.holds', { day: sayDay(goLive.contingency, reader) }) : t('contingency.title', { day: sayDay(goLive.contingency, reader), slip: slipWords(goLive.days) })}</h2>
      <p className="soft">{t('contingency.lead')}</p>
      {buffers.length === 0 ? null : (
        <table className="grid folds spaced">
          <caption className="hidden">{t('contingency.caption')}</caption>
          <thead><tr><th scope="col">{t('contingency.risk')}</th><th scope="col">{t('contingency.hits')}</th><th scope="col" className="num">{t('contingency.costs')}</th><th scope="col" className="num">{t('contingency.alone')}</th></tr></thead>
          <tbody>
            {buffers.map((one) => (
              <tr key={`${one.risk} ${one.task}`}>
                <th scope="row">{one.statement}</th>
                <td data-name={t('contingency.hits')}>{one.task === null ? t('contingency.over', { phase: titleOf(null, one.phase) }) : titleOf(one.task, one.phase)}</td>
                <td data-name={t('contingency.costs')} className="num">{t('planTab.workingDays', { n: one.days })}</td>
                <td data-name={t('contingency.alone')} className="num">{one.goLiveDays === 0 ? t('contingency.float') : t('planTab.sum.days', { sign: 'later', n: one.goLiveDays })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Compared plan={plan} title={(n) => t('whatIf.chart', { n })} tasks={others} path={[]} />
    </>
  );
}
