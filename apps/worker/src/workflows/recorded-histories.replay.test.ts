import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import type { WorkflowBundlePath } from '@temporalio/worker';
import { handoffWorkflowId } from '@throughline/contract/handoff';
import { bundleFromSource } from '../testing/bundle.ts';
import { testDataConverter } from '../testing/payload-keys.ts';
import { recordedHistories } from '../testing/recorded.ts';

const recorded = recordedHistories();
let workflowBundle: WorkflowBundlePath;
beforeAll(async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  workflowBundle = await bundleFromSource();
});

const replay = (history: unknown): Promise<void> =>
  Worker.runReplayHistory({ workflowBundle, dataConverter: testDataConverter() }, history, handoffWorkflowId('recorded'));

describe('a handoff that a release has left under way', () => {
  it.each(recorded.map(({ name, history }) => [name, history]))('goes on with the workflows as they are now: %s', async (_name, history) => {
    await expect(replay(history)).resolves.toBeUndefined();
  });

  it('would be noticed if it did not', async () => {
    const { history } = recorded.find(({ name }) => name.endsWith('closed.run-1.json'))!;
    const otherwise = JSON.parse(JSON.stringify(history).replaceAll('"compilePackage"', '"composePackage"')) as unknown;
    await expect(replay(otherwise)).rejects.toThrow(/Nondeterminism|Activity/i);
  });

  it('is recorded in every phase in which one can be left', () => {
    const names = recorded.map(({ name }) => name).join('\n');
    for (const phase of ['intake', 'review', 'briefing', 'introduction', 'implementation', 'observation', 'learning']) expect(names).toContain(`parked-in-${phase}`);
  });
});
