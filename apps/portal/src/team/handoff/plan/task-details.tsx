import type { ReactNode } from 'react';
import type { HandoffDetail, Plan, PlanTask } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { useReader } from '../../../design/date/clock.tsx';
import { dayOf, sayDay } from '../../../design/date/when.ts';
import { sayList } from '../../../design/money.ts';
import { t } from '../../../messages/i18n.ts';
import { slipWords, spanOf } from './plan-words.ts';
import { StepActions } from './step-actions.tsx';

interface TaskDetailsProps { detail: HandoffDetail; plan: Plan; task: PlanTask; writing: boolean; setWriting: (writing: boolean) => void; /** Given where the task can be changed. */ change?: () => void }

/** What is known of one task: its dates and what they follow from, why they moved, and what can be done about it. */
export function TaskDetails({ detail, plan, task, writing, setWriting, change }: TaskDetailsProps) {
  const reader = useReader();
  const step = task.step ? detail.plan?.milestones.find(({ id }) => id === task.id) : undefined;
  return (
    <div className="task-details">
      <div className="stack">
        <p>{task.reason}</p>
        {change ? <p><Button look="small" onClick={change} aria-label={`${t('planTab.change')}: ${task.title}`}>{t('planTab.change')}</Button></p> : null}
        {step ? <StepActions detail={detail} step={step} writing={writing} setWriting={setWriting} /> : null}
        {task.moves.length > 0 ? (
          <>
            <h3>{t('planTab.moves')}</h3>
            <ul className="moves">
              {task.moves.map((move) => <li key={move.revision}>{slipWords(move.days)}, {t('planTab.moveFrom', { before: sayDay(move.before.finish, reader), after: sayDay(move.after.finish, reader) })}<span className="meta">{[move.cause === null ? '' : t(`planTab.cause.${move.cause}`), move.reason, t('planTab.sum.by', { name: move.by, day: dayOf(move.at, reader) })].filter(Boolean).join('. ')}</span></li>)}
            </ul>
          </>
        ) : null}
      </div>
      <dl>{factsOf(task, plan, reader).map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
    </div>
  );
}

function factsOf(task: PlanTask, plan: Plan, reader: ReturnType<typeof useReader>): [string, ReactNode][] {
  const titleOf = (id: string) => plan.tasks.find((one) => one.id === id)?.title ?? id;
  const needs = plan.links.filter(({ to }) => to === task.id).map(({ from }) => titleOf(from));
  const next = plan.links.filter(({ from }) => from === task.id).map(({ to }) => titleOf(to));
  const { constraint } = task;
  const facts: [string, ReactNode][] = [
    [t('planTab.fact.days'), spanOf(task, reader)],
    ...(task.duration > 0 ? [[t('planTab.fact.work'), t('planTab.workingDays', { n: task.duration })] as [string, ReactNode]] : []),
    ...(task.status === 'done' ? [] : [[t('planTab.fact.float'), t('planTab.floatUntil', { n: task.totalFloat, day: sayDay(task.lateFinish, reader) })] as [string, ReactNode]]),
    [t('planTab.fact.estimate'), task.estimate ? t('estimate.said', { ...task.estimate }) : null],
    [t('planTab.fact.agreed'), task.baseline ? spanOf(task.baseline, reader) : null],
    [t('planTab.fact.constraint'), constraint.kind === 'none' ? null : t(`planTab.constraint.${constraint.kind}`, { day: sayDay(constraint.day, reader) })],
    [t('planTab.fact.started'), task.actual.startedOn ? sayDay(task.actual.startedOn, reader) : null],
    [t('planTab.fact.finished'), task.actual.finishedOn ? sayDay(task.actual.finishedOn, reader) : null],
    [t('planTab.fact.remaining'), task.actual.remaining !== null && task.actual.finishedOn === null ? t('planTab.workingDays', { n: task.actual.remaining }) : null],
    [t('planTab.fact.needs'), needs.length > 0 ? sayList(needs) : null],
    [t('planTab.fact.next'), next.length > 0 ? sayList(next) : null],
    [t('planTab.fact.acceptance'), task.acceptance],
    [t('planTab.fact.audience'), task.audience],
    [t('planTab.fact.from'), t(`planTab.from.${task.from.kind}`)],
  ];
  return facts.filter(([, value]) => value !== null);
}
