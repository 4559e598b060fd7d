import { useStack } from '../harness/index.ts';
import { storm } from '../harness/storm.ts';

const stack = useStack({ temporalSurvives: true });

it('makes one workflow, one package and one introduction draft of each deal, however its deliveries come and whatever is killed', async () => {
  const outcome = await storm(stack(), {
    deals: 60, deliveries: 3, atOnce: 8, seed: 20_260_402, withinMs: 180_000,
    kills: [{ part: 'worker', after: 0.25 }, { part: 'temporal', after: 0.5 }, { part: 'worker', after: 0.75 }],
  });
  expect(outcome).toMatchObject({ answers: { '202 accepted': 60, '202 duplicate': 120 }, handoffs: 60, workflows: 60, packages: 60, drafts: 60, sentTwice: [] });
});
