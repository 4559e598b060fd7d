import { Injectable } from '@nestjs/common';
import type { ChangePlanIn, PlanChanged, UndoPlanIn } from '@throughline/contract/http';
import { applyEdits, computeSchedule, isEnded, isHandoffStep, movedTasks, withCompletions } from '@throughline/domain';
import type { PlanDocument, PlanEdit, ScheduledPlan } from '@throughline/domain';
import { PlanRepository } from '@throughline/persistence';
import type { ChangedPlan, Handoff, PlanChangeHead } from '@throughline/persistence';
import type { z } from 'zod';
import { HttpProblem, refused } from '../common/http-problem.ts';
import { envelope } from '../handoffs/envelope.ts';
import type { Principal } from '../identity/principal.ts';
import { causeOf } from './cause-of.ts';
import { currentPlan } from './current-plan.ts';
import type { CurrentPlan } from './current-plan.ts';
import { PlanReader } from './plan-reader.service.ts';
import { conflictViews } from './plan.view.ts';
import { isBy, lastChange } from './undo.ts';

type Said = Omit<PlanChangeHead, 'at' | 'actor'>;
type Work = (current: CurrentPlan, stored: PlanDocument) => Promise<Omit<ChangedPlan, 'moved'>> | Omit<ChangedPlan, 'moved'>;

/** What the team does to a plan: each change is a revision of its own, by somebody and with a reason. */
@Injectable()
export class PlanChanges {
  private readonly plans: PlanRepository;
  private readonly reader: PlanReader;

  constructor(plans: PlanRepository, reader: PlanReader) {
    this.plans = plans;
    this.reader = reader;
  }

  async change(principal: Principal, handoffId: string, { changes, revision, reason, told, ...said }: z.output<typeof ChangePlanIn>): Promise<z.input<typeof PlanChanged>> {
    const edits = changes as PlanEdit[];
    const { key } = envelope(principal, 'changePlan', { key: said.key, handoffId, changes, reason });
    const { handoff, read } = await this.reader.find(handoffId);
    if (read.plan.status === 'draft') refuseSignals(edits);
    const cause = said.cause ?? causeOf(edits, read.plan.document);
    return this.revise(principal, handoff, { key, revision, cause, reason, told }, ({ asOf, document }, stored) => {
      refuseSteps(edits, document);
      // What the handoff knows of its steps is joined in whenever the plan is read, and kept nowhere twice.
      return { document: keepSteps(stored, applyEdits(document, edits, asOf)), changes: edits };
    });
  }

  /** Takes back the reader's own last change, as long as nobody has changed anything since. */
  async undo(principal: Principal, handoffId: string, { revision, ...said }: z.output<typeof UndoPlanIn>): Promise<z.input<typeof PlanChanged>> {
    const { handoff } = await this.reader.find(handoffId);
    const last = lastChange(await this.plans.history(handoffId));
    if (last === null) throw new HttpProblem(409, 'nothing_to_undo', 'Nothing has been changed in this plan.');
    if (!isBy(last, principal)) throw new HttpProblem(409, 'not_yours', `The last change is by ${last.actorName}, who can take it back.`);
    const { key } = envelope(principal, 'undoPlan', { key: said.key, handoffId, revision: last.revision });
    return this.revise(principal, handoff, { key, revision, cause: last.cause, reason: '', told: null }, async () => {
      const change = await this.plans.change(handoffId, last.revision);
      if (change === null) throw new Error('A change that is listed cannot be read.');
      return { document: change.before, changes: [], undoes: last.revision };
    });
  }

  /** Writes a new revision, with what moved by it. */
  async revise(principal: Principal, handoff: Handoff, said: Said, work: Work): Promise<z.input<typeof PlanChanged>> {
    if (isEnded(handoff.phase)) throw new HttpProblem(409, 'handoff_ended', handoff.phase === 'closed' ? 'This handoff is closed: its plan cannot be changed any more.' : 'This handoff was cancelled: its plan cannot be changed any more.');
    const { id: handoffId } = handoff;
    const realNow = Date.now();
    let after: { plan: PlanDocument; scheduled: ScheduledPlan; moved: ReturnType<typeof movedTasks> } | null = null;
    const head = { ...said, actor: { kind: principal.kind, id: principal.id, name: principal.name }, at: new Date(realNow).toISOString() };
    const { revision, repeated } = await this.plans.revise(handoffId, head, async (read) => {
      const current = currentPlan(read, handoff, realNow);
      head.at = current.now;
      const made = await work(current, read.plan.document);
      const plan = withCompletions(made.document, read.completions);
      const scheduled = computeSchedule(plan, current.asOf);
      after = { plan, scheduled, moved: movedTasks(plan, computeSchedule(current.document, current.asOf), scheduled) };
      return { ...made, moved: after.moved };
    });
    return this.answer(handoffId, revision, repeated, after);
  }

  private async answer(handoffId: string, revision: number, repeated: boolean, after: { plan: PlanDocument; scheduled: ScheduledPlan; moved: ReturnType<typeof movedTasks> } | null): Promise<z.input<typeof PlanChanged>> {
    const names = await this.reader.names(handoffId);
    if (after !== null) return { repeated, revision, goLive: after.scheduled.goLive, moved: after.moved, conflicts: conflictViews(after.plan, after.scheduled.conflicts, names) };
    const { handoff, read } = await this.reader.find(handoffId);
    const { document, asOf } = currentPlan(read, handoff, Date.now());
    const { goLive, conflicts } = computeSchedule(document, asOf);
    return { repeated, revision, goLive, moved: [], conflicts: conflictViews(document, conflicts, names) };
  }
}

/** Work is signalled on a plan that counts. */
function refuseSignals(edits: readonly PlanEdit[]): void {
  const at = edits.findIndex(({ kind }) => kind === 'start' || kind === 'finish' || kind === 'remaining');
  if (at >= 0) throw refused('draft', 'This plan is a draft: work is reported once it counts, when the introduction has been confirmed.', `changes[${at}].kind`);
}

/** The handoff's own steps are completed where the workflow hears of it. */
function refuseSteps(edits: readonly PlanEdit[], { tasks }: PlanDocument): void {
  edits.forEach((edit, index) => {
    if ((edit.kind !== 'finish' && edit.kind !== 'reopen') || !isHandoffStep(edit.task)) return;
    const title = tasks.find(({ id }) => id === edit.task)?.title ?? edit.task;
    throw refused('step', `“${title}” is a step of the handoff: ${edit.kind === 'finish' ? 'complete' : 'reopen'} it there, where what was said about it is kept.`, `changes[${index}].task`);
  });
}

/** The steps of the handoff as they were kept: what is complete there is joined in whenever the plan is read. */
export function keepSteps(stored: PlanDocument, changed: PlanDocument): PlanDocument {
  const finished = new Map(stored.tasks.map(({ id, actual }) => [id, actual.finishedOn]));
  return { ...changed, tasks: changed.tasks.map((task) => (isHandoffStep(task.id) ? { ...task, actual: { ...task.actual, finishedOn: finished.get(task.id) ?? null } } : task)) };
}
