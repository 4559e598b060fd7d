import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { parse } from 'parse5';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { internalDocument } from './internal-document.ts';
import { outlineOf } from './model/build.ts';
import { fullDossier, fullPackage } from './testing/full-package.ts';
import { writeDocuments } from './write-documents.ts';

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const squeezed = (value: string): string => value.replace(/\s+/g, ' ');

/** What each format says, as other programs read it. */
async function readBack(files: Map<string, Uint8Array>): Promise<Record<'pdf' | 'docx' | 'html' | 'md', string>> {
  const pdf = await extractText(await getDocumentProxy(new Uint8Array(files.get('handoff.pdf') ?? [])), { mergePages: true });
  const docx = await mammoth.extractRawText({ buffer: Buffer.from(files.get('handoff.docx') ?? []) });
  return { pdf: squeezed(pdf.text), docx: squeezed(docx.value), html: text(files.get('handoff.html')), md: text(files.get('handoff.md')) };
}

/** Every text of the package that people are to read, with its own words only. */
const TOLD = [
  'Albrecht & Söhne GmbH', '12.5 %', 'Yearly in advance', 'Kick-off on 14 April', 'Discount approved by the board', 'Third generation of the family', 'Pavel Dvořák', 'Lena Woźniak', 'Knowledge base', 'Price held for the term',
  'Orders get lost between two systems', 'No order is typed twice', 'The trial on their own data', 'Invoices are late', 'Two clerks are freed', 'the interface live by 30 June', 'the contract is signed', '10 % credit',
  'Said for 30 June, signed for 31 July', '40 a month', 'The ERP team is two people', 'Ask for a third', 'Move the interface', 'Name the testers', 'Telephony is excluded', 'Managing director', 'Numbers first', 'Decides alone', 'That her team is cut',
  '+49 30 5550100', 'Orsino', 'A lower price at renewal', 'Two days to go live', 'Altdesk', 'Ledgerline', '40,000 cases', 'SAML with Entra ID', 'Names are written in two ways', 'Germany', 'GDPR', 'Contract on processing', 'the board is told',
  'Budget year ends in June', 'Too many people in the calls', 'Tools are sold online now', 'A trainer on site', 'Exit after a year', 'Gareth Lowe', 'Too dear', 'The trial paid for itself', 'The plant in Brno', 'They will ask for a lower price',
  'The brothers are in court', 'Two weeks later', 'Who may see what', 'Access restrictions', 'Hold it', 'Order form', '14 April 2026', 'stated by the customer', 'Held by two brothers', '3 November 2025, Second plant opened', 'Tomas Reuter (1)', 'EUR 30,000',
];

describe('the documents for our own people', () => {
  let files: Map<string, Uint8Array>;
  beforeAll(async () => void (files = await writeDocuments(fullPackage(), fullDossier(), 'internal')));

  it('are the package as data, four documents and a ZIP of everything', () => {
    expect([...files.keys()]).toEqual(['package.json', 'handoff.md', 'handoff.html', 'handoff.pdf', 'handoff.docx', 'dossier.zip']);
    expect(JSON.parse(text(files.get('package.json')))).toEqual(fullPackage());
  });

  it.each(['pdf', 'docx', 'html', 'md'] as const)('say in %s everything that the package knows, and what it does not know', async (format) => {
    const read = (await readBack(files))[format].replaceAll('&amp;', '&').toLowerCase();
    expect(TOLD.filter((told) => !read.includes(told.toLowerCase()))).toEqual([]);
    expect(read).toContain('special access restrictions');
    expect(read).toContain('not known.');
    expect(read).toContain('ask lena woźniak');
  });

  it('have the ten sections of the template, in its order, in every format', async () => {
    const titles = internalDocument(fullPackage(), fullDossier()).sections.filter(({ number }) => /^\d+$/.test(number)).map(({ title }) => title);
    expect(titles).toEqual([
      'The opportunity summary', 'Why they bought', 'Sold scope and capabilities', 'Technical requirements', 'Stakeholder map', 'Success criteria', 'Risk register', 'Open items', 'Competitive context', 'Notes for the CSM and AE on renewal',
    ]);
    for (const [format, read] of Object.entries(await readBack(files))) {
      const plain = format === 'html' ? read.replace(/<[^>]+>/g, ' ') : read;
      // The contents name them first, the headings afterwards.
      const places = titles.map((title, index) => [...plain.matchAll(new RegExp(`(?<!\\d)${index + 1}\\s+${title}`, 'g'))].at(-1)?.index ?? -1);
      expect({ format, places }).toEqual({ format, places: places.toSorted((a, b) => a - b) });
      expect(places[0]).toBeGreaterThan(0);
    }
  });

  it('lead in HTML to every place they name, without a script or a request', () => {
    const html = text(files.get('handoff.html'));
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, to]) => to ?? '');
    expect(links.length).toBeGreaterThan(30);
    expect(links.filter((to) => !to.startsWith('#') || !ids.includes(to.slice(1)))).toEqual([]);
    const errors: string[] = [];
    parse(html, { onParseError: ({ code }) => void errors.push(code) });
    expect(errors).toEqual([]);
    expect(html).not.toMatch(/<script|<link|<img|<iframe| src=|url\(|@import/i);
  });

  it('lead in Markdown from the contents to every section', () => {
    const md = text(files.get('handoff.md'));
    for (const { section } of outlineOf(internalDocument(fullPackage(), fullDossier()).sections)) {
      expect(md).toContain(`<a id="${section.id}"></a>`);
      expect(md).toContain(`](#${section.id})`);
    }
  });

  it('have in PDF an outline, page numbers, the language and the dates of the package', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(files.get('handoff.pdf') ?? []));
    const outline = await pdf.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(internalDocument(fullPackage(), fullDossier()).sections.map(({ number, title }) => (number === '' ? title : `${number}  ${title}`)));
    const { text: pages } = await extractText(pdf);
    expect(pages[1]).toContain(`2 of ${pages.length}`);
    expect(pages[1]).toMatch(/7\s+Risk register\s*\d+/);
    expect((await getMeta(pdf)).info).toMatchObject({ Title: 'Sales-to-delivery handoff: Albrecht & Söhne GmbH', CreationDate: 'D:20260302100000Z', Language: 'en' });
  });

  it('have in Word headings, tables whose heads repeat, and contents with page numbers', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(files.get('handoff.docx') ?? []) });
    expect(value).toMatch(/<h1>(?:<a id="[^"]+"><\/a>)*7 {2}Risk register<\/h1>/);
    const document = text(unzipSync(files.get('handoff.docx') ?? new Uint8Array())['word/document.xml']);
    expect(document.includes('<w:tblHeader/>')).toBe(true);
    // The maps are tables coloured like the pictures of the other formats.
    for (const fill of ['FDF0ED', 'FCF4E4']) expect(document).toContain(`w:fill="${fill}"`);
    expect(/<w:instrText[^>]*>\s*TOC [^<]*1-2/.test(document)).toBe(true);
    expect(squeezed((await mammoth.extractRawText({ buffer: Buffer.from(files.get('handoff.docx') ?? []) })).value)).toMatch(/7 Risk register ?\d+/);
  });

  it('come in the ZIP with each source byte for byte, under the number that the documents give it', () => {
    const zip = unzipSync(files.get('dossier.zip') ?? new Uint8Array());
    const { communications = [], documents = [] } = fullDossier();
    expect(Object.keys(zip).toSorted()).toEqual(['handoff.docx', 'handoff.html', 'handoff.md', 'handoff.pdf', 'package.json', 'sources/S1-requirements.txt', 'sources/S2-note.txt', 'sources/S3-order-form.txt', 'sources/S4-finding-value.json']);
    expect([1, 2, 3].map((number) => text(Object.entries(zip).find(([name]) => name.startsWith(`sources/S${number}-`))?.[1]))).toEqual([...communications, ...documents].map(({ body }) => body));
    expect(zip['handoff.pdf']).toEqual(files.get('handoff.pdf'));
  });

  it('are the same bytes for the same package, whenever they are made', async () => {
    const again = await writeDocuments(fullPackage(), fullDossier(), 'internal');
    for (const [name, bytes] of files) expect({ name, same: Buffer.compare(bytes, again.get(name) ?? new Uint8Array()) }).toEqual({ name, same: 0 });
  });
});
