import * as messages from '@throughline/contract/handoff';
import { addDays } from '@throughline/domain';
import type { MetricFinding } from '@throughline/domain';
import { ONE_RESPONDENT } from '../testing/read-model.fake.ts';
import { TOM, World } from '../testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.create();
});
afterAll(async () => {
  await world.close();
});

const [FIRST, SECOND] = ['a'.repeat(64), 'b'.repeat(64)];
const kinds = (id: string, begins: string) => world.readModel.mails(id).filter(({ kind }) => kind.startsWith(begins)).map(({ kind, to }) => [kind, to.kind]);
const toTom = { hash: FIRST, contactIds: ['c-tom'] };

describe('the signature under what success is', () => {
  it('is asked for, reminded of and escalated to the owner, once each, and then waits', async () => {
    const handoff = await (await world.handoff()).livedTo('implementation');
    await handoff.say(messages.requestSignature, toTom);
    await handoff.eventually(({ signature }) => signature?.escalateAt != null);
    expect(await handoff.refusal(messages.requestSignature, toTom)).toMatchObject({ code: 'already_asked' });
    await world.days(8);
    await handoff.eventually(({ signature }) => signature?.escalatedAt != null);
    expect(kinds(handoff.id, 'signature')).toEqual([['signature-asked', 'contact'], ['signature-reminder', 'contact'], ['signature-escalated', 'customer_success']]);
    await world.days(10);
    expect(kinds(handoff.id, 'signature')).toHaveLength(3);
    await handoff.say(messages.signCriteria, { signatureId: 's-1', hash: FIRST, actor: TOM });
    expect((await handoff.state()).signature).toMatchObject({ hash: FIRST, signedBy: TOM, signatureId: 's-1' });
    expect(world.readModel.events(handoff.id, 'signature.signed')[0]).toMatchObject({ actor: TOM, subject: 's-1', after: { hash: FIRST } });
  });

  it('is only given by whoever was asked, for exactly what was asked', async () => {
    const handoff = await (await world.handoff()).livedTo('implementation');
    const signed = { signatureId: 's-1', hash: FIRST, actor: TOM };
    expect(await handoff.refusal(messages.signCriteria, signed)).toMatchObject({ code: 'not_asked' });
    expect(await handoff.refusal(messages.requestSignature, { ...toTom, contactIds: [] })).toMatchObject({ code: 'nobody_to_sign', field: 'contactIds' });
    await handoff.say(messages.requestSignature, toTom);
    expect(await handoff.refusal(messages.signCriteria, { ...signed, actor: { kind: 'contact', id: 'c-ann' } })).toMatchObject({ code: 'not_yours' });
    expect(await handoff.refusal(messages.signCriteria, { ...signed, hash: SECOND })).toMatchObject({ code: 'changed_since', field: 'hash' });
  });

  it('counts no longer once something has changed, and is asked for again', async () => {
    const handoff = await (await world.handoff()).livedTo('implementation');
    await handoff.say(messages.requestSignature, toTom);
    await handoff.say(messages.signCriteria, { signatureId: 's-1', hash: FIRST, actor: TOM });
    expect(await handoff.refusal(messages.voidSignature, { hash: FIRST })).toMatchObject({ code: 'nothing_changed' });
    await handoff.say(messages.voidSignature, { hash: SECOND });
    expect((await handoff.state()).signature).toMatchObject({ hash: SECOND, signedAt: null, contactIds: ['c-tom'] });
    expect(kinds(handoff.id, 'signature')).toEqual([['signature-asked', 'contact'], ['signature-signed', 'customer_success'], ['signature-voided', 'contact']]);
    expect(world.readModel.events(handoff.id, 'signature.voided')[0]).toMatchObject({ subject: 's-1', before: { hash: FIRST }, after: { hash: SECOND } });
    await handoff.say(messages.signCriteria, { signatureId: 's-2', hash: SECOND, actor: TOM });
    expect((await handoff.state()).signature?.signatureId).toBe('s-2');
  });

  it('cannot be asked for before the customer can open the portal', async () => {
    const handoff = await (await world.handoff()).livedTo('briefing');
    expect(await handoff.refusal(messages.requestSignature, toTom)).toMatchObject({ code: 'wrong_phase' });
  });
});

describe('a signature under what is vague', () => {
  it('is refused without a reason, and withdrawn when what is to be signed becomes vague', async () => {
    const handoff = await (await world.handoff()).livedTo('implementation');
    expect(await handoff.refusal(messages.requestSignature, { ...toTom, unclear: ['log-ins/target'] })).toMatchObject({ code: 'unclear_criteria', field: 'overrideReason' });
    await handoff.say(messages.requestSignature, toTom);
    await handoff.say(messages.voidSignature, { hash: SECOND, unclear: ['log-ins/target'] });
    expect((await handoff.state()).signature).toBeNull();
    expect(kinds(handoff.id, 'signature')).toEqual([['signature-asked', 'contact'], ['signature-withdrawn', 'customer_success']]);
    await handoff.say(messages.requestSignature, { ...toTom, hash: SECOND, unclear: ['log-ins/target'], overrideReason: 'They begin on Monday.' });
    await world.days(4);
    await handoff.eventually(({ signature }) => signature?.remindedAt != null);
    expect(world.readModel.events(handoff.id, 'signature.asked').at(-1)?.after).toMatchObject({ unclear: ['log-ins/target'], reason: 'They begin on Monday.' });
  });
});

describe('metrics', () => {
  const metric = (dueAt: string, more: Partial<MetricFinding> = {}): MetricFinding => ({ id: 'log-ins', dueAt, everyDays: 7, contactId: 'c-tom', personId: null, offPlan: false, ...more });
  const tracked = (metrics: MetricFinding[], reportEveryDays = 365) => ({ metrics, reportEveryDays, happened: null });

  it('that were not measured in time are asked for, once each time', async () => {
    const handoff = await (await world.handoff()).livedTo('implementation');
    await handoff.say(messages.trackMetrics, tracked([metric(addDays(await handoff.today(), 5)), metric(addDays(await handoff.today(), 300), { id: 'later' })]));
    await world.days(5.1);
    await handoff.eventually(({ metrics }) => metrics[0]?.askedAt != null);
    expect(world.readModel.mails(handoff.id, 'measurement-due')).toMatchObject([{ subject: 'log-ins', to: { kind: 'contact', contactId: 'c-tom' } }]);
    await world.days(7);
    await handoff.eventually(() => world.readModel.mails(handoff.id, 'measurement-due').length === 2);
    await handoff.say(messages.trackMetrics, tracked([metric(addDays(await handoff.today(), 40))]));
    await world.days(8);
    expect(world.readModel.mails(handoff.id, 'measurement-due')).toHaveLength(2);
  });

  it('that the sale agreed on are asked for without anybody having touched them: after the introduction, and after go-live what can only show then', async () => {
    const from = await world.env.currentTimeMs();
    const soon = addDays(new Date(from).toISOString(), 2);
    const metrics = [metric(soon, { measured: false }), metric(soon, { id: 'orders', measured: false, afterGoLive: true })];
    const handoff = await (await world.handoff({ deal: { ...ONE_RESPONDENT, metrics } })).livedTo('implementation');
    expect((await handoff.state()).metrics.map(({ id }) => id)).toEqual(['log-ins', 'orders']);
    await world.days(9.5);
    await handoff.eventually(() => world.readModel.mails(handoff.id, 'measurement-due').length > 0);
    expect(new Set(world.readModel.mails(handoff.id, 'measurement-due').map(({ subject }) => subject))).toEqual(new Set(['log-ins']));
    await handoff.goLive();
    await world.days(7.5);
    await handoff.eventually(() => world.readModel.mails(handoff.id, 'measurement-due').some(({ subject }) => subject === 'orders'));
  });

  it('that go off plan are told of once, until they are back', async () => {
    const handoff = await (await world.handoff()).livedTo('implementation');
    const due = addDays(await handoff.today(), 300);
    const measured = { type: 'metric.measured' as const, subject: 'log-ins', after: { value: 3, on: '2026-05-01' } };
    await handoff.say(messages.trackMetrics, { ...tracked([metric(due, { offPlan: true })]), happened: measured });
    await handoff.say(messages.trackMetrics, tracked([metric(due, { offPlan: true })]));
    expect(kinds(handoff.id, 'metric-off-plan')).toEqual([['metric-off-plan', 'customer_success'], ['metric-off-plan', 'leadership']]);
    await handoff.say(messages.trackMetrics, tracked([metric(due)]));
    await handoff.say(messages.trackMetrics, tracked([metric(due, { offPlan: true })]));
    expect(world.readModel.events(handoff.id, 'metric.off_plan')).toHaveLength(2);
    expect(world.readModel.events(handoff.id, 'metric.back_on_plan')).toHaveLength(1);
    expect(world.readModel.events(handoff.id, 'metric.measured')[0]?.after).toEqual({ value: 3, on: '2026-05-01' });
  });

  it('are reported in the agreed rhythm to everybody, and the rhythm survives a new run', async () => {
    const handoff = await (await world.handoff()).livedTo('implementation');
    await handoff.say(messages.trackMetrics, tracked([metric(addDays(await handoff.today(), 300))], 10));
    await world.days(10.1);
    await handoff.eventually(() => world.readModel.mails(handoff.id, 'metrics-report').length === 3);
    expect(kinds(handoff.id, 'metrics-report').map(([, to]) => to)).toEqual(['contact', 'contact', 'customer_success']);
    await handoff.goLive();
    await world.days(10.1);
    await handoff.eventually(() => world.readModel.mails(handoff.id, 'metrics-report').length === 6);
  });
});
