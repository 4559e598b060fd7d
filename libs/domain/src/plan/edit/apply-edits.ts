import { DomainError } from '../../errors.ts';
import type { Day } from '../../time/instant.ts';
import type { PlanDocument } from '../model.ts';
import { checkPlan } from '../network/check.ts';
import { delay } from './delay.ts';
import type { PlanEdit } from './edit.ts';
import { absence, addLink, addPerson, daysOff, goLiveTarget, promiseDate, removeLink } from './other-edits.ts';
import { addTask, edit, finish, pin, remaining, removeTask, reopen, start } from './task-edits.ts';

function apply(plan: PlanDocument, change: PlanEdit, asOf: Day, path: string): PlanDocument {
  switch (change.kind) {
    case 'start': return start(plan, change, path);
    case 'finish': return finish(plan, change, path);
    case 'reopen': return reopen(plan, change, path);
    case 'remaining': return remaining(plan, change, asOf, path);
    case 'delay': return delay(plan, change, asOf, path);
    case 'pin': return pin(plan, change, path);
    case 'edit': return edit(plan, change, path);
    case 'add_task': return addTask(plan, change, path);
    case 'remove_task': return removeTask(plan, change, path);
    case 'add_link': return addLink(plan, change, path);
    case 'remove_link': return removeLink(plan, change, path);
    case 'absence': return absence(plan, change, path);
    case 'days_off': return daysOff(plan, change, path);
    case 'add_person': return addPerson(plan, change, path);
    case 'go_live_target': return goLiveTarget(plan, change, path);
    case 'promise_date': return promiseDate(plan, change, path);
  }
}

/**
 * The plan after some changes, in their order; the plan given stays as it is. `asOf` is today. Throws a DomainError whose
 * field names the change at fault, such as `changes[2].task`, when one cannot be made or leaves a plan that cannot be computed.
 */
export function applyEdits(plan: PlanDocument, edits: readonly PlanEdit[], asOf: Day): PlanDocument {
  let now = plan;
  edits.forEach((change, index) => {
    const path = `changes[${index}]`;
    const next = apply(now, change, asOf, path);
    const [problem] = checkPlan(next);
    if (problem) throw new DomainError(problem.code, problem.message, path);
    now = next;
  });
  return now;
}
