import type { Client } from '@temporalio/client';
import { WorkflowIdConflictPolicy, WorkflowIdReusePolicy } from '@temporalio/client';
import { WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/common';
import { dossierArrived, HANDOFF_WORKFLOW_TYPE, handoffWorkflowId, TASK_QUEUE } from '@throughline/contract/handoff';
import type { HandoffInput } from '@throughline/contract/handoff';
import { DispatchRepository } from '@throughline/persistence';
import type { DossierToDeliver, HandoffToStart } from '@throughline/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';

const BATCH = 50;
/** After it, whoever claimed a deal is taken for dead. */
const LEASE_MS = 30_000;
const CALL_MS = 10_000;
/** More starts in one round are a rush. Its workflows wait a moment, so that all of it is in Temporal before the first is worked off. */
const RUSH = 4;
const RUSH_DELAY_MS = 3_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

const pauseAfter = (attempts: number) => Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempts, 10), LONGEST_PAUSE_MS);
const sentence = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Brings what has come in to Temporal: one workflow for each deal, and newer dossiers to those that run. */
export class Dispatcher {
  private readonly dispatch: DispatchRepository;
  private readonly client: Client;
  private readonly logger: Logger;

  constructor(parts: { dataSource: DataSource; client: Client; logger: Logger }) {
    this.dispatch = new DispatchRepository(parts.dataSource);
    this.client = parts.client;
    this.logger = parts.logger;
  }

  /** Takes on what waits now and says whether there may be more. */
  async round(): Promise<boolean> {
    const [starts, dossiers] = await Promise.all([this.dispatch.claimStarts(BATCH, LEASE_MS), this.dispatch.claimDossiers(BATCH, LEASE_MS)]);
    await Promise.all([this.startAll(starts), ...dossiers.map((dossier) => this.deliver(dossier))]);
    return starts.length === BATCH || dossiers.length === BATCH;
  }

  private async startAll(handoffs: readonly HandoffToStart[]): Promise<void> {
    if (handoffs.length === 0) return;
    const startDelay = handoffs.length > RUSH ? RUSH_DELAY_MS : 0;
    const outcomes = await Promise.allSettled(handoffs.map((handoff) => this.start(handoff, startDelay)));
    const started = handoffs.filter((_, index) => outcomes[index]?.status === 'fulfilled');
    // One that was tried before may have begun then, with the dossier of then: the workflow is told of today's by signal.
    if (started.length > 0) await this.dispatch.markStarted(started.map((handoff) => (handoff.attempts === 0 ? handoff : { ...handoff, dossierId: null })));
    for (const [index, outcome] of outcomes.entries()) {
      const handoff = handoffs[index];
      if (outcome.status === 'fulfilled' || handoff === undefined) continue;
      const pause = pauseAfter(handoff.attempts);
      await this.dispatch.postponeStarts([handoff.id], pause, `Temporal did not take it: ${sentence(outcome.reason)}`);
      this.logger.warn({ handoffId: handoff.id, correlationId: handoff.correlationId, pause, reason: sentence(outcome.reason) }, 'workflow start put off');
    }
  }

  /** A deal has one workflow for ever: a start that comes again finds the first one, running or ended. */
  private async start(handoff: HandoffToStart, startDelay: number): Promise<void> {
    const input: HandoffInput = { handoffId: handoff.id, clock: handoff.clock, demonstration: handoff.demonstration, dossierId: handoff.dossierId, carried: null };
    try {
      await this.client.withDeadline(Date.now() + CALL_MS, () =>
        this.client.workflow.start(HANDOFF_WORKFLOW_TYPE, {
          workflowId: handoffWorkflowId(handoff.id),
          taskQueue: TASK_QUEUE,
          args: [input],
          ...(startDelay > 0 ? { startDelay } : {}),
          workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
          workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
        }),
      );
      this.logger.info({ handoffId: handoff.id, correlationId: handoff.correlationId }, 'workflow started');
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return;
      throw error;
    }
  }

  private async deliver(dossier: DossierToDeliver): Promise<void> {
    const log = this.logger.child({ handoffId: dossier.handoffId, dossierId: dossier.id, correlationId: dossier.correlationId });
    try {
      const handle = this.client.workflow.getHandle(handoffWorkflowId(dossier.handoffId));
      await this.client.withDeadline(Date.now() + CALL_MS, () => handle.signal(dossierArrived, { key: `dossier/${dossier.id}`, dossierId: dossier.id }));
      await this.dispatch.markDelivered(dossier.id);
      log.info('dossier delivered');
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) {
        await this.dispatch.abandonDossier(dossier.id, 'The handoff had ended when this arrived.');
        return;
      }
      const pause = pauseAfter(dossier.attempts);
      await this.dispatch.postponeDossier(dossier.id, pause, sentence(error));
      log.warn({ pause, reason: sentence(error) }, 'dossier put off');
    }
  }
}
