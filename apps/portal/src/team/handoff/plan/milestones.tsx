import type { HandoffDetail, Milestone } from '../../../api/types.ts';
import { useReader } from '../../../design/date/clock.tsx';
import { dayOf, isoDay } from '../../../design/date/when.ts';
import type { Reader } from '../../../design/date/when.ts';
import { inWords, sentenceCase } from '../../../facts/words.ts';
import { DoneMark } from '../../../gantt/done-mark.tsx';
import { GanttTable } from '../../../gantt/gantt-table.tsx';
import type { GanttRow } from '../../../gantt/gantt-table.tsx';
import { Legend } from '../../../gantt/legend.tsx';
import { scaleOf } from '../../../gantt/scale.ts';
import type { Bar } from '../../../gantt/shape.ts';
import { viewOf } from '../../../gantt/zoom.ts';
import { t } from '../../../messages/i18n.ts';
import { TaskName, useOpened } from './opened.tsx';
import type { Opened } from './opened.tsx';
import { StepActions, useMayComplete } from './step-actions.tsx';

type Steps = NonNullable<HandoffDetail['plan']>;

/** The steps of a handoff that has no detailed plan: when is what, and what may be completed now? */
export function Milestones({ detail, plan }: { detail: HandoffDetail; plan: Steps }) {
  const reader = useReader();
  const { opened, toggle, write } = useOpened();
  const bars = plan.milestones.map((step) => barOf(step, plan.milestones, reader));
  const today = isoDay(reader.now, reader.zone);
  const { scale } = viewOf({}, bars.flatMap(({ start, finish }) => [start, finish]), today);
  const row = (step: Milestone, at: number): GanttRow => ({
    bar: bars[at]!,
    name: <Name detail={detail} step={step} opened={opened} toggle={toggle} write={write} />,
    who: step.assignee ?? t(step.side === 'vendor' ? 'plan.ours' : 'plan.theirs'),
    ends: <>{step.status === 'done' ? <DoneMark /> : null}{dayOf(step.completedAt ?? step.dueAt, reader, 'short')}</>,
    label: `${dayOf(step.completedAt ?? step.dueAt, reader)}, ${t(`planTab.step.${step.status}`)}`,
    late: step.status === 'late',
    below: opened?.id === step.id ? <StepActions detail={detail} step={step} writing={opened.writing} setWriting={(writing) => write(step.id, writing)} /> : null,
  });
  return (
    <>
      <h2>{titleOf(detail, plan, reader)}</h2>
      <p className="soft">{t('plan.progress', { done: plan.milestones.filter(({ status }) => status === 'done').length, all: plan.milestones.length })}</p>
      <Legend show={['done', 'ahead', 'today']} />
      <GanttTable caption={t('tab.plan')} groups={[{ id: 'steps', title: t('planTab.steps'), rows: plan.milestones.map(row) }]} scale={scaleOf(scale.from, scale.to)} today={today} bands={[]} path={[]} />
    </>
  );
}

function Name({ detail, step, opened, toggle, write }: { detail: HandoffDetail; step: Milestone; opened: Opened | null; toggle: (id: string) => void; write: (id: string, writing: boolean) => void }) {
  const may = useMayComplete(detail, step);
  return <TaskName id={step.id} title={step.title} opened={opened} toggle={toggle} complete={may ? () => write(step.id, true) : null} />;
}

function titleOf(detail: HandoffDetail, plan: Steps, reader: Reader): string {
  if (detail.wentLiveAt) return t('plan.done', { day: dayOf(detail.wentLiveAt, reader) });
  const late = plan.milestones.filter(({ status }) => status === 'late').length;
  const day = dayOf(plan.goLiveAt, reader);
  return late > 0 ? t('plan.late', { n: late, words: sentenceCase(inWords(late)), day }) : t('plan.onTime', { day });
}

/** A task reaches from when all that it needs is due or done to its own day. */
function barOf(step: Milestone, all: readonly Milestone[], { zone }: Reader): Bar {
  const day = (at: string) => isoDay(Date.parse(at), zone);
  const finish = day(step.completedAt ?? step.dueAt);
  const needs = all.filter(({ id }) => step.needs.includes(id)).map((need) => day(need.completedAt ?? need.dueAt)).toSorted();
  const start = needs.at(-1) ?? finish;
  return { id: step.id, milestone: step.kind === 'milestone' || start > finish, start: start > finish ? finish : start, finish, baseline: null, look: step.status === 'done' ? 'done' : step.isGoLive ? 'critical' : 'float' };
}
