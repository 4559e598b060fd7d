import { IntakeRepository, LibraryRepository } from '@throughline/persistence';
import type { NewLibraryEntry } from '@throughline/persistence';
import { aDelivery, aDossier } from '@throughline/persistence/testing';
import request from 'supertest';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

let api: TestApi;
let reader: string;
let library: LibraryRepository;
let handoffId: string;
let other: string;

const entry = (ref: string, text: string, change: Partial<NewLibraryEntry> = {}): NewLibraryEntry => ({
  part: 'communications', ref, kind: 'email', title: 'Re: next week', author: 'Bea Buyer', people: ['Bea Buyer', 'Ada Seller'], at: '2026-02-03T09:00:00.000Z', start: 0, language: 'english', text, ...change,
});
const HOSTILE = 'Zebra <script>alert(1)</script> <b>zebra</b> a, StartSel=<i> "quoted" \\ \u202e end';

beforeAll(async () => {
  api = await createTestApi();
  reader = await api.apiKey(['handoffs:read']);
  library = new LibraryRepository(api.database.dataSource);
  const intake = new IntakeRepository(api.database.dataSource);
  handoffId = (await intake.receive(aDelivery(aDossier()))).handoffId;
  other = (await intake.receive(aDelivery(aDossier({ account: { externalId: 'x', name: 'Lindqvist Tooling' } })))).handoffId;
  await library.store(handoffId, 1, [
    entry('m1', 'Hello,\n\nWe are migrating the archive in two weekends.\n\nBea'),
    entry('m2', 'Nothing here. '.repeat(900), {}),
    entry('m2', 'The archive again, at the very end.', { start: 12_600 }),
    entry('d1', 'Die Schulungen finden in Hamburg statt.', { part: 'documents', kind: 'sow', title: 'Leistungsbeschreibung', author: null, people: [], at: null, language: 'german' }),
    entry('risks/0', 'The migration may slip', { part: 'package', kind: 'risks', title: 'The migration may slip', author: null, people: [], at: null }),
    entry('bad', HOSTILE),
  ]);
  await library.store(other, 1, [entry('m1', 'Our archive is on paper.', { at: '2026-05-01T09:00:00.000Z' })]);
});
afterAll(() => api.close());

interface Choices { kinds: string[]; people: string[]; handoffs: { id: string; name: string }[] }
interface Found { handoffId: string; ref: string; accountName: string; pieces: { text: string; hit: boolean }[]; place: { start: number; end: number } | null }
async function search(query: Record<string, string>): Promise<{ items: Found[]; total: number; parts: Record<string, number>; choices: Choices }> {
  return (await request(api.http).get('/api/library').query(query).set('Authorization', reader).expect(200)).body;
}
const refs = ({ items }: { items: Found[] }) => items.map(({ ref }) => ref).toSorted();

describe('the library', () => {
  it('finds words of all customers, in other forms of them too, each source once', async () => {
    const found = await search({ q: 'archive' });
    expect(found).toMatchObject({ total: 3, parts: { communications: 3 } });
    expect(found.items.map(({ accountName }) => accountName).toSorted()).toEqual(['Harbour & Finch', 'Harbour & Finch', 'Lindqvist Tooling']);
    expect(refs(await search({ q: 'migrate' }))).toEqual(['m1', 'risks/0']);
    expect(refs(await search({ q: 'schulung' }))).toEqual(['d1']);
    expect(refs(await search({ q: '"two weekends" -paper' }))).toEqual(['m1']);
    expect(refs(await search({ q: 'Leistungsbeschreibung' }))).toEqual(['d1']);
    expect(refs(await search({ q: 'weekend or schulung' }))).toEqual(['d1', 'm1']);
    expect(refs(await search({ q: 'archive -migrating', handoff: handoffId }))).toEqual(['m2']);
  });

  it('shows the words around a hit, and where it stands', async () => {
    const { items: [hit] } = await search({ q: 'migrating', part: 'communications' });
    expect(hit!.pieces.filter(({ hit: found }) => found)).toEqual([{ text: 'migrating', hit: true }]);
    expect(hit!.place).toEqual({ start: 15, end: 24 });
    const late = (await search({ q: 'archive end' })).items.find(({ ref }) => ref === 'm2');
    expect(late!.place!.start).toBe(12_600 + 'The '.length);
  });

  it('puts first what is called so, before what only mentions it', async () => {
    await library.store(other, 1, [entry('m1', 'Our archive is on paper.', { at: '2026-05-01T09:00:00.000Z' }), entry('m3', `Much about other things. ${'More of it. '.repeat(50)} One word on the ledger.`), entry('d2', 'All of it.', { part: 'documents', kind: 'contract', title: 'Ledger agreement', people: [] })]);
    expect((await search({ q: 'ledger', handoff: other })).items.map(({ ref }) => ref)).toEqual(['d2', 'm3']);
  });

  it('is narrowed to a part, a kind, a handoff, a person and days, and still says what there is elsewhere', async () => {
    expect(await search({ q: 'migrate', part: 'package' })).toMatchObject({ total: 1, parts: { communications: 1, package: 1 } });
    expect((await search({ q: 'archive', handoff: other })).items).toHaveLength(1);
    expect((await search({ q: 'archive', from: '2026-05-01', to: '2026-05-01' })).items[0]).toMatchObject({ accountName: 'Lindqvist Tooling' });
    expect((await search({ q: 'archive', size: '1', page: '3' })).items).toHaveLength(1);
    expect((await search({ q: 'archive', person: 'Ada Seller' })).items).toHaveLength(3);
    expect((await search({ q: 'archive', person: "Ada' OR true --" })).items).toEqual([]);
    const sow = await search({ q: 'schulung or archive', kind: 'sow' });
    expect(refs(sow)).toEqual(['d1']);
    expect(sow.choices).toMatchObject({ kinds: ['email', 'sow'], people: ['Ada Seller', 'Bea Buyer'], handoffs: [{ id: handoffId, name: 'Harbour & Finch' }, { id: other, name: 'Lindqvist Tooling' }] });
  });

  it('hands out text as text: nothing in it becomes markup, and nothing in it can pretend to have been found', async () => {
    const { items: [hit] } = await search({ q: 'zebra' });
    expect(hit!.pieces.filter(({ hit: found }) => found).map(({ text }) => text.toLowerCase())).toEqual(['zebra', 'zebra']);
    expect(HOSTILE.replace(/<[^>]*>/g, ' ').replace(/\s+/g, '')).toContain(hit!.pieces.map(({ text }) => text).join('').replace(/<[^>]*>/g, ' ').replace(/\s+/g, '').slice(0, 20));
  });

  it.each(["'; DROP TABLE handoffs --", '((((', '!!! & | <->', '\\', '"', 'the', ':*', 'a:b:*', '%', '🙂'])('takes any words as words: %s', async (q) => {
    await search({ q });
  });

  it('needs words, and a person of the team', async () => {
    await request(api.http).get('/api/library').query({ q: ' ' }).set('Authorization', reader).expect(422);
    const { contacts } = await api.handoff();
    await request(api.http).get('/api/library?q=archive').set('Cookie', await api.customer(contacts[0]!.id)).expect(401);
    await request(api.http).get('/api/library?q=archive').expect(401);
    await request(api.http).get('/api/library?q=archive').set('Authorization', await api.apiKey(['inbox:read'])).expect(403);
    await request(api.http).get('/api/library?q=archive').set('Cookie', (await api.person('read_only')).cookie).expect(200);
  });

  it('knows what a handoff rests on now, and nothing of before', async () => {
    await library.store(other, 1, [entry('m1', 'Our abacus is on paper.')]);
    await library.store(other, 1, [entry('m1', 'Our abacus is on paper.')]);
    expect((await search({ q: 'archive', handoff: other })).total).toBe(0);
    expect((await search({ q: 'abacus', handoff: other })).total).toBe(1);
  });

  it('takes texts of any length and of words that no index keeps', async () => {
    const id = (await new IntakeRepository(api.database.dataSource).receive(aDelivery(aDossier()))).handoffId;
    await library.store(id, 1, [entry('long', `${'x'.repeat(5_000)} needle`), ...Array.from({ length: 60 }, (_, at) => entry('many', Array.from({ length: 2_500 }, (_one, n) => `w${at}n${n}`).join(' '), { start: at * 20_000 }))]);
    expect(refs(await search({ q: 'needle', handoff: id }))).toEqual(['long']);
    expect(refs(await search({ q: 'w59n2499', handoff: id }))).toEqual(['many']);
    // As many different words of three bytes as fit, half a character, and one that PostgreSQL does not keep.
    const words = Array.from({ length: 20_000 }, (_, n) => String.fromCharCode(0x4e00 + n)).join(' ');
    await library.store(id, 1, [entry('worst', `\0\ud83d ${words} and far more ${'x '.repeat(50_000)}`, { title: 'T\0'.repeat(2_000), language: 'german' })]);
    expect(refs(await search({ q: String.fromCharCode(0x4e00 + 19_999), handoff: id }))).toEqual(['worst']);
  });
});
