import type { Dossier, HandoffPackage } from '@throughline/domain';
import { customerDocument } from './customer/customer-document.ts';
import { renderDocx } from './docx/render-docx.ts';
import { renderHtml } from './html/render-html.ts';
import { internalDocument } from './internal-document.ts';
import { renderMarkdown } from './markdown/render-markdown.ts';
import type { Audience, HandoffDocument } from './model/document.ts';
import { outputDocument } from './outputs/output-document.ts';
import type { Output, OutputBeside } from './outputs/output-document.ts';
import { renderPdf } from './pdf/render-pdf.ts';
import { pack } from './zip/pack.ts';
import { sourceFiles } from './zip/source-files.ts';

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

const RENDER: Record<Format, (document: HandoffDocument) => Uint8Array | Promise<Uint8Array>> = {
  md: (document) => encoded(renderMarkdown(document)), html: (document) => encoded(renderHtml(document)), pdf: renderPdf, docx: renderDocx,
};

/** What there is for whom, by file name. */
export const DOCUMENTS = {
  internal: ['package.json', 'handoff.md', 'handoff.html', 'handoff.pdf', 'handoff.docx', 'dossier.zip'],
  customer: ['customer.md', 'customer.html', 'customer.pdf', 'customer.docx'],
} as const satisfies Record<Audience, readonly string[]>;

export const FORMATS = ['pdf', 'docx', 'html', 'md'] as const;
type Format = (typeof FORMATS)[number];

export type DocumentFile = (typeof DOCUMENTS)[Audience][number] | `${Output}.${Format}`;

/** What a document may be made of beside package and dossier: what is written already, for the ZIP, and what outputs tell of. */
export interface Beside extends OutputBeside { written?: ReadonlyMap<string, Uint8Array> }

/** What the ZIP holds beside the sources. */
const INSIDE = DOCUMENTS.internal.filter((file) => file !== 'dossier.zip');

/** One of the files. The same package and dossier give the same bytes. */
export async function writeDocument(file: DocumentFile, compiled: HandoffPackage, dossier: Dossier, { written = new Map(), ...beside }: Beside = {}): Promise<Uint8Array> {
  if (file === 'package.json') return encoded(`${JSON.stringify(compiled, null, 2)}\n`);
  if (file === 'dossier.zip') {
    const inside = new Map<string, Uint8Array>();
    for (const one of INSIDE) inside.set(one, written.get(one) ?? (await writeDocument(one, compiled, dossier)));
    return pack(new Map([...inside, ...sourceFiles(compiled, dossier)]), compiled.compiledAt);
  }
  const [name, format] = file.split('.') as ['handoff' | 'customer' | Output, Format];
  const document = name === 'handoff' ? internalDocument(compiled, dossier) : name === 'customer' ? customerDocument(compiled, dossier) : outputDocument(name, compiled, dossier, beside);
  if (document === null) throw new Error(`There is nothing to write ${file} of.`);
  return RENDER[format](document);
}

/** Everything that a package is written down as for one audience, by file name. */
export async function writeDocuments(compiled: HandoffPackage, dossier: Dossier, audience: Audience): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const file of DOCUMENTS[audience]) files.set(file, await writeDocument(file, compiled, dossier, { written: files }));
  return files;
}
