import { setTimeout as sleep } from 'node:timers/promises';

import { runSteps, seconds, type Step } from './progress.ts';

let order: string[];
beforeEach(() => (order = []));

const step = (name: string, after: string[] = [], fails = false): Step => ({
  name,
  title: name,
  after,
  run: async () => {
    order.push(`${name} begins`);
    await sleep(10);
    order.push(`${name} ends`);
    if (fails) throw new Error(`${name} broke`);
    return name;
  },
});

test('a step begins when all that it waits for have ended, wherever it stands in the list', async () => {
  await runSteps([step('last', ['first', 'second']), step('first'), step('second')]);
  expect(order.indexOf('last begins')).toBeGreaterThan(order.indexOf('first ends'));
  expect(order.indexOf('last begins')).toBeGreaterThan(order.indexOf('second ends'));
  expect(order.indexOf('second begins')).toBeLessThan(order.indexOf('first ends'));
});

test('after a failure what waits for it does not begin', async () => {
  await expect(runSteps([step('build', [], true), step('start', ['build'])])).rejects.toThrow('build broke');
  expect(order).not.toContain('start begins');
});

test('when asked to keep going, everything runs in spite of a failure', async () => {
  await runSteps([step('lint', [], true), step('unit', ['lint'])], { keepGoing: true });
  expect(order).toContain('unit ends');
});

test('times are given as people say them', () => {
  expect(seconds(1_240)).toBe('(1.2 s)');
  expect(seconds(256_000)).toBe('(4 min 16 s)');
});
