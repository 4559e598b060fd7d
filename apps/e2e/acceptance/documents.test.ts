import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { aDeal } from '../harness/dossiers.ts';
import { carryTo } from '../harness/play.ts';
import type { HandoffDetail } from '../harness/shapes.ts';
import { teamMember } from '../harness/people.ts';
import { useProduct } from '../harness/use.ts';
import { download, exampleDeal, openPackage, under } from '../harness/written-package.ts';

interface Compiled {
  pains: { what: string; evidence: { by: string | null }[] }[];
  competitors: { name: string; whyWeWon: string | null; nextMove: string | null; barSet: string | null }[];
  successCriteria: { metric: string; baseline: string | null; target: string | null; owner: string | null }[];
  accommodations: { what: string }[];
  stakeholders: { name: string; preferences: string | null }[];
  sources: { id: string; part: string }[];
}

const product = useProduct();

const dossier = exampleDeal('northwind-freight', 'documents-1');
// A document of research beside the profile from another system.
dossier.documents.push({ id: 'research-1', kind: 'research', title: 'Short-sea freight in the North Sea', at: '2026-01-10T09:00:00Z', body: 'Short-sea carriers lost a tenth of their spot business to portals in 2025.' });
let handoff: HandoffDetail;
let compiled: Compiled;
let page: Page;

const file = (name: string) => download(product(), handoff.id, name);
const fetched = async (id: string, name: string) => {
  const response = await product().api.raw('GET', `/api/handoffs/${id}/documents/${name}`);
  return { status: response.status, type: response.headers.get('content-type') ?? '', name: response.headers.get('content-disposition') ?? '', text: response.ok ? await response.text() : JSON.stringify(await response.json()) };
};

beforeAll(async () => {
  handoff = await product().demonstrate(dossier);
  compiled = (await product().api.get<{ package: Compiled }>(`/api/handoffs/${handoff.id}/package`)).package;
}, 120_000);
beforeEach(async () => {
  page = await openPackage(product(), handoff.id);
});

/** Texts of links that lead nowhere. */
const lost = (within = 'body') => page.locator(within).first().evaluate((root) => [...root.querySelectorAll('a[href^="#"]')].filter((link) => root.ownerDocument.getElementById(link.getAttribute('href')!.slice(1)) === null).map((link) => link.textContent));

it('A1.02 the account’s profile stands in the briefing, from the CRM, from a profile of another system and from a document of research, each with where it is from', async () => {
  const briefing = await page.locator('#briefing').innerText();
  expect(briefing).toContain(String(dossier.account['industry']));
  expect(briefing).toMatch(/620 people/);
  const found = await under(page, 'What research found').innerText();
  expect(found).toContain('family-held, third generation');
  expect(found).toContain('Northwind opens second cross-dock in Rotterdam');
  expect(found).toContain('lost a tenth of their spot business to portals');
  const research = compiled.sources.findIndex(({ id }) => id === 'research-1');
  expect(await under(page, 'What research found').locator(`a[href="#sources-${research}"]`).count()).toBe(1);
  expect(await lost('#briefing')).toEqual([]);
});

it('A1.03 who reports to whom is drawn, and everybody of both companies is listed with their address', async () => {
  const chart = under(page, 'Who reports to whom');
  const drawn = await chart.locator('svg').evaluate((svg) => svg.textContent);
  for (const { name } of dossier.contacts) expect(drawn).toContain(name);
  expect(await chart.locator('figcaption').innerText()).toContain('Tom Brierley reports to Margaret Ashdown');
  const [theirs, ours] = [await page.locator('section').filter({ has: page.locator('> h2', { hasText: 'Stakeholder map' }) }).innerText(), await under(page, 'Our team').innerText()];
  for (const { email } of dossier.contacts) expect(theirs).toContain(email);
  for (const { email } of dossier.team) expect(ours).toContain(email);
});

it('A1.04 the stakeholders are drawn by influence and relationship, with role, preference, and who of us knows them', async () => {
  const map = under(page, 'Who has influence, and how they stand to us');
  const drawn = await map.locator('svg').evaluate((svg) => svg.textContent);
  for (const { name, influence, relationship } of dossier.contacts) if (influence && relationship) expect(drawn).toContain(name);
  for (const word of ['High', 'Medium', 'Low', 'Risk', 'Neutral', 'Strong']) expect(drawn).toContain(word);
  const row = await map.locator('> .wide tbody', { hasText: 'Joost van der Velde' }).innerText();
  expect(row).toContain('IT lead');
  expect(row).toMatch(/Dev Mistry \(\d+\)/);
  for (const { name, preferences } of compiled.stakeholders) if (preferences) expect(await map.locator('> .wide tbody', { hasText: name }).innerText()).toContain(preferences);
});

it('A1.05 what discovery found is grouped by theme, and each finding leads to its evidence', async () => {
  const found = under(page, 'What discovery found');
  const themes = await found.locator('tbody strong').allInnerTexts();
  expect(themes).toEqual(expect.arrayContaining(['What hurts', 'Systems and integrations', 'Data', 'Signing in, security and compliance', 'People and organisation']));
  expect(await found.locator('tbody', { hasText: 'Systems and integrations' }).innerText()).toContain('Business Central');
  const without = await found.evaluate((section) =>
    [...section.querySelectorAll('tbody a')].filter((link) => {
      const place = section.ownerDocument.getElementById(link.getAttribute('href')!.slice(1));
      return place?.querySelector('a[href^="#sources-"]') == null && !(place?.textContent ?? '').includes('CRM record');
    }).map((link) => link.textContent));
  expect(without).toEqual([]);
  expect(await found.locator('tbody a').count()).toBeGreaterThan(10);
});

it('A1.06 what hurts is ranked by who named it, in the customer’s own words where they have said it', async () => {
  const items = await under(page, 'What hurts them, most named first').locator('li').allInnerTexts();
  expect(items.length).toBe(compiled.pains.length);
  const named = compiled.pains.map(({ evidence }) => new Set(evidence.map(({ by }) => by)).size);
  expect(named).toEqual(named.toSorted((a, b) => b - a));
  expect(named[0]).toBeGreaterThan(0);
  for (const [index, { what, evidence }] of compiled.pains.entries()) {
    expect(items[index]).toContain(what);
    if (evidence[0]?.by) expect(items[index]).toContain(evidence[0].by);
  }
});

it('A1.08 the value case says what was promised, from what to what, when it pays back, and what nobody has checked', async () => {
  const value = await under(page, 'What it is to be worth').innerText();
  for (const told of ['GBP 442,000 a year', 'paid back in 11 months', 'Spot quote turnaround', '2.5 days', '4 working hours', 'GBP 310,000', 'Nobody has checked: Win rate 31 % (finance has not reviewed it)', 'value-engineering']) expect(value).toContain(told);
});

it('A1.09 the customer’s success criteria stand with baseline, target, day, owner and what is still missing of them', async () => {
  const rows = page.locator('section').filter({ has: page.locator('> h2', { hasText: 'Success criteria' }) }).locator('tbody');
  expect(await rows.count()).toBe(compiled.successCriteria.length);
  for (const [index, { metric, baseline, target, owner }] of compiled.successCriteria.entries()) {
    const row = await rows.nth(index).innerText();
    for (const value of [metric, baseline, target, owner]) expect(row).toContain(value ?? 'not known');
    expect(row).toMatch(/Still .+\. Ask \w+|Specific, measurable, time-bound and agreed\./);
  }
});

it('A1.10 each competitor stands with why we won, what they will do next and the bar they set', async () => {
  expect(compiled.competitors.map(({ name }) => name)).toEqual(expect.arrayContaining(['Zentrix', 'Pipewell']));
  for (const [index, { whyWeWon, nextMove, barSet }] of compiled.competitors.entries()) {
    const part = await page.locator(`#competitors-${index}`).innerText();
    for (const label of ['Why we won', 'What they are likely to do', 'Bar that was set']) expect(part).toContain(label);
    for (const value of [whyWeWon, nextMove, barSet]) expect(part).toContain(value ?? 'Not known. Ask');
  }
});

it('A1.11 what was granted to this customer and what their people prefer is told, with who granted it', async () => {
  expect(compiled.accommodations.length).toBeGreaterThan(0);
  const granted = await under(page, 'What was granted to them').innerText();
  for (const { what } of compiled.accommodations) expect(granted).toContain(what);
  expect(await under(page, 'Terms beside our usual ones').innerText()).toMatch(/18 % discount on Sales and Service[\s\S]*Approved by Gareth Lowe/);
  const people = await under(page, 'People: preferences and fears').innerText();
  for (const { preferences } of compiled.stakeholders) if (preferences) expect(people).toContain(preferences);
});

it('A1.12 the executive summary takes one page at most, and every sentence leads to the facts behind it', async () => {
  const sentences = page.locator('#summary li');
  const count = await sentences.count();
  expect(count).toBeGreaterThan(4);
  for (let index = 0; index < count; index += 1) expect(await sentences.nth(index).locator('a[href^="#"]').count()).toBeGreaterThan(0);
  expect(await lost('#summary')).toEqual([]);
  const pdf = await getDocumentProxy(new Uint8Array(await file('handoff.pdf')));
  const { text: pages } = await extractText(pdf);
  const first = pages.findIndex((text) => /Executive summary(?!\s*\d)/.test(text) && text.includes('Each sentence leads to'));
  expect(first).toBeGreaterThan(0);
  expect(pages[first + 1]).toContain('Critical commitments');
});

it('A1.14 every format has contents that lead to its sections: links in HTML and Markdown, outline and page numbers in PDF, a contents field in Word', async () => {
  const titles = ['Executive summary', 'Briefing', ...['The opportunity summary', 'Why they bought', 'Sold scope and capabilities', 'Technical requirements', 'Stakeholder map', 'Success criteria', 'Risk register', 'Open items', 'Competitive context', 'Notes for the CSM and AE on renewal']];
  const contents = await page.locator('nav[aria-label="Contents"] a').allInnerTexts();
  for (const title of titles) expect(contents.join('\n')).toContain(title);
  expect(await lost()).toEqual([]);

  const md = (await file('handoff.md')).toString();
  for (const [, title, id] of [...md.slice(md.indexOf('## Contents'), md.indexOf('\n## ', md.indexOf('## Contents') + 5)).matchAll(/- \[(.+)\]\(#([a-z0-9-]+)\)/g)]) expect({ title, there: md.includes(`<a id="${id}"></a>`) }).toEqual({ title, there: true });

  const pdf = await getDocumentProxy(new Uint8Array(await file('handoff.pdf')));
  const outline = (await pdf.getOutline()).map(({ title }) => title).join('\n');
  for (const title of titles) expect(outline).toContain(title);
  const { text: pages } = await extractText(pdf);
  const risks = Number(/7\s+Risk register\s*(\d+)/.exec(pages[1] ?? '')?.[1]);
  expect(pages[risks - 1]).toMatch(/7\s+Risk register/);
  expect(pages[risks - 1]).toContain(`${risks} of ${pages.length}`);

  const word = unzipSync(new Uint8Array(await file('handoff.docx')));
  expect(new TextDecoder().decode(word['word/document.xml'])).toMatch(/<w:instrText[^>]*>\s*TOC /);
});

it('A1.15 the package has one address, is searched, and is exported as PDF, Word, web page, Markdown and a ZIP with every source, the same bytes each time', async () => {
  const email = `reader-of-documents-${Date.now()}@calderis.example`;
  await product().api.post('/api/people', { name: 'Noor Castellan', email, role: 'customer_success' });
  const visitor = await teamMember(product(), email);
  const workspace = visitor.page;
  await visitor.open(`/handoffs/${handoff.id}?tab=package`);
  const forUs = workspace.getByRole('group', { name: 'For us' });
  for (const [button, begins] of [['PDF', '%PDF-'], ['Word', 'PK'], ['Web page', '<!doctype html>'], ['Markdown', '# '], ['ZIP with all sources', 'PK']] as const) {
    const saving = workspace.waitForEvent('download', { timeout: 60_000 });
    await forUs.getByRole('button', { name: `${button}, for us` }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/^Northwind Freight Ltd internal handoff\.(?:pdf|docx|html|md|zip)$/);
    expect(readFileSync(await saved.path()).subarray(0, 15).toString('latin1')).toMatch(new RegExp(`^${begins}`));
    await workspace.getByText(`Saved: ${button}, for us.`).waitFor();
    await forUs.locator('[aria-busy]').first().waitFor({ state: 'detached' });
  }
  visitor.assertNothingWrong();

  const [zip, again] = [await file('dossier.zip'), await file('dossier.zip')];
  expect(again.equals(zip)).toBe(true);
  const inside = unzipSync(new Uint8Array(zip));
  const bodies = Object.entries(inside).filter(([name]) => name.startsWith('sources/')).map(([, bytes]) => new TextDecoder().decode(bytes));
  for (const { id, body } of [...dossier.communications, ...dossier.documents]) expect({ id, there: bodies.includes(body) }).toEqual({ id, there: true });
  expect((await mammoth.extractRawText({ buffer: await file('handoff.docx') })).value).toContain('Look, let me say why I');

  const { items } = await product().api.get<{ items: { part: string }[] }>(`/api/library?q=${encodeURIComponent('spot quotes')}&handoff=${handoff.id}`);
  expect(items.map(({ part }) => part)).toContain('package');
});

it('what is downloaded for the customer says what they bought, heard and signed, and nothing that they must not read', async () => {
  const texts = new Map<string, string>();
  for (const name of ['customer.html', 'customer.md']) texts.set(name, (await file(name)).toString());
  texts.set('customer.docx', (await mammoth.extractRawText({ buffer: await file('customer.docx') })).value);
  texts.set('customer.pdf', (await extractText(await getDocumentProxy(new Uint8Array(await file('customer.pdf'))), { mergePages: true })).text);
  const plain = (text: string) => text.replace(/\\/g, '').replace(/\s+/g, ' ');
  for (const [name, text] of texts) {
    for (const told of ['Calderis Sales Enterprise', 'Lucía Benítez', 'The warehouse management system', 'the end of the call-back']) expect({ name, told, there: plain(text).includes(told) }).toEqual({ name, told, there: true });
    for (const kept of ['Pipewell', 'goes sideways', 'TB nervous', 'layoffs', '2022', 'not sleeping', 'Gareth', '442,000', '177,192', '18 %', '18%', 'uplift', 'Haven’t told', 'between you and me', 'MEDDPICC', 'of 90 points', 'exit clause', 'high influence']) {
      expect({ name, kept, there: plain(text).includes(kept) }).toEqual({ name, kept, there: false });
    }
  }
});

it('A-OUT a handoff produces ten outputs, each downloaded by itself: package, plan, plan of metrics, briefing, what the customer gets, risks, relationships, style guide, feedback plan, and lessons at its end', async () => {
  const { items } = await product().api.get<{ items: { output: string; format: string }[] }>(`/api/handoffs/${handoff.id}/documents`);
  const outputs = ['package', 'customer', 'briefing', 'plan', 'metrics-plan', 'risks', 'relationships', 'style-guide', 'feedback-plan', 'lessons'];
  for (const output of outputs) expect(items.filter((one) => one.output === output).map(({ format }) => format)).toEqual(expect.arrayContaining(['pdf', 'docx', 'html', 'md']));

  const told: Record<string, string[]> = {
    handoff: ['The opportunity summary', 'Notes for the CSM and AE on renewal'], customer: ['What was signed', 'The warehouse management system'], briefing: ['Executive summary', 'Critical commitments', 'People: preferences and fears'],
    plan: ['Kick-off held', '30 June 2026', 'Open items'], 'metrics-plan': ['First-contact resolution', 'Colleen Baxter', '28 September 2026'], risks: ['nobody touches anything till October', 'Risk matrix'],
    relationships: ['Tom Brierley reports to Margaret Ashdown', 'Hannah Okafor ('], 'style-guide': ['Ring rather than write', 'Written questions, numbered', 'Never in front of the customer'], 'feedback-plan': ['30 July 2026', '13 August 2026', 'Who is asked', 'Margaret Ashdown'],
  };
  for (const [output, words] of Object.entries(told)) {
    const { status, text } = await fetched(handoff.id, `${output}.html`);
    expect({ output, status }).toEqual({ output, status: 200 });
    for (const word of words) expect({ output, word, there: text.replace(/&#39;/g, "'").includes(word) }).toEqual({ output, word, there: true });
    expect({ output, internal: text.includes('Internal: not for the customer') }).toEqual({ output, internal: output !== 'customer' });
  }
  expect(await fetched(handoff.id, 'lessons.pdf')).toMatchObject({ status: 404, text: expect.stringContaining('Lessons are drafted when the observation ends') });

  const lived = await product().demonstrate(aDeal().in('NO').called('Havbris Seil').wellPrepared().closedOn('2026-03-02T15:00:00Z').toGoLiveOn('2026-06-01').build());
  await carryTo(product(), lived.id, 'closed');
  const lessons = await fetched(lived.id, 'lessons.md');
  expect(lessons).toMatchObject({ status: 200, type: 'text/markdown; charset=utf-8', name: expect.stringContaining('lessons') });
  expect(lessons.text.replace(/\\/g, '')).toMatch(/From the signature to go-live it took \d+ days[\s\S]*Two weeks more for the data next time/);
  expect((await fetched(lived.id, 'lessons.pdf')).type).toBe('application/pdf');
}, 240_000);
