import { randomUUID } from 'node:crypto';
import * as messages from '@throughline/contract/handoff';
import type { CarriedState } from '@throughline/contract/handoff';
import type { Phase } from '@throughline/domain';
import { World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.create();
});
afterAll(async () => {
  await world.close();
});

const LIVING: Phase[] = ['review', 'briefing', 'introduction', 'implementation', 'observation', 'learning'];

describe('cancelling', () => {
  it.each(LIVING)('ends a handoff in its %s, projects it, and nothing follows', async (phase) => {
    const handoff = await (await world.handoff()).livedTo(phase);
    expect(await handoff.refusal(messages.cancelHandoff, { reason: ' ' })).toMatchObject({ code: 'reason_missing', field: 'reason' });
    await handoff.say(messages.cancelHandoff, { reason: 'They were bought.' });
    expect(await handoff.latest.result()).toEqual({ phase: 'cancelled' });
    expect(world.readModel.state(handoff.id)).toMatchObject({ phase: 'cancelled' });
    expect(world.readModel.events(handoff.id, 'handoff.cancelled')).toMatchObject([{ after: { reason: 'They were bought.' } }]);
    expect(world.readModel.mails(handoff.id, 'handoff-cancelled').map(({ to }) => to.kind)).toEqual(['customer_success', 'sellers']);
  });

  it('ends a handoff that still waits for its dossier', async () => {
    const handoff = await world.handoff({ dossierId: null });
    await handoff.reaches('intake');
    await handoff.say(messages.cancelHandoff, { reason: 'A mistake.' });
    expect(await handoff.latest.result()).toEqual({ phase: 'cancelled' });
  });

  it('does not wait for a package that cannot be compiled', async () => {
    world.readModel.failures.compilePackage = Array.from({ length: 50 }, () => new Error('The disk is full.'));
    const handoff = await world.handoff();
    await handoff.say(messages.cancelHandoff, { reason: 'A mistake.' });
    expect(await handoff.latest.result()).toEqual({ phase: 'cancelled' });
    world.readModel.failures.compilePackage = [];
  });

  it.each(LIVING)('by an operator of Temporal is projected, too, in its %s', async (phase) => {
    const handoff = await (await world.handoff()).livedTo(phase);
    await handoff.latest.cancel();
    await expect(handoff.latest.result()).rejects.toThrow('cancelled');
    expect(world.readModel.state(handoff.id).phase).toBe('cancelled');
    expect(world.readModel.events(handoff.id, 'handoff.cancelled')).toMatchObject([{ actor: { kind: 'system' } }]);
  });
});

describe('a dossier that arrives', () => {
  const arrives = async (handoff: Awaited<ReturnType<World['handoff']>>, dossierId: string, key: string = randomUUID()) => handoff.latest.signal(messages.dossierArrived, { key, dossierId });

  it('begins a handoff that was waiting for it', async () => {
    const handoff = await world.handoff({ dossierId: null });
    await handoff.reaches('intake');
    await arrives(handoff, 'd-7');
    expect((await handoff.reaches('review')).package).toMatchObject({ dossierId: 'd-7', version: 1 });
  });

  it('is compiled anew while the package is under review, once for each key', async () => {
    const handoff = await (await world.handoff()).livedTo('review');
    await arrives(handoff, 'd-2', 'dossier/d-2');
    await arrives(handoff, 'd-2', 'dossier/d-2');
    await handoff.eventually((state) => state.package?.dossierId === 'd-2');
    await arrives(handoff, 'd-2', 'dossier/d-2');
    await handoff.accept();
    expect(world.readModel.state(handoff.id).package).toMatchObject({ dossierId: 'd-2', version: 2 });
    expect(world.readModel.events(handoff.id, 'dossier.received')).toMatchObject([{ after: { dossierId: 'd-2', used: true } }]);
  });

  it('replaces the one that is being compiled', async () => {
    world.readModel.failures.compilePackage = [new Error('busy'), new Error('busy')];
    const handoff = await world.handoff();
    await arrives(handoff, 'd-2');
    await world.days(0.01);
    expect((await handoff.eventually((state) => state.package?.dossierId === 'd-2')).phase).toBe('review');
  });

  it.each<Phase>(['briefing', 'introduction', 'implementation', 'observation', 'learning'])('is remembered and changes nothing in the %s', async (phase) => {
    const handoff = await (await world.handoff()).livedTo(phase);
    await arrives(handoff, 'd-2');
    await handoff.eventually(() => world.readModel.events(handoff.id, 'dossier.received').length > 0);
    expect(world.readModel.state(handoff.id)).toMatchObject({ phase, dossierId: 'd-1' });
    expect(world.readModel.events(handoff.id, 'dossier.received')).toMatchObject([{ after: { dossierId: 'd-2', used: false } }]);
  });
});

describe('a new run of the same handoff', () => {
  it('knows the keys of the messages before it', async () => {
    const handoff = await world.handoff();
    await handoff.reaches('review');
    const key = randomUUID();
    await handoff.say(messages.acceptReview, { key, note: '', overrideReason: null });
    await handoff.livedTo('observation');
    expect(await handoff.say(messages.acceptReview, { key, note: '', overrideReason: null })).toMatchObject({ repeated: true });
  });

  it('takes over what the run before it carried, and goes on from there', async () => {
    const before = await (await world.handoff()).livedTo('implementation');
    const state = await before.state();
    const handoffId = randomUUID();
    const carried: CarriedState = { version: 1, state: { ...state, handoffId }, processed: ['an-old-key-of-before'] };
    const handoff = await world.handoff({ handoffId, carried });
    expect(await handoff.state()).toMatchObject({ phase: 'implementation', sequence: state.sequence });
    expect(await handoff.say(messages.cancelHandoff, { key: 'an-old-key-of-before', reason: 'x' })).toMatchObject({ repeated: true });
    await handoff.complete('kick-off');
    expect(world.readModel.state(handoffId).sequence).toBe(state.sequence + 1);
  });

  it('waits for a newer release instead of guessing at a state that one carried', async () => {
    const state = await (await (await world.handoff()).livedTo('review')).state();
    const handoff = await world.handoff({ carried: { version: 999, state, processed: [] } });
    await handoff.failsATask();
    expect((await handoff.handle.describe()).status.name).toBe('RUNNING');
    await handoff.handle.terminate();
  });
});
