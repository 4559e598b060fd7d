import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { handoffWorkflowId, movePlan, REFUSED } from '@throughline/contract/handoff';
import { computeSchedule, GO_LIVE_ID, isHandoffStep, KICKOFF_ID, withCompletions } from '@throughline/domain';
import type { Day, PlanMove } from '@throughline/domain';
import { PlanRepository, PlanTellingRepository } from '@throughline/persistence';
import type { PlanToTell } from '@throughline/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { endOfDay, kickoffOn } from '../activities/working-time.ts';

const BATCH = 20;
/** After it, whoever claimed a plan is taken for dead, and a plan that could not be told is tried again. */
const LEASE_MS = 20_000;
const CALL_MS = 15_000;
/** What changes within it after a telling is told together, so that a burst of changes is a few messages. */
const PAUSE_MS = 1_000;

/** Tells workflows of the dates that their plans have now, so that reminders and notices follow. */
export class PlanTeller {
  private readonly telling: PlanTellingRepository;
  private readonly plans: PlanRepository;
  private readonly client: Client;
  private readonly logger: Logger;

  constructor({ dataSource, client, logger }: { dataSource: DataSource; client: Client; logger: Logger }) {
    this.telling = new PlanTellingRepository(dataSource);
    this.plans = new PlanRepository(dataSource);
    this.client = client;
    this.logger = logger;
  }

  /** Tells what waits now and says whether there may be more: of what changed meanwhile, a workflow hears when it has heard of what came before. */
  async round(): Promise<boolean> {
    const waiting = await this.telling.claim(BATCH, LEASE_MS);
    await Promise.all(waiting.map((plan) => this.tell(plan)));
    return waiting.length > 0;
  }

  private async tell({ document, timeZone, actor, toldDates, ...plan }: PlanToTell): Promise<void> {
    const { handoffId, revision, steps } = plan;
    const completions = (await this.plans.read(handoffId))?.completions ?? [];
    const dates = datesOf(withCompletions(document, completions), timeZone);
    const key = `plan/${revision}/${steps}`;
    try {
      if (!isTold(dates, toldDates)) {
        const handle = this.client.workflow.getHandle(handoffWorkflowId(handoffId));
        await this.client.withDeadline(Date.now() + CALL_MS, () => handle.executeUpdate(movePlan, { updateId: key, args: [{ key, actor, ...dates }] }));
      }
    } catch (error) {
      if (!needsNoDates(error)) {
        this.logger.warn({ handoffId, revision, steps, err: error }, 'the dates of a plan could not be told and are told again');
        return;
      }
    }
    await this.telling.told(plan, dates, PAUSE_MS);
  }
}

/** Whether the workflow goes by these dates already: most of what happens in a plan moves no step of the handoff. */
function isTold({ dueDates, kickoffAt, goLiveAt }: PlanMove, told: PlanMove | null): boolean {
  if (told === null) return false;
  const known = new Map(told.dueDates.map(({ milestoneId, dueAt }) => [milestoneId, dueAt]));
  return kickoffAt === told.kickoffAt && goLiveAt === told.goLiveAt && dueDates.every(({ milestoneId, dueAt }) => known.get(milestoneId) === dueAt);
}

/** Before and after the implementation, and once it has ended, a handoff goes by no plan. */
function needsNoDates(error: unknown): boolean {
  if (error instanceof WorkflowNotFoundError) return true;
  return error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure && (error.cause.type === REFUSED || error.cause.type === 'AcceptedUpdateCompletedWorkflow');
}

/** When the handoff's steps are due by what was said, not by what today makes likely: a step that is late stays late. */
function datesOf(document: PlanToTell['document'], timeZone: string): PlanMove {
  const finish = new Map(computeSchedule(document).tasks.map((task) => [task.id, task.finish]));
  const dayOf = (id: string): Day => finish.get(id) ?? document.start;
  return {
    dueDates: document.tasks.filter(({ id, actual }) => isHandoffStep(id) && actual.finishedOn === null).map(({ id }) => ({ milestoneId: id, dueAt: endOfDay(dayOf(id), timeZone) })),
    kickoffAt: kickoffOn(dayOf(KICKOFF_ID), timeZone),
    goLiveAt: endOfDay(dayOf(GO_LIVE_ID), timeZone),
  };
}
