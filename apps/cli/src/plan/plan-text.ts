import { table } from '../table.ts';
import { sayDay, workingDays } from './shown-plan.ts';
import type { ShownPlan, ShownSimulation, ShownWhatIf } from './shown-plan.ts';

function goLiveLine({ customer, goLive: { wished, agreed, forecast } }: ShownPlan): string {
  if (forecast === null) return `${customer}: this plan has no go-live.`;
  const held = agreed ?? wished;
  const against = held === null ? 'nobody has asked for a day' : held === forecast ? `as ${agreed === null ? 'wished for' : 'agreed'}` : `${agreed === null ? 'wished for' : 'agreed'} was ${sayDay(held)}`;
  return `${customer}: go-live on ${sayDay(forecast)}; ${against}.`;
}

/** A plan, phase by phase, with what moves go-live and what cannot be held. */
export function planText(plan: ShownPlan): string {
  const phases = plan.phases.flatMap(({ id, title }) => {
    const rows = plan.tasks.filter(({ phase }) => phase === id).toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
    if (rows.length === 0) return [];
    return [`${title}\n${table(['Task', 'Who', 'Begins', 'Ends', 'Float', 'Id'], rows.map((task) => [
      task.kind === 'milestone' ? `◆ ${task.title}` : task.title, task.who, task.kind === 'milestone' ? '' : sayDay(task.start), sayDay(task.finish),
      task.done ? 'done' : task.critical ? 'critical' : task.totalFloat === 0 ? 'none' : workingDays(task.totalFloat), task.id,
    ]))}`];
  });
  const broken = plan.conflicts.length === 0 ? [] : [['What cannot be held', ...plan.conflicts.map(({ message }) => `  ${message}`)].join('\n')];
  return [goLiveLine(plan), ...phases, ...broken].join('\n\n');
}

function moves({ before, after, days }: ShownWhatIf['goLive']): string {
  if (before === null || after === null) return 'this plan has no go-live.';
  if (before === after) return `go-live stays on ${sayDay(after)}.`;
  return `go-live moves from ${sayDay(before)} to ${sayDay(after)}, ${workingDays(Math.abs(days))} ${days < 0 ? 'earlier' : 'later'}.`;
}

/** What changes would mean, the gravest first. */
export function whatIfText(result: ShownWhatIf): string {
  const path = (ids: readonly string[]): string => ids.map((id) => result.titles.get(id) ?? id).join(' → ');
  const list = (head: string, items: readonly { message: string }[]): string[] => (items.length === 0 ? [] : [[head, ...items.map(({ message }) => `  ${message}`)].join('\n')]);
  const same = path(result.criticalPath.before) === path(result.criticalPath.after);
  return [
    `${result.customer}: ${moves(result.goLive)}`,
    ...(result.breaks.length === 0 ? ['No promised date breaks.'] : list('What would break', result.breaks)),
    ...list('What would hold again', result.mends),
    same ? 'The critical path stays as it is.' : `The critical path becomes: ${path(result.criticalPath.after)}`,
    ...(result.moved.length === 0 ? [] : [table(['Task', 'Ends today', 'Would end', 'Later by'], result.moved.map(({ title, before, after, days }) => [title, sayDay(before.finish), sayDay(after.finish), workingDays(days)]))]),
  ].join('\n\n');
}

/** By which day go-live is reached with which confidence, beside the same without what was tried. */
export function simulationText({ chances, before, silent, basis }: ShownSimulation): string {
  if (chances === null) return `How sure go-live is cannot be told yet. ${silent ?? ''}`.trimEnd();
  const share = ({ target }: typeof chances): string => (target === null ? '' : `${Math.round(target.share * 100)} of 100`);
  const rows = chances.percentiles.map(({ percent, day }) => [`${percent} of 100`, sayDay(day), ...(before === null ? [] : [sayDay(before.percentiles.find((one) => one.percent === percent)!.day)])]);
  return [
    `Drawn ${chances.runs} times from ${basis.estimated} estimates of ${basis.open} tasks that have not begun${basis.fromHistory > 0 ? `, ${basis.fromHistory} of them from finished plans` : ''} (seed ${chances.seed}):`,
    table(['Runs', 'Go-live by', ...(before === null ? [] : ['Without it'])], rows),
    ...(chances.target === null ? [] : [`${sayDay(chances.target.day)} holds in ${share(chances)} runs${before === null ? '' : `, without it in ${share(before)}`}.`]),
  ].join('\n');
}
