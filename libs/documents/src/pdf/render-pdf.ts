import pdfmake from 'pdfmake';
import type { Node } from 'pdfmake';
import roboto from 'pdfmake/fonts/Roboto.js';
import { headingOf, outlineOf } from '../model/build.ts';
import type { HandoffDocument, Section } from '../model/document.ts';
import { COLOUR, PAGE_MARGINS, STYLES, TEXT_WIDTH } from './look.ts';
import { blockOf } from './pdf-blocks.ts';
import { losesGlyphs, printable } from './printable.ts';

// Nothing is fetched and no file is read but the fonts, whatever a text says.
const fonts = new Set(Object.values(roboto.Roboto));
pdfmake.setFonts(roboto);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => fonts.has(path));

const rule = (colour: string, width: number): Node => ({ canvas: [{ type: 'line', x1: 0, y1: 0, x2: TEXT_WIDTH, y2: 0, lineWidth: width, lineColor: colour }] });

function coverOf({ cover }: HandoffDocument): Node[] {
  const pairs = cover.facts.map(({ label, value }): Node => ({ stack: [{ text: printable(label), style: 'small' }, { text: printable(value), margin: [0, 1, 0, 12] }], width: '*' }));
  const lines: Node[] = [];
  for (let at = 0; at < pairs.length; at += 3) lines.push({ columns: [...pairs.slice(at, at + 3), ...Array.from({ length: Math.max(0, at + 3 - pairs.length) }, (): Node => ({ text: '', width: '*' }))], columnGap: 16 });
  return [
    { text: printable(cover.kind), style: 'kind', margin: [0, 150, 0, 6] },
    { text: printable(cover.account), style: 'account' },
    { text: printable(cover.deal), style: 'deal', margin: [0, 6, 0, 28] },
    rule(COLOUR.ink, 1.5),
    { stack: lines, margin: [0, 22, 0, 10] },
    ...(cover.gate === null ? [] : [{ text: printable(cover.gate), bold: true, fontSize: 11.5, margin: [0, 6, 0, 0] } satisfies Node]),
    { text: printable(cover.confidentiality), color: COLOUR.accent, bold: true, margin: [0, 40, 0, 0] },
  ];
}

function sectionOf(section: Section, level: number, parent: string | null): Node[] {
  const title = printable(headingOf(section));
  const heading: Node = {
    text: title, id: section.id, style: level === 1 ? 'section' : 'part', margin: level > 1 ? [0, 12, 0, 6] : [0, section.ownPage ? 0 : 22, 0, 10],
    tocItem: true, tocMargin: [level === 1 ? 0 : 14, level === 1 ? 1 : -4, 0, 0], tocStyle: level === 1 ? { bold: true, fontSize: 9, lineHeight: 1 } : { fontSize: 8, color: COLOUR.soft, lineHeight: 1 },
    outline: true, outlineText: title, outlineExpanded: false, ...(parent === null ? {} : { outlineParentId: parent }),
  };
  return [...(section.ownPage ? [{ ...heading, pageBreak: 'before' as const }] : kept(heading, roomFor(section))), ...section.blocks.map(blockOf), ...section.parts.flatMap((one) => sectionOf(one, level + 1, section.id))];
}

/** How much of what follows a heading has to stand on its page: a picture whole, else the first lines, with the first row of a table below them. */
function roomFor({ blocks: [first, second] }: Section): number {
  if (first?.kind === 'picture') return Math.min(first.drawing.height + 50, 500);
  return first?.kind === 'paragraph' && second?.kind === 'table' ? 200 : 90;
}

/**
 * A heading that is never left alone at the foot of a page: it is laid out with empty room below it, which is then
 * given back. The library's own way, a page break tried after the fact, lays out everything again for each of them.
 */
function kept(heading: Node, room: number): Node[] {
  return [{ stack: [heading, { text: ' ', fontSize: 1, lineHeight: 1, margin: [0, 0, 0, room] }], unbreakable: true }, { text: ' ', fontSize: 1, lineHeight: 1, margin: [0, -room, 0, 0] }];
}

/** A document of so few headings is seen through without contents. */
const SHORT = 6;
/** Made anew each time: the library writes into what it lays out. */
const contents = (): Node[] => [{ text: 'Contents', style: 'section', pageBreak: 'before', margin: [0, 0, 0, 10] }, { toc: { numberStyle: { color: COLOUR.quiet, fontSize: 8.5 } } }];

/** The document as PDF, A4: outline, contents with page numbers, real text, fonts within. The same document gives the same bytes. */
export async function renderPdf(document: HandoffDocument): Promise<Uint8Array> {
  const { cover, title, compiledAt, sections } = document;
  const notice = losesGlyphs(JSON.stringify(document)) ? [{ text: 'The font of this PDF has no letters of some scripts; they are shown as \uFFFD here and as they are in the HTML and Word documents.', style: 'small', margin: [0, 12, 0, 0] } satisfies Node] : [];
  const created = new Date(compiledAt);
  const small = { fontSize: 7.5, color: COLOUR.quiet };
  const bytes = await pdfmake.createPdf({
    content: [
      ...coverOf(document),
      ...(outlineOf(sections).length < SHORT ? [] : contents()),
      ...notice,
      ...sections.flatMap((one, index) => sectionOf(index === 0 ? { ...one, ownPage: true } : one, 1, null)),
    ],
    pageSize: 'A4', pageMargins: PAGE_MARGINS, language: 'en', displayTitle: true, version: '1.7', compress: true,
    info: { title: printable(title), subject: printable(cover.kind), creator: 'Throughline', producer: 'Throughline', creationDate: created, modDate: created },
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.25, color: COLOUR.ink }, styles: STYLES,
    header: (page) => (page === 1 ? null : { columns: [{ text: printable(cover.account), ...small }, { text: printable(cover.kind), ...small, alignment: 'right' }], margin: [56, 28, 56, 0] }),
    footer: (page, pages) => (page === 1 ? null : { columns: [{ text: printable(cover.confidentiality), ...small }, { text: `${page} of ${pages}`, ...small, alignment: 'right' }], margin: [56, 20, 56, 0] }),
  }).getBuffer();
  return new Uint8Array(bytes);
}
