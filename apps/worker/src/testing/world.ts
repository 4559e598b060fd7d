import { randomUUID } from 'node:crypto';
import type { WorkflowHandle, WorkflowHandleWithFirstExecutionRunId } from '@temporalio/client';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import type { UpdateDefinition } from '@temporalio/common';
import { ApplicationFailure } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import type { WorkflowBundlePath } from '@temporalio/worker';
import * as messages from '@throughline/contract/handoff';
import { HANDOFF_WORKFLOW_TYPE, REFUSED, handoffWorkflowId } from '@throughline/contract/handoff';
import type { Accepted, Envelope, HandoffActivities, HandoffInput } from '@throughline/contract/handoff';
import { MS_PER_DAY, PHASES, toInstant, wallClock } from '@throughline/domain';
import type { Actor, HandoffState, Phase } from '@throughline/domain';
import { bundleFromSource } from './bundle.ts';
import { testDataConverter } from './payload-keys.ts';
import { FakeReadModel, ONE_RESPONDENT } from './read-model.fake.ts';
import type { Deal } from './read-model.fake.ts';
import { startSkippingServer } from './skipping-server.ts';

export const LUCIA: Actor = { kind: 'person', id: 'p-lucia' };
export const TOM: Actor = { kind: 'contact', id: 'c-tom' };

type Handle = WorkflowHandleWithFirstExecutionRunId;
type Said<Message> = Omit<Message, keyof Envelope> & Partial<Envelope>;

/** A Temporal server whose time can be skipped, a worker on it, and a read model that a test can look into. */
export class World {
  readonly readModel = new FakeReadModel();
  readonly env: TestWorkflowEnvironment;
  readonly #bundle: WorkflowBundlePath;
  #worker!: Worker;
  #running!: Promise<void>;

  private constructor(env: TestWorkflowEnvironment, bundle: WorkflowBundlePath) {
    this.env = env;
    this.#bundle = bundle;
  }

  /** One per test file: all workflows of a server share its clock. Without activities of its own, it has those of the read model. */
  static async create(activities?: HandoffActivities): Promise<World> {
    const bundle = await bundleFromSource();
    const env = await startSkippingServer();
    const world = new World(env, bundle);
    await world.#startWorker(activities ?? world.readModel.activities());
    return world;
  }

  async #startWorker(activities: HandoffActivities): Promise<void> {
    this.#worker = await Worker.create({
      connection: this.env.nativeConnection,
      taskQueue: messages.TASK_QUEUE,
      identity: 'test-worker',
      workflowBundle: this.#bundle,
      activities,
      dataConverter: testDataConverter(),
      // Replays now and then, so that what is not deterministic shows in every test.
      maxCachedWorkflows: 4,
    });
    this.#running = this.#worker.run();
  }

  async close(): Promise<void> {
    this.#worker.shutdown();
    await this.#running;
    await this.env.teardown();
  }

  async days(count: number): Promise<void> {
    await this.env.sleep(Math.round(count * MS_PER_DAY));
  }

  /** Starts a handoff as the dispatcher does. */
  async handoff({ deal = ONE_RESPONDENT, ...input }: Partial<HandoffInput> & { deal?: Deal } = {}): Promise<HandoffUnderTest> {
    const handoffId = input.handoffId ?? randomUUID();
    this.readModel.know(handoffId, deal);
    const handle = await this.env.client.workflow.start(HANDOFF_WORKFLOW_TYPE, {
      taskQueue: messages.TASK_QUEUE,
      workflowId: handoffWorkflowId(handoffId),
      args: [{ handoffId, clock: wallClock(toInstant(await this.env.currentTimeMs())), demonstration: false, dossierId: 'd-1', carried: null, ...input } satisfies HandoffInput],
    });
    return new HandoffUnderTest(this, handoffId, handle);
  }
}

/** One handoff, with the sentences that people say to it. */
export class HandoffUnderTest {
  readonly world: World;
  readonly id: string;
  /** The first run. */
  readonly handle: Handle;

  constructor(world: World, id: string, handle: Handle) {
    this.world = world;
    this.id = id;
    this.handle = handle;
  }

  /** Always the newest run. */
  get latest(): WorkflowHandle {
    return this.world.env.client.workflow.getHandle(handoffWorkflowId(this.id));
  }

  async say<Message extends Envelope>(update: UpdateDefinition<Accepted, [Message]>, said: Said<Message>): Promise<Accepted> {
    const message = { key: randomUUID(), actor: LUCIA, ...said } as unknown as Message;
    return this.latest.executeUpdate(update, { args: [message] });
  }

  /** The code, field and sentence with which a message is refused; fails when it is accepted. */
  async refusal<Message extends Envelope>(update: UpdateDefinition<Accepted, [Message]>, said: Said<Message>): Promise<{ code: unknown; field: unknown; message: string }> {
    try {
      await this.say(update, said);
    } catch (error) {
      if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure && error.cause.type === REFUSED) {
        const [code, field] = error.cause.details ?? [];
        return { code, field, message: error.cause.message };
      }
      throw error;
    }
    throw new Error('The message was accepted.');
  }

  async state(): Promise<HandoffState> {
    return this.latest.query(messages.describeHandoff);
  }

  /** Waits until the workflow, not only the update that caused it, has arrived somewhere. */
  async reaches(phase: Phase): Promise<HandoffState> {
    return this.eventually((state) => state.phase === phase);
  }

  async eventually(so: (state: HandoffState) => boolean): Promise<HandoffState> {
    for (let tries = 0; tries < 400; tries += 1) {
      const state = this.world.readModel.of(this.id).at(-1)?.state;
      if (state && so(state)) return state;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`It never came to that: ${JSON.stringify(this.world.readModel.of(this.id).at(-1)?.state)}`);
  }

  /** Waits until the worker could not make sense of it; the server will ask again. */
  async failsATask(): Promise<void> {
    for (let tries = 0; tries < 400; tries += 1) {
      const { events } = await this.handle.fetchHistory();
      if (events?.some((event) => event.workflowTaskFailedEventAttributes)) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('No task failed.');
  }

  async accept(): Promise<Accepted> {
    return this.say(messages.acceptReview, { note: 'Clear.', overrideReason: null });
  }

  async brief(): Promise<Accepted> {
    return this.say(messages.recordBriefing, { heldOn: (await this.reaches('briefing')).phaseEnteredAt.slice(0, 10), attendees: ['Lucía', 'Hannah'], outcome: 'accepted', gaps: [], note: '' });
  }

  async today(): Promise<string> {
    return toInstant(await this.world.env.currentTimeMs());
  }

  async complete(milestoneId: string, more: Partial<messages.CompleteMilestone> = {}): Promise<Accepted> {
    return this.say(messages.completeMilestone, { milestoneId, note: 'Done.', proof: 'https://example.com/proof', ...more });
  }

  /** Completes the whole plan in its order. */
  async goLive(): Promise<HandoffState> {
    const { plan } = await this.reaches('implementation');
    for (const { id, completedAt } of plan!.milestones) if (completedAt === null) await this.complete(id);
    return this.reaches('observation');
  }

  /** Lives on until a phase is reached, everybody doing what they should. */
  async livedTo(phase: Phase): Promise<this> {
    const steps: [Phase, () => Promise<unknown>][] = [
      ['review', () => this.accept()],
      ['briefing', () => this.brief()],
      ['introduction', () => this.say(messages.confirmIntroduction, { note: '', revision: 3 })],
      ['implementation', () => this.goLive()],
      ['observation', async () => { await this.world.days(90.01); await this.reaches('learning'); }],
      ['learning', async () => {
        await this.world.days(15);
        await this.eventually(({ lessons }) => lessons !== null);
        await this.say(messages.signOffLessons, { note: 'Ask for sample data earlier.' });
      }],
    ];
    const now = PHASES.indexOf(this.world.readModel.of(this.id).at(-1)?.state.phase ?? 'intake');
    for (const [from, act] of steps.filter(([from]) => PHASES.indexOf(from) >= now)) {
      if (from === phase) break;
      await this.reaches(from);
      await act();
    }
    await this.reaches(phase);
    return this;
  }
}
