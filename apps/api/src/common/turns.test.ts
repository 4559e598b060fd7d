import { Turns } from './turns.ts';

describe('turns', () => {
  it('are given to so many at once, and to those in line in their order as others end', async () => {
    const turns = new Turns({ atOnce: 2, inLine: 2, patience: 60_000 });
    const [first, second] = [await turns.take(), await turns.take()];
    const order: string[] = [];
    const third = turns.take().then((end) => (order.push('third'), end));
    const fourth = turns.take().then((end) => (order.push('fourth'), end));
    expect(await turns.take()).toBeNull();
    second!();
    second!();
    await third;
    expect(order).toEqual(['third']);
    first!();
    (await fourth)!();
    (await third)!();
    for (const free of [await turns.take(), await turns.take()]) expect(free).not.toBeNull();
  });

  it('are not waited for longer than somebody has patience', async () => {
    const turns = new Turns({ atOnce: 1, inLine: 5, patience: 20 });
    const end = await turns.take();
    expect(await turns.take()).toBeNull();
    end!();
    expect(await turns.take()).not.toBeNull();
  });
});
