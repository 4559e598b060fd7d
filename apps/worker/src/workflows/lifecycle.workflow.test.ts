import { World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.create();
});
afterAll(async () => {
  await world.close();
});

describe('a whole lifecycle of real lengths', () => {
  it('goes from the dossier to closed', async () => {
    const handoff = await world.handoff();
    await handoff.livedTo('closed');
    expect(await handoff.latest.result()).toEqual({ phase: 'closed' });
  });
});
