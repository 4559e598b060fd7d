/** A thousand deals, each delivered three times, in disorder, while the worker is killed twice and Temporal once. */
import { storm } from '@throughline/e2e/harness/storm';
import { goal, printTable } from './table.ts';
import { withStack } from './with-stack.ts';

const DEALS = Number(process.argv[2] ?? 1_000);

await withStack({ temporalSurvives: true }, async (stack) => {
  const outcome = await storm(stack, {
    deals: DEALS, deliveries: 3, atOnce: 16, seed: 20_260_402, withinMs: 1_200_000,
    kills: [{ part: 'worker', after: 0.25 }, { part: 'temporal', after: 0.5 }, { part: 'worker', after: 0.75 }],
  });
  printTable(
    `Storm: ${DEALS} deals × 3 deliveries, shuffled; the worker killed at a quarter and at three quarters, Temporal at half`,
    ['what', 'count', 'as it should be'],
    [
      ...Object.entries(outcome.answers).map(([answer, count]) => [`answers ${answer}`, count, goal(count === (answer === '202 accepted' ? DEALS : DEALS * 2))]),
      ['handoffs', outcome.handoffs, goal(outcome.handoffs === DEALS)],
      ['workflows', outcome.workflows, goal(outcome.workflows === DEALS)],
      ['packages', outcome.packages, goal(outcome.packages === DEALS)],
      ['introduction drafts', outcome.drafts, goal(outcome.drafts === DEALS)],
      ['mails sent twice', outcome.sentTwice.length, goal(outcome.sentTwice.length === 0)],
      ['seconds until the last package', outcome.seconds.toFixed(0), ''],
    ],
  );
});
