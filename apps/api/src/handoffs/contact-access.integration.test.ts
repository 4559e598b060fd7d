import { issueSignInToken, OutboxMail, OutboxRepository } from '@throughline/persistence';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { aLivingHandoff } from '../testing/living-handoff.ts';
import type { LivingHandoff } from '../testing/living-handoff.ts';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

let api: TestApi;
let living: LivingHandoff;
let manager: { id: string; cookie: string };
beforeEach(async () => {
  api = await createTestApi();
  living = await aLivingHandoff(api);
  manager = await api.person('customer_success');
});
afterEach(() => api.close());

const post = (path: string, cookie = manager.cookie) => request(api.http).post(`/api/handoffs/${living.handoffId}/${path}`).set('Cookie', cookie).send();
const shown = async () => {
  const { body } = await request(api.http).get(`/api/handoffs/${living.handoffId}`).set('Cookie', manager.cookie).expect(200);
  return (body.stakeholders as { contactId: string; access: string }[]).map(({ access }) => access);
};
const home = (cookie: string) => request(api.http).get('/api/portal/home').set('Cookie', cookie);
const link = (contactId: string) => issueSignInToken(api.database.dataSource.manager, { subject: { contactId }, reusable: true, minutes: 60, withCode: true });

describe('the access of a customer’s contact', () => {
  it('ends at once, with every session, link and code, and for nobody else', async () => {
    const [bea, carl] = living.contacts as [{ id: string; email: string }, { id: string; email: string }];
    const [hers, his] = [await api.customer(bea.id), await api.customer(carl.id)];
    const { token, code } = await link(bea.id);
    await home(hers).expect(200);
    await post(`contacts/${bea.id}/revoke-access`).expect(204);
    await home(hers).expect(401);
    await home(his).expect(200);
    await request(api.http).post('/api/portal/sign-in').send({ token }).expect(401);
    await request(api.http).post('/api/portal/sign-in').send({ email: bea.email, code }).expect(401);
    await request(api.http).post('/api/portal/sign-in/request').send({ email: bea.email }).expect(204);
    expect(await api.database.dataSource.manager.countBy(OutboxMail, { recipientContactId: bea.id })).toBe(0);
    expect(await shown()).toEqual(['revoked', 'open']);
  });

  it('is kept from being given back by a mail that somebody else’s action calls for', async () => {
    const bea = living.contacts[0]!;
    const mail = (key: string) => ({ key, kind: 'help-resolved' as const, to: { kind: 'contact' as const, contactId: bea.id }, subject: 'help-1' });
    await post(`contacts/${bea.id}/revoke-access`).expect(204);
    await living.goOn({}, { mails: [mail('help-resolved/help-1')] });
    expect(await new OutboxRepository(api.database.dataSource).claim(10, 60_000)).toEqual([]);
  });

  it('comes back with a new link, while those from before stay dead, and the history tells both, once each', async () => {
    const bea = living.contacts[0]!;
    const { token } = await link(bea.id);
    for (let times = 0; times < 2; times += 1) await post(`contacts/${bea.id}/revoke-access`).expect(204);
    await post(`contacts/${bea.id}/send-link`).expect(204);
    expect(await api.database.dataSource.manager.findBy(OutboxMail, { recipientContactId: bea.id })).toMatchObject([{ kind: 'sign-in', recipientEmail: bea.email, handoffId: living.handoffId, status: 'pending' }]);
    await request(api.http).post('/api/portal/sign-in').send({ token }).expect(401);
    await home(await api.customer(bea.id)).expect(200);
    expect(await shown()).toEqual(['open', 'open']);
    const { body } = await request(api.http).get(`/api/handoffs/${living.handoffId}/events`).set('Cookie', manager.cookie).expect(200);
    expect(body.items.slice(0, 2)).toMatchObject([
      { type: 'contact.link_sent', subject: bea.id, visibility: 'team', actor: { id: manager.id } },
      { type: 'contact.access_revoked', subject: bea.id, visibility: 'team', actor: { id: manager.id } },
    ]);
    expect(body.items.filter(({ type }: { type: string }) => type === 'contact.access_revoked')).toHaveLength(1);
  });

  it('is decided by those who act on handoffs, for people of this handoff, to whom it is open', async () => {
    const bea = living.contacts[0]!;
    await post(`contacts/${bea.id}/revoke-access`, (await api.person('seller')).cookie).expect(403);
    await post(`contacts/${randomUUID()}/revoke-access`).expect(404);
    const other = await api.handoff();
    await post(`contacts/${other.contacts[0]!.id}/send-link`).expect(404);
    await living.goOn({ contactIds: [] });
    expect((await post(`contacts/${bea.id}/send-link`).expect(409)).body.code).toBe('no_access');
    await living.goOn({ phase: 'cancelled' });
    expect((await post(`contacts/${bea.id}/send-link`).expect(409)).body.code).toBe('not_introduced');
  });
});
