import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { keys } from '../../../api/keys.ts';
import { fetchPromises } from '../../../api/promises.ts';
import type { HandoffDetail, Plan, PlanTask } from '../../../api/types.ts';
import { useReader } from '../../../design/date/clock.tsx';
import { sayDay } from '../../../design/date/when.ts';
import { inFreeze } from '../../../gantt/bands.ts';
import { DoneMark } from '../../../gantt/done-mark.tsx';
import { GanttTable } from '../../../gantt/gantt-table.tsx';
import type { GanttGroup, GanttRow } from '../../../gantt/gantt-table.tsx';
import { Legend } from '../../../gantt/legend.tsx';
import { viewOf } from '../../../gantt/zoom.ts';
import { ZoomLinks } from '../../../gantt/zoom-links.tsx';
import { useMay } from '../../../identity/me.tsx';
import { t } from '../../../messages/i18n.ts';
import { bandsOf } from './bands-of.ts';
import { barOf } from './bar-of.ts';
import { ChangeDialog } from './change/change-dialog.tsx';
import type { Wish } from './change/wish.ts';
import { BarHandle } from './drag/bar-handle.tsx';
import { TaskName, useOpened } from './opened.tsx';
import { planSearch } from './plan-search.ts';
import { barSentence, whoOf } from './plan-words.ts';
import { useMayComplete } from './step-actions.tsx';
import { TaskDetails } from './task-details.tsx';
import { unplanned } from './unplanned.ts';

/** Every task with who does it, when it ends and its bar; opened, with why, and with what can be done about it. */
export function PlanChart({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  const reader = useReader();
  const search = planSearch(useSearch({ strict: false }));
  const { opened, toggle, write } = useOpened();
  const [wish, setWish] = useState<Wish | null>(null);
  const mayChange = useMay('handoffs:act') && detail.phase !== 'closed' && detail.phase !== 'cancelled';
  const promises = useQuery({ queryKey: keys.promises(detail.id), queryFn: () => fetchPromises(detail.id) });
  const open = unplanned(promises.data?.items ?? [], plan);
  const view = viewOf(search, daysOf(plan), plan.asOf);
  const bands = bandsOf(plan);
  const movable = plan.tasks.filter(({ status }) => mayChange && status !== 'done').map(({ id }) => id);
  const [focused, setFocused] = useState<string | null>(null);
  const first = plan.criticalPath.find((id) => movable.includes(id)) ?? movable[0];
  const row = (task: PlanTask): GanttRow => ({
    bar: barOf(task),
    name: <Name detail={detail} task={task} opened={opened} toggle={toggle} write={write} />,
    who: whoOf(task),
    ends: <>{task.status === 'done' ? <DoneMark /> : null}{sayDay(task.finish, reader, 'short')}{task.slip !== 0 && task.status !== 'done' ? <b className={task.critical && task.slip > 0 ? 'plus' : 'plus soft'}>{task.slip > 0 ? `+${task.slip}` : `−${-task.slip}`}</b> : null}</>,
    label: barSentence(task, reader),
    late: task.status !== 'done' && (plan.conflicts.some((one) => one.task === task.id) || (task.id === plan.criticalPath.at(-1) && task.slip > 0)),
    note: task.kind === 'milestone' && task.critical && task.status !== 'done' && inFreeze({ start: task.finish, finish: task.finish }, bands.filter(({ kind }) => kind === 'freeze')) ? t('planTab.noteFreeze') : undefined,
    over: movable.includes(task.id) ? (
      <BarHandle task={task} calendar={plan.calendars.find(({ id }) => id === task.calendar)} scale={view.scale} tabbable={(focused ?? first) === task.id} focused={() => setFocused(task.id)} propose={(days) => setWish({ task: task.id, kind: 'delay', days })} />
    ) : undefined,
    below: opened?.id === task.id ? <TaskDetails detail={detail} plan={plan} task={task} writing={opened.writing} setWriting={(writing) => write(task.id, writing)} {...(mayChange && task.status !== 'done' ? { change: () => setWish({ task: task.id, kind: 'delay', days: null }) } : {})} /> : undefined,
  });
  const groups: GanttGroup[] = plan.phases.map((phase) => ({ id: phase.id, title: phase.title, rows: plan.tasks.filter((task) => task.phase === phase.id).toSorted((a, b) => a.start.localeCompare(b.start) || a.finish.localeCompare(b.finish)).map(row) })).filter(({ rows }) => rows.length > 0);
  if (open.length > 0) groups.push({ id: 'unplanned', title: t('planTab.unplanned'), rows: open.map((one) => unplannedRow(detail.id, one, reader)) });
  const wished = plan.tasks.find(({ id }) => id === wish?.task);
  return (
    <>
      <div className="chart-tools">
        <Legend show={['critical', ...(plan.status === 'baselined' ? ['slip' as const] : []), 'float', ...(plan.status === 'baselined' ? ['agreed' as const] : []), ...(open.length > 0 ? ['open' as const] : []), 'today', ...(bands.some(({ kind }) => kind === 'freeze') ? ['freeze' as const] : [])]} />
        <ZoomLinks search={search} view={view} link={(to, words, current) => <Link to="/handoffs/$id" params={{ id: detail.id }} search={{ tab: 'plan', part: undefined, zoom: to.zoom, at: to.at }} replace resetScroll={false} activeOptions={{ includeSearch: true, explicitUndefined: true }} aria-current={current ? 'page' : undefined}>{words}</Link>} />
      </div>
      {movable.length > 0 ? <p className="meta no-print drag-hint" id="drag-hint">{t('planTab.dragHint')}</p> : null}
      <GanttTable caption={t('planTab.caption')} groups={groups} scale={view.scale} today={plan.asOf} bands={bands} path={plan.criticalPath} />
      {wish && wished ? <ChangeDialog key={`${wish.task} ${wish.kind} ${wish.days}`} detail={detail} plan={plan} task={wished} wish={wish} onClose={() => setWish(null)} /> : null}
    </>
  );
}

/** The days between which the plan lies. A promise for next Christmas does not squeeze the weeks until go-live: an arrow points to it. */
function daysOf({ tasks, start }: Plan): string[] {
  const work = tasks.filter(({ from, kind }) => from.kind !== 'promise' || kind === 'task');
  return [start, ...work.flatMap(({ start: begins, finish, baseline }) => [begins, finish, ...(baseline ? [baseline.start, baseline.finish] : [])])];
}

function Name({ detail, task, opened, toggle, write }: { detail: HandoffDetail; task: PlanTask } & Pick<ReturnType<typeof useOpened>, 'opened' | 'toggle' | 'write'>) {
  const may = useMayComplete(detail, detail.plan?.milestones.find(({ id }) => id === task.id));
  return <TaskName id={task.id} title={task.title} opened={opened} toggle={toggle} complete={task.step && may ? () => write(task.id, true) : null} />;
}

function unplannedRow(handoffId: string, { id, what, due, by }: ReturnType<typeof unplanned>[number], reader: ReturnType<typeof useReader>): GanttRow {
  return {
    bar: { id: `promise ${id}`, milestone: true, start: due, finish: due, baseline: null, look: 'open' },
    name: <Link to="/handoffs/$id" params={{ id: handoffId }} search={{ tab: 'promises' }} hash={`promise-${id}`}>{what}</Link>,
    who: by ?? t('planTab.nobodyYet'),
    ends: <span>{sayDay(due, reader, 'short')}</span>,
    label: t('planTab.bar.unplanned', { day: sayDay(due, reader) }),
    note: t('gantt.legend.open'),
  };
}
