import type { Plan, PlanTask } from '../../../../api/types.ts';
import { useReader } from '../../../../design/date/clock.tsx';
import { DoneMark } from '../../../../gantt/done-mark.tsx';
import { t } from '../../../../messages/i18n.ts';
import { spanOf, whoOf } from '../plan-words.ts';

/** Who is trained in what and when, and how people hear of what changes for them. */
export function Readiness({ plan }: { plan: Plan }) {
  const of = (category: PlanTask['category']) => plan.tasks.filter((task) => task.category === category).toSorted((a, b) => a.start.localeCompare(b.start));
  return (
    <>
      <Tasks title={t('readiness.training')} none={t('readiness.noTraining')} tasks={of('training')} />
      <Tasks title={t('readiness.change')} none={t('readiness.noChange')} tasks={of('change')} />
    </>
  );
}

function Tasks({ title, none, tasks }: { title: string; none: string; tasks: readonly PlanTask[] }) {
  const reader = useReader();
  return (
    <section className="later">
      <h2>{title}</h2>
      {tasks.length === 0 ? <p className="soft">{none}</p> : (
        <table className="grid folds spaced">
          <caption className="hidden">{title}</caption>
          <thead><tr><th scope="col">{t('gantt.task')}</th><th scope="col">{t('planTab.fact.audience')}</th><th scope="col">{t('gantt.who')}</th><th scope="col">{t('duties.when')}</th></tr></thead>
          <tbody>
            {tasks.map((task) => (
              <tr key={task.id}>
                <th scope="row">{task.title}{task.acceptance ? <span className="meta">{t('duties.doneWhen', { what: task.acceptance })}</span> : null}</th>
                <td data-name={t('planTab.fact.audience')}>{task.audience ?? t('readiness.everybody')}</td>
                <td data-name={t('gantt.who')}>{whoOf(task)}</td>
                <td data-name={t('duties.when')}>{task.status === 'done' ? <DoneMark /> : null}{spanOf(task, reader)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
