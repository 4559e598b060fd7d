import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { aDeal } from './dossiers.ts';
import type { EventPage, HandoffPage } from './shapes.ts';
import type { Stack } from './stack.ts';
import { temporalProgram } from './temporal.ts';
import { until } from './wait.ts';

const run = promisify(execFile);

export interface StormPlan {
  deals: number;
  /** How often each deal is delivered. */
  deliveries: number;
  atOnce: number;
  /** Makes the order; the same number gives the same order again. */
  seed: number;
  withinMs: number;
  /** Parts to kill, each when that share of all deliveries is through. */
  kills: { part: 'worker' | 'temporal'; after: number }[];
}

export interface StormOutcome {
  answers: Record<string, number>;
  handoffs: number;
  workflows: number;
  packages: number;
  drafts: number;
  sentTwice: string[];
  /** From the first delivery until the last package stood there. */
  seconds: number;
}

/** Delivers many deals several times, in disorder, while parts are killed and started again; tells what has become of them. */
export async function storm(stack: Stack, plan: StormPlan): Promise<StormOutcome> {
  const bodies = Array.from({ length: plan.deals }, () => JSON.stringify(aDeal().wellPrepared().build()));
  const pending = shuffled(bodies.flatMap((body, deal) => Array.from({ length: plan.deliveries }, (_, time) => ({ body, id: `msg_${deal}_${time % 2}` }))), plan.seed);
  const all = pending.length;
  const answers: Record<string, number> = {};
  const kills = [...plan.kills];
  const killing: Promise<void>[] = [];
  const seen = new Set<string>();
  const before = (await page(stack, 1, 1)).byPhase['review'] ?? 0;
  const began = Date.now();
  const sender = async () => {
    for (let next = pending.pop(); next; next = pending.pop()) {
      const response = await stack.deliver(next.body, { id: next.id });
      const { status, handoffId } = (await response.json()) as { status: string | number; handoffId?: string };
      if (handoffId) seen.add(handoffId);
      const answer = `${response.status} ${status}`;
      answers[answer] = (answers[answer] ?? 0) + 1;
      while (kills[0] && all - pending.length >= kills[0].after * all) killing.push(stack.killAndRestart(kills.shift()!.part));
    }
  };
  await Promise.all(Array.from({ length: plan.atOnce }, sender));
  await Promise.all(killing);
  await until(`${plan.deals} more deals to be in review`, async () => (await page(stack, 1, 1)).byPhase['review'] === before + plan.deals, { withinMs: plan.withinMs, everyMs: 500 });
  const seconds = (Date.now() - began) / 1_000;
  const events = await inGroups([...seen], 16, async (id) => (await stack.api.get<EventPage>(`/api/handoffs/${id}/events`)).items.map((event) => event.type));
  const count = (type: string) => events.flat().filter((each) => each === type).length;
  const workflows = (await workflowIds(stack)).filter((workflow) => seen.has(workflow.replace(/^handoff-/, ''))).length;
  return { answers, handoffs: seen.size, workflows, packages: count('package.compiled'), drafts: count('introduction.drafted'), sentTwice: await stack.mailbox.sentTwice(), seconds };
}

function page(stack: Stack, number: number, size: number): Promise<HandoffPage> {
  return stack.api.get(`/api/handoffs?page=${number}&size=${size}`);
}

/** Workflows of handoffs that the server knows, each once, however many runs it had. */
export async function workflowIds(stack: Stack): Promise<string[]> {
  const { stdout } = await run(temporalProgram(), ['workflow', 'list', '--address', stack.addresses.temporal, '--query', "WorkflowType = 'handoffWorkflow'", '--limit', '100000', '--output', 'jsonl'], { maxBuffer: 256 * 1024 * 1024 });
  return [...new Set(stdout.trim().split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { execution: { workflowId: string } }).execution.workflowId))];
}

async function inGroups<T, R>(items: T[], size: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += size) results.push(...(await Promise.all(items.slice(from, from + size).map(work))));
  return results;
}

/** Fisher–Yates with a small generator of its own (mulberry32), so that an order can be had again. */
function shuffled<T>(items: T[], seed: number): T[] {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}
