import { Link, useSearch } from '@tanstack/react-router';
import { GO_LIVE_ID } from '@throughline/domain';
import type { PortalPlan } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { sayDay } from '../../design/date/when.ts';
import { DoneMark } from '../../gantt/done-mark.tsx';
import { GanttTable } from '../../gantt/gantt-table.tsx';
import type { GanttRow } from '../../gantt/gantt-table.tsx';
import { Legend } from '../../gantt/legend.tsx';
import { viewOf, zoomSearch } from '../../gantt/zoom.ts';
import { ZoomLinks } from '../../gantt/zoom-links.tsx';
import { t } from '../../messages/i18n.ts';
import { useHome } from '../frame/home-context.ts';

type Task = PortalPlan['tasks'][number];

/** Everything with who has it, when it ends and a bar; on a phone, as a list. */
export function Chart({ plan }: { plan: PortalPlan }) {
  const reader = useReader();
  const home = useHome();
  const search = zoomSearch(useSearch({ strict: false }));
  const view = viewOf(search, plan.tasks.flatMap(({ start, finish, agreed }) => [start, finish, ...(agreed ? [agreed] : [])]), plan.asOf);
  const sideOf = ({ side }: Task) => (side === 'vendor' ? plan.vendorName : side === 'customer' ? home.accountName : t('portalPlan.thirdParty'));
  const row = (task: Task): GanttRow => {
    const late = !task.done && task.late;
    const day = sayDay(task.finish, reader);
    return {
      // What was agreed is a day, not a stretch: the bar is held against the same length that ends on it.
      bar: { id: task.id, milestone: task.kind === 'milestone', start: task.start, finish: task.finish, baseline: task.agreed === null ? null : { start: task.agreed, finish: task.agreed }, look: task.done ? 'done' : task.forMe ? 'critical' : 'float' },
      name: task.forMe && !task.done ? <>{task.title} <span className="tag">{t('way.forYou')}</span></> : task.id === GO_LIVE_ID ? <b>{task.title}</b> : task.title,
      who: task.assignee ?? sideOf(task),
      ends: <>{task.done ? <DoneMark /> : null}{sayDay(task.finish, reader, 'short')}</>,
      label: task.done ? t('portalPlan.bar.done', { day }) : task.agreed !== null && task.agreed !== task.finish ? t('portalPlan.bar.moved', { day, agreed: sayDay(task.agreed, reader) }) : t('portalPlan.bar.ahead', { from: sayDay(task.start, reader), day }),
      late,
    };
  };
  const groups = plan.phases.map(({ id, title }) => ({ id, title, rows: plan.tasks.filter(({ phase }) => phase === id).toSorted((a, b) => a.start.localeCompare(b.start) || a.finish.localeCompare(b.finish)).map(row) })).filter(({ rows }) => rows.length > 0);
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar">{t('portalPlan.calendar')}</h2>
      <div className="chart-tools">
        <Legend show={['mine', 'ahead', 'done', 'agreed', 'today']} />
        <ZoomLinks search={search} view={view} link={(to, words, current) => <Link to="/p/plan" search={{ zoom: to.zoom, at: to.at }} replace resetScroll={false} activeOptions={{ includeSearch: true, explicitUndefined: true }} aria-current={current ? 'page' : undefined}>{words}</Link>} />
      </div>
      <GanttTable caption={t('portalPlan.caption')} groups={groups} scale={view.scale} today={plan.asOf} bands={[]} path={[]} />
    </section>
  );
}
