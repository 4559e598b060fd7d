import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { aVisitor } from '../harness/browser.ts';
import type { Visitor } from '../harness/browser.ts';
import { aDeal } from '../harness/dossiers.ts';
import { teamMember } from '../harness/people.ts';
import type { HandoffDetail } from '../harness/shapes.ts';
import { useProduct } from '../harness/use.ts';

const product = useProduct();

interface Source { id: string; part: string; kind: string; title: string | null; at: string | null; by: string | null; to: string[]; threadId: string | null; signed: boolean | null; bytes: number; sha256: string }
interface Sources { items: Source[]; total: number }
interface Found { items: { handoffId: string; ref: string; part: string; kind: string; by: string | null; at: string | null; pieces: { text: string; hit: boolean }[] }[]; total: number }
interface Promised { id: string; origin: string; addedBy: string | null; what: string; by: string; to: string | null; direction: string; category: string; due: string | null; status: string; evidence: { sourceId: string; quote: string; start: number; end: number; by: string | null; at: string | null }[] }

const ASKED = 'Hello Amara,\n\nOur schedulers retype every crew roster. Can you bring the Kvitsøy rosters over as well?\n\nRegards\nSunniva';
const ANSWERED = `Hello Sunniva,

We will migrate the Kvitsøy rosters by 12 March 2026.
It would be no trouble to sit with your night shift for a week.

Best regards
Amara Kowalczyk
Account Executive | +47 555 01 23

On Tue, 3 Feb 2026 at 10:00, Sunniva Haugland <sunniva@fjordlys.example> wrote:
> Our schedulers retype every crew roster.
> Can you bring the Kvitsøy rosters over as well?
`;
const CALL = 'Amara Kowalczyk: We will train eight of your schedulers in Stavanger by 20 March 2026.\nEirik Tangen: Good. I will send you the list of ships by Friday.\n' + 'Amara Kowalczyk: And what else is there?\nEirik Tangen: Nothing that I know of.\n'.repeat(80);
const PAGE = '<p>We will include the mooring module <b>free of charge</b>.</p><script>alert(1)</script>';
const PROPOSAL = '# Proposal\n\nCalderis will deliver a connector to the pilotage register by 30 April 2026.\n';
const CONTRACT = '1. Term. The term is 36 months.\n2. Availability. Provider shall keep the service available for 99.5 % of each calendar month.\n';
const BODIES: Record<string, string> = { 'm-1': ASKED, 'm-2': ANSWERED, 'call-1': CALL, 'm-3': PAGE, 'd-1': PROPOSAL, 'd-2': CONTRACT };

let handoff: HandoffDetail;
let other: HandoffDetail;
let cookies: Awaited<ReturnType<Visitor['context']['cookies']>> = [];

beforeAll(async () => {
  const name = `Fjordlys ${Date.now()}`;
  handoff = await product().demonstrate(
    aDeal().in('NO').called(name)
      .withColleague('Amara Kowalczyk', 'account_executive').withColleague('Noor Castellan', 'csm')
      .withContact('Sunniva Haugland', ['economic_buyer']).withContact('Eirik Tangen', ['champion'])
      .with('communications',
        { id: 'm-1', kind: 'email', at: '2026-02-03T10:00:00Z', from: 'c-1', to: ['t-1'], threadId: 'rosters', subject: 'Rosters', body: ASKED },
        { id: 'm-2', kind: 'email', at: '2026-02-04T10:00:00Z', from: 't-1', to: ['c-1'], threadId: 'rosters', subject: 'Re: Rosters', body: ANSWERED },
        { id: 'call-1', kind: 'call', at: '2026-02-10T13:00:00Z', from: 't-1', to: ['c-2'], subject: 'Training', body: CALL },
        { id: 'm-3', kind: 'email', at: '2026-02-12T13:00:00Z', from: 't-1', to: ['c-1'], subject: 'Mooring', format: 'html', body: PAGE })
      .with('documents',
        { id: 'd-1', kind: 'proposal', title: 'Proposal', at: '2026-02-20T12:00:00Z', format: 'markdown', body: PROPOSAL },
        { id: 'd-2', kind: 'contract', title: 'Order form', at: '2026-02-26', signed: true, body: CONTRACT })
      .build(),
  );
  other = await product().demonstrate(aDeal().in('NO').with('communications', { id: 'm-1', kind: 'email', at: '2026-02-05T10:00:00Z', from: 'c-1', to: ['t-1'], subject: 'Ours', body: 'We, too, keep our Kvitsøy rosters on paper.' }).build());
  const email = `noor-${Date.now()}@calderis.example`;
  await product().api.post('/api/people', { name: 'Noor Castellan', email, role: 'customer_success' });
  const member = await teamMember(product(), email);
  cookies = await member.context.cookies();
}, 180_000);

const sources = (query = '') => product().api.get<Sources>(`/api/handoffs/${handoff.id}/sources${query}`);
const library = (query: Record<string, string>) => product().api.get<Found>(`/api/library?${new URLSearchParams(query).toString()}`);
const promises = async () => (await product().api.get<{ items: Promised[] }>(`/api/handoffs/${handoff.id}/promises`)).items;

async function opened(path: string, screen: 'desktop' | 'phone' = 'desktop'): Promise<{ visitor: Visitor; page: Page }> {
  const visitor = await aVisitor(product().url, { screen });
  await visitor.context.addCookies(cookies);
  return { visitor, page: await visitor.open(path) };
}

it('A1.01 the library holds every document and message of the deal, typed, dated, attributed, filterable and full-text searchable', async () => {
  const { items } = await sources();
  expect(items.map(({ id, kind, at, by }) => [id, kind, at?.slice(0, 10) ?? null, by])).toEqual([
    ['m-1', 'email', '2026-02-03', 'Sunniva Haugland'], ['m-2', 'email', '2026-02-04', 'Amara Kowalczyk'], ['call-1', 'call', '2026-02-10', 'Amara Kowalczyk'],
    ['m-3', 'email', '2026-02-12', 'Amara Kowalczyk'], ['d-1', 'proposal', '2026-02-20', null], ['d-2', 'contract', '2026-02-26', null],
  ]);
  expect((await sources('?kind=contract')).items.map(({ id, signed }) => [id, signed])).toEqual([['d-2', true]]);
  expect((await sources('?person=Eirik+Tangen')).items.map(({ id }) => id)).toEqual(['call-1']);
  expect((await sources('?from=2026-02-12&to=2026-02-20')).items.map(({ id }) => id)).toEqual(['m-3', 'd-1']);

  const refs = async (query: Record<string, string>) => (await library({ handoff: handoff.id, ...query })).items.filter(({ part }) => part !== 'package').map(({ ref }) => ref).toSorted();
  expect(await refs({ q: 'migrating roster' })).toEqual(['m-2']);
  expect(await refs({ q: 'Kvitsøy' })).toEqual(['m-1', 'm-2']);
  expect(await refs({ q: 'Kvitsøy', person: 'Amara Kowalczyk', from: '2026-02-04' })).toEqual(['m-2']);
  expect(await refs({ q: 'connector', kind: 'proposal' })).toEqual(['d-1']);
  expect(new Set((await library({ q: 'Kvitsøy' })).items.map(({ handoffId }) => handoffId))).toEqual(new Set([handoff.id, other.id]));

  const { visitor, page } = await opened('/');
  await page.getByRole('navigation', { name: 'Workspace' }).getByRole('link', { name: 'Library' }).click();
  await page.getByRole('searchbox', { name: 'Words to look for' }).fill('"mooring module"');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Mooring', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Mooring' }).waitFor();
  // It opens at the words, and nothing of the page that came runs or shows.
  await page.locator('[data-target]', { hasText: 'mooring' }).waitFor();
  expect(await page.getByRole('group', { name: 'The text' }).textContent()).not.toMatch(/<b>|alert/);
  await page.goto('/library?q=nobody-ever-said-this');
  await page.getByRole('heading', { name: 'Nothing says' }).waitFor();
  visitor.assertNothingWrong();
});

it('A1.07 the conversation shows all interactions in time, threads folded, quoted replies and signatures apart from the new text', async () => {
  const { visitor, page } = await opened(`/handoffs/${handoff.id}?tab=conversation`);
  const list = page.getByRole('region', { name: 'Conversation' });
  await list.getByRole('heading', { name: '6 sources' }).waitFor();
  const lines = list.locator('.conversation > li > details > summary');
  expect((await lines.allTextContents()).map((line) => ['Rosters', 'Training', 'Mooring', 'Proposal', 'Order form'].find((title) => line.includes(title)))).toEqual(['Rosters', 'Training', 'Mooring', 'Proposal', 'Order form']);
  // The thread is one line until it is opened, and so is each mail in it.
  await list.getByText('Re: Rosters').waitFor({ state: 'hidden' });
  await lines.first().click();
  await list.locator('summary', { hasText: 'Re: Rosters' }).click();
  const mail = list.locator('.entry[open]');
  await mail.getByText('We will migrate the Kvitsøy rosters by 12 March 2026.').waitFor();
  expect(await mail.getByText('Account Executive').isVisible()).toBe(false);
  expect(await mail.getByText('retype every crew roster').isVisible()).toBe(false);
  await mail.getByText('Quoted from Sunniva Haugland').click();
  await mail.getByText('retype every crew roster').waitFor();
  expect(await mail.getByText('Account Executive').isVisible()).toBe(false);
  await list.getByLabel('Person').selectOption('Eirik Tangen');
  await list.getByRole('heading', { name: 'One source' }).waitFor();
  visitor.assertNothingWrong();
});

it('A1.13 supporting material is kept with content hash, size and type, and comes back byte for byte', async () => {
  const types: Record<string, string> = { text: 'text/plain', html: 'text/html', markdown: 'text/markdown' };
  for (const { id, bytes, sha256, ...source } of (await sources()).items as (Source & { format: string })[]) {
    const answer = await product().api.raw('GET', `/api/handoffs/${handoff.id}/sources/${id}/raw`);
    const body = Buffer.from(await answer.arrayBuffer());
    expect(body.equals(Buffer.from(BODIES[id]!))).toBe(true);
    expect([body.length, createHash('sha256').update(body).digest('hex')]).toEqual([bytes, sha256]);
    expect(answer.headers.get('content-type')).toBe(`${types[source.format]}; charset=utf-8`);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /);
  }
  const { visitor, page } = await opened(`/handoffs/${handoff.id}/sources/m-3`);
  await page.getByText(`HTML page, ${Buffer.byteLength(PAGE)} bytes`).waitFor();
  await page.getByText(createHash('sha256').update(PAGE).digest('hex')).waitFor();
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save it as it came' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('Mooring.html');
  expect(await readFile(await saved.path(), 'utf8')).toBe(PAGE);
  visitor.assertNothingWrong();
});

it('A2.01 every message, transcript, proposal and contract is read for promises, each with its words, their place, speaker, addressee and date', async () => {
  const items = await promises();
  for (const { evidence } of items) for (const { sourceId, quote, start, end } of evidence) expect(BODIES[sourceId]!.slice(start, end)).toBe(quote);
  const from = (sourceId: string) => items.filter(({ evidence }) => evidence.some((one) => one.sourceId === sourceId));
  expect(from('m-2')[0]).toMatchObject({ direction: 'seller', by: 'Amara Kowalczyk', to: 'Sunniva Haugland', due: '2026-03-12' });
  expect(from('m-2')[0]!.evidence[0]).toMatchObject({ by: 'Amara Kowalczyk', at: '2026-02-04T10:00:00.000Z' });
  expect(from('d-2')[0]!.evidence[0]!.at).toBe('2026-02-26T00:00:00.000Z');
  expect(from('call-1').map(({ direction, by }) => [direction, by])).toEqual(expect.arrayContaining([['seller', 'Amara Kowalczyk'], ['customer', 'Eirik Tangen']]));
  for (const id of ['m-3', 'd-1', 'd-2']) expect(from(id).length).toBeGreaterThan(0);

  // What a person marks is held to the same: the words are those of the source, and so is whoever said them.
  const mark = (span: { sourceId: string; start: number; end: number }) => product().api.post<{ entryId: string }>(`/api/handoffs/${handoff.id}/promises`, { ...span, what: 'They keep retyping', direction: 'customer' });
  const start = ANSWERED.indexOf('Our schedulers retype');
  const { entryId } = await mark({ sourceId: 'm-2', start, end: start + 40 });
  expect((await promises()).find(({ id }) => id === entryId)!.evidence).toEqual([expect.objectContaining({ quote: 'Our schedulers retype every crew roster.', by: 'Sunniva Haugland' })]);
  await expect(mark({ sourceId: 'm-2', start: 10_000, end: 10_010 })).rejects.toThrow(/no words at this place/);
  await expect(mark({ sourceId: 'no-such', start: 0, end: 10 })).rejects.toThrow(/no such source/);
  await expect(mark({ sourceId: 'call-1', start: 0, end: 5_001 })).rejects.toThrow(/at most 5000 characters/);
});

it('A2.01 words in which nobody read a promise become one when somebody selects them, with their exact place and under their name, and no promise again when it is undone', async () => {
  const words = 'sit with your night shift for a week';
  const start = ANSWERED.indexOf(words);
  const { visitor, page } = await opened(`/handoffs/${handoff.id}/sources/m-2#0-5`);
  await select(page, words);
  await page.getByRole('button', { name: 'Add as promise' }).click();
  const form = page.getByRole('dialog', { name: 'Add a promise' });
  await form.getByLabel('What was promised').fill('');
  await form.getByRole('button', { name: 'Add it' }).click();
  await form.getByRole('alert').first().waitFor();
  await form.getByLabel('What was promised').fill('Somebody of ours works a week with the night shift');
  expect([await form.getByLabel('Who made it').inputValue(), await form.getByLabel('To whom').inputValue()]).toEqual(['Amara Kowalczyk', 'Sunniva Haugland']);
  await form.getByLabel('Of what kind').selectOption('training');
  await form.getByLabel('By when').fill('2026-03-27');
  await form.getByRole('button', { name: 'Add it' }).click();
  await page.getByText(/Our promise, marked by/).waitFor();
  const added = (await promises()).find(({ category, origin }) => origin === 'manual' && category === 'training')!;
  expect(added).toMatchObject({ what: 'Somebody of ours works a week with the night shift', direction: 'seller', by: 'Amara Kowalczyk', to: 'Sunniva Haugland', category: 'training', due: '2026-03-27', status: 'open' });
  expect(added.evidence).toEqual([expect.objectContaining({ sourceId: 'm-2', start, end: start + words.length, quote: words, by: 'Amara Kowalczyk' })]);
  expect(added.addedBy).toBe('Noor Castellan');
  await page.getByText('Our promise, marked by Noor Castellan').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText(/Our promise, marked by/).waitFor({ state: 'detached' });
  // Nobody is led back to where they came in.
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-target'))).toBe(false);
  expect((await promises()).find(({ id }) => id === added.id)?.status).toBe('dismissed');
  visitor.assertNothingWrong();
});

it('A2.01 a promise is added on a phone, and by keyboard alone, also from words that are typed', async () => {
  const phone = await opened(`/handoffs/${handoff.id}/sources/m-3`, 'phone');
  await select(phone.page, 'mooring module');
  await phone.page.getByRole('button', { name: 'Add as promise' }).tap();
  await phone.page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).tap();
  phone.visitor.assertNothingWrong();

  const { visitor, page } = await opened(`/handoffs/${handoff.id}/sources/m-2`);
  const text = page.getByRole('group', { name: 'The text' });
  await text.focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('mark-1');
  for (let times = 0; times < 'We will migrate'.length; times += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.getByRole('status').getByText('“We will migrate”').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText('“We will migrate”').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Type its words instead' }).press('Enter');
  const form = page.getByRole('dialog');
  await form.getByLabel('The words it was made in').fill('It would be no trouble at all');
  await form.getByLabel('What was promised').fill('A week with the night shift');
  await form.getByRole('button', { name: 'Add it' }).press('Enter');
  await form.getByText('These words do not stand in the text like this.').waitFor();
  await form.getByLabel('The words it was made in').fill('night shift for a week');
  await form.getByLabel('Who made it').fill('Amara Kowalczyk');
  await form.getByRole('button', { name: 'Add it' }).press('Enter');
  await page.getByText(/Our promise, marked by/).waitFor();
  visitor.assertNothingWrong();
});

it('A2.01 whoever may only read finds everything and is offered no form', async () => {
  const email = `reader-${Date.now()}@calderis.example`;
  await product().api.post('/api/people', { name: 'Rikke Reader', email, role: 'read_only' });
  const visitor = await teamMember(product(), email);
  const page = await visitor.open(`/handoffs/${handoff.id}/sources/m-2`);
  await page.getByRole('button', { name: /^Finding 1:/ }).waitFor();
  await select(page, 'It would be no trouble');
  // Longer than the bar waits for a selection to settle.
  await page.waitForTimeout(600);
  expect(await page.getByRole('button', { name: 'Add as promise' }).count() + await page.getByRole('button', { name: 'Type its words instead' }).count()).toBe(0);
  await page.goto('/library?q=Kvits%C3%B8y');
  await page.getByRole('link', { name: 'Re: Rosters' }).waitFor();
  visitor.assertNothingWrong();
});

/** Selects words of the text as a person does, whatever marks lie in them. */
async function select(page: Page, words: string): Promise<void> {
  await page.getByRole('group', { name: 'The text' }).waitFor();
  await page.evaluate((wanted) => {
    const parts = [...document.querySelectorAll('[data-start]')];
    const part = parts.find(({ textContent }) => textContent!.includes(wanted))!;
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const node = walker.nextNode()!;
    const at = node.textContent!.indexOf(wanted);
    document.getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length);
  }, words);
}
