import { useState } from 'react';
import type { HandoffDetail, Plan, PlanTask } from '../../../../api/types.ts';
import { Button } from '../../../../design/button.tsx';
import { useReader } from '../../../../design/date/clock.tsx';
import { useMay } from '../../../../identity/me.tsx';
import { t } from '../../../../messages/i18n.ts';
import { ChangeDialog } from '../change/change-dialog.tsx';
import { spanOf, whoOf } from '../plan-words.ts';

/** What comes after them decides little. */
const FIRST = 10;

/** What has not begun: what decides go-live first, then what has the least float. */
function openTasks({ tasks }: Plan): PlanTask[] {
  return tasks.filter(({ duration, status, actual }) => duration > 0 && status !== 'done' && actual.startedOn === null).toSorted((a, b) => Number(b.critical) - Number(a.critical) || a.totalFloat - b.totalFloat || a.start.localeCompare(b.start));
}

/** How long what has not begun may take, as people see it, and where they say so. */
export function Estimates({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  const reader = useReader();
  const may = useMay('handoffs:act') && detail.phase !== 'closed' && detail.phase !== 'cancelled';
  const [all, setAll] = useState(false);
  const [wished, setWished] = useState<string | null>(null);
  const tasks = openTasks(plan);
  const task = tasks.find(({ id }) => id === wished);
  if (tasks.length === 0) return null;
  return (
    <section className="later" aria-labelledby="estimates">
      <h2 id="estimates">{t('estimate.title')}</h2>
      <p className="soft measure">{t(may ? 'estimate.lead' : 'estimate.leadRead')}</p>
      <table className="grid folds spaced">
        <caption className="hidden">{t('estimate.title')}</caption>
        <thead><tr><th scope="col">{t('gantt.task')}</th><th scope="col">{t('gantt.who')}</th><th scope="col">{t('duties.when')}</th><th scope="col">{t('estimate.planned')}</th><th scope="col">{t('planTab.fact.estimate')}</th></tr></thead>
        <tbody>
          {tasks.slice(0, all ? tasks.length : FIRST).map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.title}{one.critical ? <span className="meta">{t('estimate.critical')}</span> : null}</th>
              <td data-name={t('gantt.who')}>{whoOf(one)}</td>
              <td data-name={t('duties.when')}>{spanOf(one, reader)}</td>
              <td data-name={t('estimate.planned')}>{t('planTab.workingDays', { n: one.duration })}</td>
              <td data-name={t('planTab.fact.estimate')}>
                {one.estimate ? t('estimate.said', { ...one.estimate }) : may ? null : t('estimate.none')}{' '}
                {may ? <Button look="link" aria-label={`${t(one.estimate ? 'estimate.change' : 'estimate.give')}: ${one.title}`} onClick={() => setWished(one.id)}>{t(one.estimate ? 'estimate.change' : 'estimate.give')}</Button> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {tasks.length > FIRST && !all ? <p className="spaced"><Button onClick={() => setAll(true)}>{t('estimate.more', { n: tasks.length - FIRST })}</Button></p> : null}
      {task ? <ChangeDialog key={task.id} detail={detail} plan={plan} task={task} wish={{ task: task.id, kind: 'estimate', days: null }} onClose={() => setWished(null)} /> : null}
    </section>
  );
}
