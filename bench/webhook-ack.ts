/** How fast a signed deal is acknowledged, with Temporal up and stopped. Goal: 99 of 100 within 50 ms. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Stack } from '@throughline/e2e/harness/stack';
import { goal, ms, percentile, printTable } from './table.ts';
import { withStack } from './with-stack.ts';

const PER_SECOND = 20;
const SECONDS = 20;
const WARM_UP = 40;

const sample = readFileSync(new URL('../examples/deals/northwind-freight.json', import.meta.url), 'utf8');

/** The largest demonstration deal, as another deal each time. */
const body = (tag: string, index: number) => sample.replaceAll('006NWF000441', `bench-${tag}-${index}`);

/** Sends at a fixed pace, whatever the answers take, and counts from the moment when each was due (no coordinated omission). */
async function measure(stack: Stack, tag: string, count: number): Promise<number[]> {
  const began = performance.now();
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const due = began + (index * 1_000) / PER_SECOND;
      const text = body(tag, index);
      await sleep(Math.max(0, due - performance.now()));
      const sent = performance.now();
      const response = await stack.deliver(text);
      await response.arrayBuffer();
      if (response.status !== 202) throw new Error(`A delivery was answered with ${response.status}.`);
      return performance.now() - Math.min(due, sent);
    }),
  );
}

await withStack({ temporalSurvives: true }, async (stack) => {
  await measure(stack, 'warm', WARM_UP);
  const up = await measure(stack, 'up', PER_SECOND * SECONDS);
  await stack.kill('temporal');
  const stopped = await measure(stack, 'stopped', PER_SECOND * SECONDS);
  const row = (name: string, values: number[]) => {
    const p99 = percentile(values, 0.99);
    return [name, values.length, ms(percentile(values, 0.5)), ms(percentile(values, 0.9)), ms(p99), ms(Math.max(...values)), goal(p99 < 50)];
  };
  printTable(
    `Webhook acknowledgement: ${PER_SECOND} deals a second of ${Math.round(sample.length / 1024)} kB, each another deal, while the worker works on them`,
    ['Temporal', 'deliveries', 'p50', 'p90', 'p99', 'slowest', 'goal p99 < 50 ms'],
    [row('up', up), row('stopped', stopped)],
  );
});
