import { compilePackage } from '@throughline/domain';
import { readDossier } from '@throughline/extraction';
import { PackageRepository } from '@throughline/persistence';
import { aDossier } from '@throughline/persistence/testing';
import request from 'supertest';
import { aPlanDocument, planAt } from '../testing/a-plan.ts';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

let api: TestApi;
let cleo: { id: string; cookie: string };
let reader: { cookie: string };
beforeAll(async () => {
  api = await createTestApi();
  [cleo, reader] = [await api.person('customer_success'), await api.person('read_only')];
});
afterAll(() => api.close());

const aPlan = (...given: Parameters<typeof aPlanDocument>) => planAt(api, cleo, ...given);

describe('the working days', () => {
  const dutch = () => {
    const document = aPlanDocument();
    document.calendars = [{ id: 'vendor', title: 'Us', place: null, weekend: [6, 7], off: [] }, { id: 'customer', title: 'Customer (DE)', place: 'DE', weekend: [6, 7], off: [] }, { id: 'cutover', title: 'Customer (DE), without change freezes', place: 'DE', weekend: [6, 7], off: [] }];
    document.tasks[3]!.calendar = 'cutover';
    return document;
  };

  it('have the holidays of a region, first to look at, and the change log says so', async () => {
    const { handoffId, get, post } = await aPlan(dutch());
    const wanted = { customer: 'DE-BY', vendor: 'EG' };
    expect((await post('places', wanted).expect(200)).body).toMatchObject({ applied: false, revision: 1, goLive: { before: '2040-01-24' }, holidays: expect.arrayContaining([{ side: 'customer', day: '2040-01-06', name: 'Epiphany', comes: true }]) });
    expect((await get()).revision).toBe(1);
    expect((await post('places', { ...wanted, preview: false }).expect(200)).body).toMatchObject({ applied: true, revision: 2 });
    expect(await get()).toMatchObject({ calendars: [{ place: 'EG', weekend: [5, 6] }, { place: 'DE-BY' }, { place: 'DE-BY' }], changes: [{ what: ['The customer has the public holidays of Bayern, Germany.', 'We have the public holidays of Egypt.'] }] });
    const { body } = await request(api.http).get(`/api/handoffs/${handoffId}/plan/working-days`).set('Cookie', reader.cookie).expect(200);
    expect(body).toMatchObject({ revision: 2, freezeCalendar: 'cutover', freezes: [], sides: [{ side: 'customer', place: 'DE-BY', placeName: 'Bayern, Germany' }, { side: 'vendor', placeName: 'Egypt' }] });
    expect((await post('places', { customer: 'XX', vendor: null }).expect(422)).body).toMatchObject({ code: 'unknown_place', errors: [{ path: 'customer' }] });
    await post('places', wanted, reader).expect(403);
    expect((await request(api.http).get('/api/holiday-places').set('Cookie', reader.cookie).expect(200)).body.items.length).toBeGreaterThan(100);
  });

  it('tell of a freeze that the customer’s people spoke of, with their words, until the plan has it', async () => {
    const { handoffId, get, change } = await aPlan(dutch());
    const quote = 'Our change freeze is January 23, 2040 through February 10, 2040.';
    const dossier = aDossier();
    const body = compilePackage(dossier, readDossier(dossier), [], dossier.deal.closedAt);
    const pains = [{ ...body.pains[0]!, what: quote, evidence: [{ sourceId: 'm-9', quote, start: 0, end: quote.length, by: body.stakeholders[0]!.name, at: '2039-12-01T09:00:00Z' }] }];
    const [stored] = await api.database.dataSource.query<{ id: string }[]>('SELECT id FROM dossiers WHERE handoff_id = $1', [handoffId]);
    await new PackageRepository(api.database.dataSource).store({ handoffId, dossierId: stored!.id, dossier, version: 1, body: { ...body, pains }, introduction: { subject: 'Hello', message: 'We begin.' }, at: dossier.deal.closedAt });
    const read = async () => (await request(api.http).get(`/api/handoffs/${handoffId}/plan/working-days`).set('Cookie', reader.cookie).expect(200)).body;
    const { freezes, freezeCalendar } = await read();
    expect(freezes).toEqual([{ from: '2040-01-23', to: '2040-02-10', inPlan: false, said: expect.objectContaining({ sourceId: 'm-9', quote, by: body.stakeholders[0]!.name }) }]);
    await change([{ kind: 'days_off', calendar: freezeCalendar, from: '2040-01-23', to: '2040-02-10', off: 'freeze', reason: quote }], { cause: 'customer' }).expect(200);
    expect((await read()).freezes).toMatchObject([{ inPlan: true }]);
    expect((await get()).goLive.forecast).toBe('2040-02-13');
  });
});
