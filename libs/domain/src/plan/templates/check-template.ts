import type { PlanProblem } from '../model.ts';
import { checkPlan } from '../network/check.ts';
import { IMPLEMENTATION_TEMPLATE } from '../template.ts';
import { draftPlan } from './draft-plan.ts';
import { linkOf } from './template.ts';
import type { PlanTemplate } from './template.ts';

const WEEKDAYS = { id: 'weekdays', title: 'Monday to Friday', weekend: [6, 7], off: [] };

/** Everything that keeps a template from being used, each with its field, such as `tasks/3/needs/0`; empty for a sound one. */
export function checkTemplate(template: PlanTemplate): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const report = (path: string, code: PlanProblem['code'], message: string): void => void problems.push({ path, code, message, tasks: [] });
  const ids = new Set(template.tasks.map(({ id }) => id));
  const phases = new Set(template.phases.map(({ id }) => id));
  if (phases.size === 0) report('phases', 'impossible', 'A template has at least one phase.');
  template.tasks.forEach(({ id, needs, before = [] }, at) => {
    needs.forEach((need, place) => {
      try {
        if (!ids.has(linkOf(need, id).from)) report(`tasks/${at}/needs/${place}`, 'unknown', `There is no task “${linkOf(need, id).from}” in this template.`);
      } catch (error) {
        report(`tasks/${at}/needs/${place}`, 'impossible', (error as Error).message);
      }
    });
    before.forEach((next, place) => {
      if (!ids.has(next)) report(`tasks/${at}/before/${place}`, 'unknown', `There is no task “${next}” in this template.`);
    });
  });
  for (const { id, title, kind } of IMPLEMENTATION_TEMPLATE) {
    const task = template.tasks.find((one) => one.id === id);
    if (!task) report('tasks', 'unknown', `“${title}” is missing: each handoff waits for a step “${id}”.`);
    else if ((task.days === 0) !== (kind === 'milestone')) report(`tasks/${template.tasks.indexOf(task)}/days`, 'impossible', kind === 'milestone' ? `“${title}” is a milestone and takes no days.` : `“${title}” is a task and takes a day at least.`);
  }
  template.cadence.forEach(({ fromPhase, toPhase, everyDays }, at) => {
    for (const [field, phase] of [['fromPhase', fromPhase], ['toPhase', toPhase]] as const) if (!phases.has(phase)) report(`cadence/${at}/${field}`, 'unknown', `There is no phase “${phase}” in this template.`);
    if (everyDays < 1) report(`cadence/${at}/everyDays`, 'impossible', 'It comes back after one working day at the earliest.');
  });
  if (problems.length > 0) return problems;
  return checkPlan(draftPlan(template, { start: '2026-03-02', goLiveTarget: null, calendars: { vendor: WEEKDAYS, customer: WEEKDAYS } })).map((problem) => ({ ...problem, path: problem.path.startsWith('links') ? 'tasks' : problem.path.replace('/duration', '/days') }));
}
