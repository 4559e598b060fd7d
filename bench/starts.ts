/**
 * Deals started per second through webhook, database and dispatcher, beside bare starts of an empty workflow on the same
 * server, in turns. Goal: at least 0.8 × bare.
 */
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { aDeal } from '@throughline/e2e/harness/dossiers';
import type { Stack } from '@throughline/e2e/harness/stack';
import { until } from '@throughline/e2e/harness/wait';
import type { HandoffPage } from '@throughline/e2e/harness/shapes';
import { goal, printTable } from './table.ts';
import { withStack } from './with-stack.ts';

const DEALS = 200;
const AT_ONCE = 16;
const REPETITIONS = 3;

async function inParallel(count: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    while (next < count) await work(next++);
  }));
}

/** Executions of a type that began since an instant, by the server's own clock. */
async function startTimes(client: Client, type: string, since: Date): Promise<number[]> {
  const times: number[] = [];
  for await (const execution of client.workflow.list({ query: `WorkflowType = '${type}' AND StartTime >= '${since.toISOString()}'` })) times.push(execution.startTime.getTime());
  return times;
}

/** Per second from the first request until the server had started the last one. */
async function rate(client: Client, type: string, request: () => Promise<void>): Promise<number> {
  const began = new Date();
  await request();
  const times = await until(`${DEALS} starts`, async () => {
    const found = await startTimes(client, type, began);
    return found.length >= DEALS && found;
  }, { withinMs: 120_000, everyMs: 250 });
  return DEALS / ((Math.max(...times) - began.getTime()) / 1_000);
}

async function throughWebhook(stack: Stack): Promise<void> {
  const bodies = Array.from({ length: DEALS }, () => JSON.stringify(aDeal().wellPrepared().build()));
  await inParallel(DEALS, async (index) => {
    const response = await stack.deliver(bodies[index]!);
    await response.arrayBuffer();
    if (response.status !== 202) throw new Error(`A delivery was answered with ${response.status}.`);
  });
}

const settled = (stack: Stack, deals: number) =>
  until('quiet', async () => (await stack.api.get<HandoffPage>('/api/handoffs?size=1')).byPhase['review'] === deals, { withinMs: 180_000, everyMs: 500 });

// Temporal keeps its data in a file, as npm start has it: both sides pay for what survives a crash.
await withStack({ temporalSurvives: true }, async (stack) => {
  const connection = await Connection.connect({ address: stack.addresses.temporal });
  const client = new Client({ connection });
  const worker = await Worker.create({
    connection: await NativeConnection.connect({ address: stack.addresses.temporal }),
    taskQueue: 'bench',
    workflowsPath: fileURLToPath(new URL('empty.workflow.ts', import.meta.url)),
  });
  const running = worker.run();
  const bare = () => inParallel(DEALS, async () => void (await client.workflow.start('emptyWorkflow', { taskQueue: 'bench', workflowId: randomUUID() })));
  const pairs: [number, number][] = [];
  // The first pair warms everything up and is not counted.
  for (let turn = 0; turn <= REPETITIONS; turn += 1) {
    const bareRate = await rate(client, 'emptyWorkflow', bare);
    const ours = await rate(client, 'handoffWorkflow', () => throughWebhook(stack));
    await settled(stack, DEALS * (turn + 1));
    if (turn > 0) pairs.push([bareRate, ours]);
  }
  worker.shutdown();
  await running;
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
  const ratio = median(pairs.map(([bareRate, ours]) => ours / bareRate));
  printTable(
    `Deals started per second: ${DEALS} deals a turn, ${AT_ONCE} requests at once, from the first request to the server's last start`,
    ['turn', 'bare empty workflow', 'signed webhook → dispatcher → workflow', 'ratio'],
    [...pairs.map(([bareRate, ours], index) => [index + 1, bareRate.toFixed(1), ours.toFixed(1), (ours / bareRate).toFixed(2)]), ['median', median(pairs.map(([value]) => value)).toFixed(1), median(pairs.map(([, value]) => value)).toFixed(1), `${ratio.toFixed(2)} (goal ≥ 0.8: ${goal(ratio >= 0.8)})`]],
  );
});
