import type { PortalPlan } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { sayDay } from '../../design/date/when.ts';
import { inWords, sentenceCase } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';
import { useHome } from '../frame/home-context.ts';
import '../home/home.css';
import { TaskPanel } from '../home/task-panel.tsx';

type Task = PortalPlan['tasks'][number];

/** What waits for the reader, before everything else; what can be said to be done here is done here. */
export function MyTasks({ plan }: { plan: PortalPlan }) {
  const home = useHome();
  const mine = plan.tasks.filter(({ forMe, done }) => forMe && !done);
  const next = mine.map((task) => home.steps.find((step) => task.step && step.id === task.id && !step.done)).find((step) => step !== undefined && step.forMe);
  const others = mine.filter(({ id }) => id !== next?.id);
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{mine.length === 0 ? t('portalPlan.noneMine') : t('portalPlan.mine', { n: mine.length, words: sentenceCase(inWords(mine.length)) })}</h2>
      {next ? <TaskPanel key={next.id} task={next} /> : null}
      {others.length > 0 ? <ul className="my-tasks">{others.map((task) => <MyTask key={task.id} task={task} />)}</ul> : null}
    </section>
  );
}

function MyTask({ task }: { task: Task }) {
  const reader = useReader();
  const lines = [
    task.hours !== null && task.hours > 0 ? t('portalPlan.hours', { n: Math.round(task.hours) }) : '',
    task.acceptance ? t('portalPlan.doneWhen', { what: task.acceptance }) : '',
  ].filter(Boolean);
  return (
    <li>
      <h3>{task.title}</h3>
      <p className={task.late ? 'late' : undefined}>{t(task.late ? 'portalPlan.lateBy' : task.start === task.finish ? 'portalPlan.by' : 'portalPlan.from', { from: sayDay(task.start, reader), to: sayDay(task.finish, reader) })}</p>
      {lines.length > 0 ? <p className="soft">{lines.join(' ')}</p> : null}
    </li>
  );
}
