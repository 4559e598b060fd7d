import type { HandoffPackage } from '../../package/package.ts';
import type { PlanDocument } from '../model.ts';
import type { ChoiceFacts } from './choose.ts';
import { chooseTemplate } from './choose.ts';
import { draftPlan, linksOf, taskOf } from './draft-plan.ts';
import type { PlanFrame } from './draft-plan.ts';
import { fitToTarget } from './fit.ts';
import { stitchedFrom } from './fragments.ts';
import type { StitchFacts } from './fragments.ts';
import { assign, nameLevels } from './people.ts';
import type { PeopleFacts } from './people.ts';
import { promiseTasks } from './promises.ts';
import type { PlanTemplate } from './template.ts';

/** What a detailed plan is made of: everything the package knows that brings work, people or dates. */
export type PlanFacts = ChoiceFacts & StitchFacts & PeopleFacts & Pick<HandoffPackage, 'commitments'>;

/**
 * A detailed plan for one customer: the template that fits (or the one given), stitched with what was sold and what the
 * customer has, each task with its owner, stretched or shrunk towards the go-live target, and every promise with a day as a
 * date to be kept. The same facts give the same plan.
 */
export function buildPlan(facts: PlanFacts, frame: PlanFrame, given: PlanTemplate | null = null): PlanDocument {
  const template = given ?? chooseTemplate(facts).template;
  const draft = draftPlan(template, frame);
  const own = new Set(template.tasks.map(({ id }) => id));
  const stitched = stitchedFrom(facts).map(({ from, tasks }) => ({ from, tasks: tasks.filter(({ id }) => !own.has(id)) }));
  const all = [...template.tasks, ...stitched.flatMap(({ tasks }) => tasks)];
  const there = new Set(all.map(({ id }) => id));
  // A template need not have everything that a fragment leans on.
  const links = linksOf(all).filter(({ from, to }) => there.has(from) && there.has(to));
  const phases = new Set(template.phases.map(({ id }) => id));
  const tasks = [...draft.tasks, ...stitched.flatMap(({ from, tasks: more }) => more.map((task) => taskOf({ ...task, phase: phases.has(task.phase) ? task.phase : template.phases[0]!.id }, from, frame.calendars)))];
  const fitted = fitToTarget(nameLevels(assign({ ...draft, tasks, links }, all, facts), template, facts));
  const promised = promiseTasks(facts.commitments, fitted.tasks, { ...frame, phase: template.phases[0]!.id });
  return { ...fitted, tasks: [...fitted.tasks, ...promised.tasks], links: [...fitted.links, ...promised.links] };
}
