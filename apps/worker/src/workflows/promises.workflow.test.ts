import * as messages from '@throughline/contract/handoff';
import { addDays, toInstant, toMs } from '@throughline/domain';
import type { Instant, LedgerFinding } from '@throughline/domain';
import { ONE_RESPONDENT } from '../testing/read-model.fake.ts';
import { LUCIA, TOM, World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.create();
});
afterAll(async () => {
  await world.close();
});

/** A promise of ours that is due so many days from now; reminded two before, and with leadership two after. */
function aPromise(id: string, from: Instant, days: number | null, more: Partial<LedgerFinding> = {}): LedgerFinding {
  const at = (shift: number): Instant | null => (days === null ? null : addDays(from, days + shift));
  return { id, direction: 'seller', high: false, standing: true, dueAt: at(0), remindAt: at(-2), escalateAt: at(2), ...more };
}

async function withPromises(make: (now: Instant) => LedgerFinding[], more: Partial<typeof ONE_RESPONDENT> = {}) {
  const now = toInstant(await world.env.currentTimeMs());
  return world.handoff({ deal: { ...ONE_RESPONDENT, ...more, ledger: make(now) } });
}
const said = { saidBy: null, proof: null, due: null, words: 'The plan is with them.' };
const kinds = (id: string) => world.readModel.mails(id).map(({ kind }) => kind).filter((kind) => kind.startsWith('promise'));

describe('a promise that nobody keeps', () => {
  it('is told of before its date, after it, and then to leadership, once each; promises of one day in one mail', async () => {
    const handoff = await withPromises((now) => [aPromise('plan', now, 20), aPromise('training', now, 20), aPromise('later', now, 200), aPromise('undated', now, null)]);
    await handoff.livedTo('implementation');
    await world.days(18.1);
    await handoff.eventually(({ ledger }) => ledger.some(({ remindedAt }) => remindedAt !== null));
    expect(kinds(handoff.id)).toEqual(['promises-due']);
    await world.days(2);
    await handoff.eventually(({ ledger }) => ledger.some(({ lateNoticeAt }) => lateNoticeAt !== null));
    expect(kinds(handoff.id)).toEqual(['promises-due', 'promises-late']);
    await world.days(2);
    const { ledger } = await handoff.eventually((state) => state.ledger.some(({ escalatedAt }) => escalatedAt !== null));
    expect(kinds(handoff.id)).toEqual(['promises-due', 'promises-late', 'promises-escalated']);
    expect(world.readModel.mails(handoff.id, 'promises-escalated')[0]?.to).toEqual({ kind: 'leadership' });
    expect(world.readModel.events(handoff.id, 'promises.escalated')[0]?.after).toEqual({ entryIds: ['plan', 'training'] });
    const [plan, later] = ['plan', 'later'].map((id) => ledger.find((ref) => ref.id === id)!);
    expect([toMs(plan!.remindedAt!) < toMs(plan!.dueAt!), toMs(plan!.lateNoticeAt!) > toMs(plan!.dueAt!)]).toEqual([true, true]);
    expect([later!.remindedAt, later!.lateNoticeAt, later!.escalatedAt]).toEqual([null, null, null]);
    await world.days(30);
    expect(kinds(handoff.id)).toHaveLength(3);
  });

  it('is with whoever it was given to', async () => {
    const handoff = await withPromises((now) => [aPromise('plan', now, 20), aPromise('training', now, 20)]);
    await handoff.livedTo('implementation');
    await handoff.say(messages.assignPromise, { entryId: 'plan', ownerId: 'p-piotr' });
    expect(world.readModel.mails(handoff.id, 'promise-assigned')).toMatchObject([{ to: { kind: 'person', personId: 'p-piotr' }, subject: 'plan' }]);
    await world.days(18.1);
    await handoff.eventually(({ ledger }) => ledger.every(({ remindedAt }) => remindedAt !== null));
    expect(world.readModel.mails(handoff.id, 'promises-due').map(({ to }) => to)).toEqual([{ kind: 'person', personId: 'p-piotr' }, { kind: 'customer_success' }]);
  });
});

describe('a promise that is kept', () => {
  it('reminds nobody any more; the customer is told, and what they dispute is owed again', async () => {
    const handoff = await withPromises((now) => [aPromise('plan', now, 30)]);
    await handoff.livedTo('implementation');
    await handoff.say(messages.stepPromise, { ...said, entryId: 'plan', step: 'deliver', proof: 'https://files.example/plan.pdf' });
    expect(world.readModel.mails(handoff.id, 'promise-delivered').map(({ to }) => to)).toEqual([{ kind: 'contact', contactId: 'c-tom' }, { kind: 'contact', contactId: 'c-ann' }]);
    await world.days(40);
    expect(kinds(handoff.id).filter((kind) => kind.startsWith('promises-'))).toEqual([]);
    await handoff.say(messages.stepPromise, { ...said, entryId: 'plan', step: 'dispute', words: 'The second day is missing.', actor: TOM });
    await handoff.eventually(({ ledger }) => ledger[0]!.escalatedAt !== null);
    expect(world.readModel.mails(handoff.id, 'promise-disputed')).toHaveLength(1);
    await handoff.say(messages.stepPromise, { ...said, entryId: 'plan', step: 'deliver' });
    await handoff.say(messages.stepPromise, { ...said, entryId: 'plan', step: 'confirm', words: '', actor: TOM });
    expect((await handoff.state()).ledger[0]).toMatchObject({ status: 'confirmed' });
  });
});

describe('the gate', () => {
  it('stays shut for a promise of high risk until somebody stands for it', async () => {
    const handoff = await withPromises((now) => [aPromise('penalty', now, null, { high: true }), aPromise('theirs', now, null, { high: true, direction: 'customer' })]);
    await handoff.reaches('review');
    expect(await handoff.refusal(messages.acceptReview, { note: '', overrideReason: null })).toMatchObject({ code: 'unacknowledged', field: 'overrideReason' });
    expect(await handoff.refusal(messages.acknowledgePromise, { entryId: 'penalty', words: 'Fine.', actor: { kind: 'api_key', id: 'k' } })).toMatchObject({ code: 'person_needed' });
    expect(await handoff.refusal(messages.acknowledgePromise, { entryId: 'theirs', words: 'Fine.' })).toMatchObject({ code: 'not_ours' });
    await handoff.say(messages.acknowledgePromise, { entryId: 'penalty', words: 'Delivery has agreed.' });
    await handoff.accept();
    expect((await handoff.reaches('briefing')).condition).toBeNull();
  });

  it('passed by name and reason starts a clock: customer success is reminded, and leadership hears when it lapses', async () => {
    const handoff = await withPromises((now) => [aPromise('penalty', now, null, { high: true })], { points: 60 });
    await handoff.reaches('review');
    expect(await handoff.refusal(messages.acceptReview, { note: '', overrideReason: 'Monday.', actor: { kind: 'api_key', id: 'k' } })).toMatchObject({ code: 'person_needed' });
    await handoff.say(messages.acceptReview, { note: '', overrideReason: 'They begin on Monday.', actor: LUCIA });
    const { condition } = await handoff.eventually((state) => state.condition?.answerBy != null);
    expect(condition).toMatchObject({ gapIds: ['sso'], entryIds: ['penalty'], metAt: null });
    await world.days((toMs(condition!.answerBy!) - toMs(condition!.since)) / 86_400_000 + 0.1);
    await handoff.eventually((state) => state.condition?.lapsedAt != null);
    expect(world.readModel.mails(handoff.id).map(({ kind, to }) => [kind, to.kind]).filter(([kind]) => kind!.startsWith('condition'))).toEqual([['condition-due', 'customer_success'], ['condition-lapsed', 'leadership']]);
    await handoff.say(messages.acknowledgePromise, { entryId: 'penalty', words: 'Delivery has agreed.' });
    expect((await handoff.state()).condition?.metAt).toBeNull();
    world.readModel.answer(handoff.id, 'sso');
    await handoff.say(messages.answerGap, { gapId: 'sso', answerId: 'a-1' });
    await handoff.eventually((state) => state.condition?.metAt != null);
    expect(world.readModel.events(handoff.id, 'condition.met')).toHaveLength(1);
  });
});
