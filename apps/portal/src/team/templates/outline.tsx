import type { PlanTemplate } from '../../api/types.ts';
import { t } from '../../messages/i18n.ts';

/** What a template plans, phase by phase. */
export function Outline({ template }: { template: PlanTemplate }) {
  const titles = new Map(template.outline.flatMap(({ tasks }) => tasks.map(({ id, title }) => [id, title])));
  return (
    <section aria-labelledby="outline">
      <h2 id="outline">{t('templates.outline')}</h2>
      {template.outline.map((phase) => <PhaseTasks key={phase.id} phase={phase} titles={titles} />)}
    </section>
  );
}

function PhaseTasks({ phase: { id, title, tasks }, titles }: { phase: PlanTemplate['outline'][number]; titles: ReadonlyMap<string, string> }) {
  // “design SS+2” depends on “design”.
  const named = (need: string) => { const [first = '', ...how] = need.split(' '); return [titles.get(first) ?? first, ...how].join(' '); };
  return (
    <>
      <h3 className="spaced" id={`phase-${id}`}>{title}</h3>
      <table className="grid folds" aria-labelledby={`phase-${id}`}>
        <thead><tr><th scope="col">{t('templates.task')}</th><th scope="col">{t('templates.side')}</th><th scope="col" className="num">{t('templates.days')}</th><th scope="col">{t('templates.needs')}</th></tr></thead>
        <tbody>
          {tasks.map((task) => (
            <tr key={task.id}>
              <th scope="row">{task.title}</th>
              <td data-name={t('templates.side')}>{t(`planTab.side.${task.side}`)}</td>
              <td data-name={t('templates.days')} className="num">{task.days === 0 ? t('templates.milestone') : task.days}</td>
              <td data-name={t('templates.needs')}>{task.needs.map(named).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
