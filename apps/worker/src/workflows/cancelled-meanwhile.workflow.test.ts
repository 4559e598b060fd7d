import { randomUUID } from 'node:crypto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import type { WorkerOptions, WorkflowBundlePath } from '@temporalio/worker';
import * as messages from '@throughline/contract/handoff';
import { HANDOFF_WORKFLOW_TYPE, handoffWorkflowId } from '@throughline/contract/handoff';
import type { HandoffActivities, HandoffInput } from '@throughline/contract/handoff';
import { toInstant, wallClock } from '@throughline/domain';
import { bundleFromSource } from '../testing/bundle.ts';
import { testDataConverter } from '../testing/payload-keys.ts';
import { FakeReadModel } from '../testing/read-model.fake.ts';
import { startSkippingServer } from '../testing/skipping-server.ts';

let env: TestWorkflowEnvironment;
let workflowBundle: WorkflowBundlePath;
beforeAll(async () => {
  workflowBundle = await bundleFromSource();
  env = await startSkippingServer();
});
afterAll(() => env.teardown());

const taskQueue = randomUUID();
const soon = () => new Promise((resolve) => setTimeout(resolve, 300));

/** Starts a worker for workflows or for activities only, and hands out how to stop it. */
async function work(part: Partial<WorkerOptions>): Promise<() => Promise<void>> {
  // Nothing cached: the server would keep the next task for the worker that is gone.
  const worker = await Worker.create({ maxCachedWorkflows: 0, connection: env.nativeConnection, taskQueue, dataConverter: testDataConverter(), ...part });
  const running = worker.run();
  return async () => {
    worker.shutdown();
    await running;
  };
}

/** A new handoff, and how somebody cancels it. */
async function begin() {
  const handoffId = randomUUID();
  const handle = await env.client.workflow.start(HANDOFF_WORKFLOW_TYPE, {
    taskQueue,
    workflowId: handoffWorkflowId(handoffId),
    args: [{ handoffId, clock: wallClock(toInstant(await env.currentTimeMs())), demonstration: false, dossierId: 'd-1', carried: null } satisfies HandoffInput],
  });
  const cancel = () => handle.executeUpdate(messages.cancelHandoff, { args: [{ key: randomUUID(), actor: { kind: 'person', id: 'p-lucia' }, reason: 'They were bought.' }] });
  return { handoffId, handle, cancel };
}

describe('a handoff that is cancelled in the very moment', () => {
  it('in which its package is compiled ends, too', async () => {
    const readModel = new FakeReadModel();
    const activities: HandoffActivities = readModel.activities();
    let compiled: () => void = () => undefined;
    const compiling = new Promise<void>((begun) => {
      const { compilePackage } = activities;
      activities.compilePackage = async (input) => {
        begun();
        await new Promise<void>((resolve) => { compiled = resolve; });
        return compilePackage(input);
      };
    });
    const stopActivities = await work({ activities });
    let stopWorkflows = await work({ workflowBundle });
    const { handoffId, handle, cancel } = await begin();
    await compiling;
    await stopWorkflows();
    compiled();
    await soon();
    const cancelled = cancel();
    await soon();
    stopWorkflows = await work({ workflowBundle });
    await cancelled;
    expect(await handle.result()).toEqual({ phase: 'cancelled' });
    expect(readModel.state(handoffId)).toMatchObject({ phase: 'cancelled', package: null });
    expect(readModel.mails(handoffId, 'package-ready')).toEqual([]);
    await Promise.all([stopWorkflows(), stopActivities()]);
  });
});
