import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { parse } from 'parse5';
import type { DefaultTreeAdapterMap } from 'parse5';
import { extractText, getDocumentProxy } from 'unpdf';
import { renderHtml } from './html/render-html.ts';
import { internalDocument } from './internal-document.ts';
import { escapeMarkdown, renderMarkdown } from './markdown/render-markdown.ts';
import { renderPdf } from './pdf/render-pdf.ts';
import { fullDossier, fullPackage } from './testing/full-package.ts';
import { clean } from './text/clean.ts';
import { writeDocuments } from './write-documents.ts';
import { safeName } from './zip/source-files.ts';

const HOSTILE = '</td></svg><script>alert(1)</script><img src=x onerror=alert(1)>"\' onload="x" ](javascript:alert(1)) | `=cmd|calc!A1` \u202Egpj.exe\u0000\u0008\u200B ]]> &lt; \uD800';

/** A package in which every text begins with its own words and goes on with something hostile; keys and dates stay. */
function hostilePackage(hostile: string): ReturnType<typeof fullPackage> {
  const keys = new Set(['schema', 'status', 'direction', 'strength', 'category', 'risk', 'inContract', 'kind', 'key', 'part', 'type', 'severity', 'likelihood', 'influence', 'relationship', 'side', 'relativeTo', 'lint', 'riskRules', 'facts', 'sources', 'roles', 'role']);
  const turned = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') return keys.has(name) || /^\d{4}-/.test(value) || /(?:id|Id|contact|field|commitment|currency|criticalCommitments)$/.test(name) ? value : `${value} ${hostile}`;
    if (Array.isArray(value)) return value.map((one) => (typeof one === 'object' || name !== 'sources' ? turned(one, name) : one));
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, turned(one, key)])) : value;
  };
  return turned(fullPackage(), '') as ReturnType<typeof fullPackage>;
}

/** The dossier with research and people of whom the same is true. */
const hostileDossier = (hostile: string): ReturnType<typeof fullDossier> => {
  const dossier = fullDossier();
  return {
    ...dossier, team: [{ id: 'tomas', name: `Tomas ${hostile}`, role: 'account_executive' }],
    documents: [...(dossier.documents ?? []), { id: 'research', kind: 'research', title: `Research ${hostile}`, body: `About them ${hostile}` }],
    contributions: [{ id: 'profile', kind: 'profile', by: `scout ${hostile}`, data: { [`news ${hostile}`]: [{ headline: `New plant ${hostile}` }], ownership: hostile } }],
  };
};

function elementsOf(node: DefaultTreeAdapterMap['node']): DefaultTreeAdapterMap['element'][] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

describe('text of the customer in documents', () => {
  it('is text in HTML, whatever it contains: the same elements with the same attributes as without it', () => {
    const shape = (html: string): string[] => elementsOf(parse(html)).map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`).filter((one) => !/^(?:span|text|strong|q)\b/.test(one));
    const [harmless, hostile] = [renderHtml(internalDocument(hostilePackage('harmless'), hostileDossier('harmless'))), renderHtml(internalDocument(hostilePackage(HOSTILE), hostileDossier(HOSTILE)))];
    expect(shape(hostile)).toEqual(shape(harmless));
    expect(hostile).not.toMatch(/<script|<img/i);
    expect(hostile).not.toMatch(/[\u0000-\u0008\u200B\u202E]/);
  });

  it('opens in Word and as PDF, without its controls and marks of direction', async () => {
    const files = await writeDocuments(hostilePackage(HOSTILE), fullDossier(), 'internal');
    const word = unzipSync(files.get('handoff.docx') ?? new Uint8Array());
    const xml = new TextDecoder('utf-8', { fatal: true }).decode(word['word/document.xml']);
    expect(xml).not.toMatch(/<script|[\u0000-\u0008\u202E\uFFFE]/);
    expect(xml).toContain('&lt;script&gt;');
    for (const [name, bytes] of Object.entries(word)) if (name.endsWith('.rels')) expect(new TextDecoder().decode(bytes)).not.toContain('TargetMode="External"');
    const pdf = await getDocumentProxy(new Uint8Array(files.get('handoff.pdf') ?? []));
    expect((await extractText(pdf, { mergePages: true })).text).toContain('<script>alert(1)</script>');
    expect(new TextDecoder('latin1').decode(files.get('handoff.pdf'))).not.toMatch(/\/(?:JavaScript|JS|URI|Launch|EmbeddedFile)\b/);
  });

  it('stays in its cell, its line and its words in Markdown', () => {
    const cells = (md: string): number[] => md.split('\n').filter((line) => line.startsWith('|')).map((line) => line.replace(/\\\|/g, '').split('|').length);
    const [harmless, hostile] = [renderMarkdown(internalDocument(hostilePackage('harmless'), hostileDossier('harmless'))), renderMarkdown(internalDocument(hostilePackage(HOSTILE), hostileDossier(HOSTILE)))];
    expect(cells(hostile)).toEqual(cells(harmless));
    expect(hostile.split('\n').length).toBe(harmless.split('\n').length);
    expect(hostile).not.toMatch(/(?<!\\)<(?!a id="[a-z0-9-]+"><\/a>|\/a>|br>)/);
    expect(hostile).not.toMatch(/(?<!\\)\]\((?!#[a-z0-9-]+\))/);
  });

  it('is never a heading, a list or a quote in Markdown', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (value) => {
      const line = escapeMarkdown(clean(value));
      expect(line).not.toMatch(/^\s*(?:#{1,6}\s|[-+*]\s|>|\d+[.)]\s|```|~~~|=+$)/);
      expect(line).not.toContain('\n');
    }));
  });

  it('is shortened where it is endless, and breaks where it has no space', async () => {
    const compiled = fullPackage();
    for (const one of [...compiled.pains, ...compiled.openItems, ...compiled.accommodations]) one.what = 'W'.repeat(20_000);
    for (const one of compiled.risks) one.statement = 'W'.repeat(20_000);
    const pdf = await getDocumentProxy(await renderPdf(internalDocument(compiled, fullDossier())));
    expect((await extractText(pdf, { mergePages: true })).text).toContain('(shortened)');
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      for (const item of items) if ('transform' in item) expect(Number(item.transform[4]) + item.width).toBeLessThan(596);
    }
  });

  it('names no file outside the ZIP, and none that a system refuses', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => expect(safeName(7, title, 'txt')).toMatch(/^S7(?:-[a-z0-9]+)*\.txt$/)));
    expect(safeName(1, '../../etc/passwd\u0000', 'txt')).toBe('S1-etc-passwd.txt');
  });
});
