import type { HandoffDetail, Plan } from '../../../../api/types.ts';
import { useReader } from '../../../../design/date/clock.tsx';
import { sayDay } from '../../../../design/date/when.ts';
import { inWords } from '../../../../facts/words.ts';
import { DoneMark } from '../../../../gantt/done-mark.tsx';
import { t } from '../../../../messages/i18n.ts';
import { spanOf, whoOf } from '../plan-words.ts';
import { hoursOf } from './hours-of.ts';
import { OverAllocated } from './over-allocated.tsx';
import { People } from './people.tsx';

/** What the customer has to bring, and who works on the plan how much, on both sides. */
export function Duties({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  const reader = useReader();
  const duties = plan.tasks.filter(({ side }) => side === 'customer').toSorted((a, b) => Number(a.status === 'done') - Number(b.status === 'done') || a.finish.localeCompare(b.finish));
  const open = duties.filter(({ status }) => status !== 'done');
  const hours = open.reduce((sum, task) => sum + hoursOf(task), 0);
  return (
    <>
      <section aria-labelledby="duties">
        <h2 id="duties">{t('duties.title', { name: detail.accountName, n: open.length, words: inWords(open.length), hours: Math.round(hours) })}</h2>
        {duties.length === 0 ? null : (
          <table className="grid folds spaced">
            <caption className="hidden">{t('duties.caption')}</caption>
            <thead><tr><th scope="col">{t('gantt.task')}</th><th scope="col">{t('gantt.who')}</th><th scope="col">{t('duties.when')}</th><th scope="col" className="num">{t('duties.hours')}</th><th scope="col">{t('duties.state')}</th></tr></thead>
            <tbody>
              {duties.map((task) => (
                <tr key={task.id}>
                  <th scope="row">{task.title}{task.acceptance ? <span className="meta">{t('duties.doneWhen', { what: task.acceptance })}</span> : null}</th>
                  <td data-name={t('gantt.who')}>{whoOf(task)}</td>
                  <td data-name={t('duties.when')}>{task.kind === 'milestone' ? sayDay(task.finish, reader) : spanOf(task, reader)}</td>
                  <td data-name={t('duties.hours')} className="num">{hoursOf(task) > 0 ? t('duties.hoursOf', { n: Math.round(hoursOf(task)) }) : t('duties.unknown')}</td>
                  <td data-name={t('duties.state')}>{task.status === 'done' ? <><DoneMark />{sayDay(task.finish, reader, 'short')}</> : <span className={task.status === 'red' ? 'late' : undefined}>{task.reason}</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <OverAllocated detail={detail} plan={plan} />
      <People detail={detail} plan={plan} />
    </>
  );
}
