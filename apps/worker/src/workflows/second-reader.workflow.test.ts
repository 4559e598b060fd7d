import { ApplicationFailure } from '@temporalio/common';
import { World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.create();
});
afterAll(() => world.close());

describe('a language model as second reader', () => {
  it('reads before the package is compiled', async () => {
    const handoff = await world.handoff();
    await handoff.reaches('review');
    const { events } = await handoff.handle.fetchHistory();
    const activities = (events ?? []).flatMap((event) => event.activityTaskScheduledEventAttributes?.activityType?.name ?? []);
    expect(activities.filter((name) => name !== 'project')).toEqual(['readAgain', 'compilePackage']);
  });

  it('holds nothing up when it cannot even be asked', async () => {
    world.readModel.failures.readAgain = Array.from({ length: 3 }, () => ApplicationFailure.retryable('The database is away.'));
    const handoff = await world.handoff();
    await world.days(0.01);
    await handoff.reaches('review');
    expect(world.readModel.failures.readAgain).toEqual([]);
  });
});
