import type { Dossier, HandoffPackage } from '@throughline/domain';
import { renderDocx } from './docx/render-docx.ts';
import { renderHtml } from './html/render-html.ts';
import { internalDocument } from './internal-document.ts';
import { renderMarkdown } from './markdown/render-markdown.ts';
import type { HandoffDocument } from './model/document.ts';
import { renderPdf } from './pdf/render-pdf.ts';
import { pack } from './zip/pack.ts';
import { sourceFiles } from './zip/source-files.ts';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The four documents for people, of one model. */
async function documentsOf(document: HandoffDocument): Promise<[string, Uint8Array][]> {
  return [
    ['handoff.md', encoded(renderMarkdown(document))], ['handoff.html', encoded(renderHtml(document))],
    ['handoff.pdf', await renderPdf(document)], ['handoff.docx', await renderDocx(document)],
  ];
}

/** Everything a package is written down as, by file name. The same package and dossier give the same bytes. */
export async function writeDocuments(compiled: HandoffPackage, dossier: Dossier): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>([['package.json', encoded(`${JSON.stringify(compiled, null, 2)}\n`)], ...(await documentsOf(internalDocument(compiled)))]);
  return files.set('dossier.zip', pack(new Map([...files, ...sourceFiles(compiled, dossier)]), compiled.compiledAt));
}
