import type { Plan, PlanTask } from '../../../api/types.ts';
import { useReader } from '../../../design/date/clock.tsx';
import { sayDay } from '../../../design/date/when.ts';
import { GanttTable } from '../../../gantt/gantt-table.tsx';
import type { GanttRow } from '../../../gantt/gantt-table.tsx';
import { Legend } from '../../../gantt/legend.tsx';
import { viewOf } from '../../../gantt/zoom.ts';
import { t } from '../../../messages/i18n.ts';
import { bandsOf } from './bands-of.ts';
import { barOf } from './bar-of.ts';
import { slipWords, spanOf, whoOf } from './plan-words.ts';

/** A task as it would be; `slip` counts working days after the plan of today. */
interface OtherTask extends Pick<PlanTask, 'id' | 'title' | 'start' | 'finish' | 'critical' | 'status'> { slip: number; late: boolean }

interface ComparedProps { plan: Plan; title: (n: number) => string; tasks: readonly OtherTask[]; path: readonly string[] }

/** Another plan over the one of today: what is the same either way is left out, for the question is what would be different. */
export function Compared({ plan, title, tasks, path }: ComparedProps) {
  const reader = useReader();
  const today = new Map(plan.tasks.map((task) => [task.id, task]));
  const rows = tasks.flatMap((task): { phase: string; row: GanttRow }[] => {
    const now = today.get(task.id);
    if (now && now.start === task.start && now.finish === task.finish && now.critical === task.critical) return [];
    return [{
      phase: now?.phase ?? '',
      row: {
        bar: barOf({ ...task, kind: now?.kind ?? 'task', baseline: now ? { start: now.start, finish: now.finish } : null }),
        name: task.title, who: now ? whoOf(now) : t('whatIf.new'),
        ends: <>{sayDay(task.finish, reader, 'short')}{task.slip === 0 ? null : <b className={task.critical && task.slip > 0 ? 'plus' : 'plus soft'}>{task.slip > 0 ? `+${task.slip}` : `−${-task.slip}`}</b>}</>,
        label: [now ? t('whatIf.bar', { today: spanOf(now, reader), then: spanOf(task, reader) }) : spanOf(task, reader), ...(task.slip === 0 ? [] : [slipWords(task.slip)]), ...(task.critical ? [t('planTab.bar.critical')] : [])].join(', '),
        late: task.late,
      },
    }];
  });
  if (rows.length === 0) return null;
  const { scale } = viewOf({}, rows.flatMap(({ row: { bar } }) => [bar.start, bar.finish, ...(bar.baseline ? [bar.baseline.start, bar.baseline.finish] : [])]), plan.asOf);
  const groups = [...plan.phases, { id: '', title: t('whatIf.new') }].map(({ id, title: name }) => ({ id: id || 'new', title: name, rows: rows.filter(({ phase }) => phase === id).map(({ row }) => row) })).filter(({ rows: own }) => own.length > 0);
  return (
    <section className="later" aria-labelledby="compared">
      <h3 id="compared">{title(rows.length)}</h3>
      <Legend show={['critical', 'later', 'float', 'before', 'today']} />
      <GanttTable caption={t('whatIf.caption')} groups={groups} scale={scale} today={plan.asOf} bands={bandsOf(plan)} path={path} />
    </section>
  );
}
