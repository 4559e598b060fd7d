import { AlignmentType, Bookmark, Document, Footer, Header, HeadingLevel, LevelFormat, Packer, PageBreak, PageNumber, Paragraph, Tab, TableOfContents, TabStopType, TextRun } from 'docx';
import type { Table } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { headingOf } from '../model/build.ts';
import type { HandoffDocument, Section } from '../model/document.ts';
import { placesOf } from '../model/places.ts';
import { blockOf } from './docx-blocks.ts';
import type { Bookmarks } from './docx-blocks.ts';
import { INK, PAGE, STYLES, TEXT_WIDTH } from './docx-look.ts';
import { sameBytes } from './same-bytes.ts';

function coverOf({ cover }: HandoffDocument): (Paragraph | Table)[] {
  const text = (value: string, options: object = {}): Paragraph => new Paragraph({ children: [new TextRun({ text: value, ...options })], style: 'CoverText' });
  return [
    new Paragraph({ children: [new TextRun({ text: cover.kind, color: INK.quiet })], style: 'CoverText', spacing: { before: 3200 } }),
    new Paragraph({ text: cover.account, heading: HeadingLevel.TITLE }),
    ...(cover.deal === '' ? [] : [text(cover.deal)]),
    ...blockOf({ kind: 'facts', rows: cover.facts.map(({ label, value }) => ({ label, line: [{ text: value }], notes: [] })) }, new Map()),
    ...(cover.gate === null ? [] : [text(cover.gate, { bold: true, color: INK.ink, size: 24 })]),
    text(cover.confidentiality, { bold: true, color: INK.accent, size: 20 }),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

function sectionOf(section: Section, level: 1 | 2, bookmarks: Bookmarks): (Paragraph | Table)[] {
  const name = bookmarks.get(section.id) ?? '';
  const heading = new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, pageBreakBefore: section.ownPage,
    children: [new Bookmark({ id: name, children: [new TextRun(headingOf(section))] })],
  });
  return [heading, ...section.blocks.flatMap((block) => blockOf(block, bookmarks)), ...section.parts.flatMap((one) => sectionOf(one, 2, bookmarks))];
}

const sides = (left: string, right: (string | typeof PageNumber.CURRENT)[]): Paragraph =>
  new Paragraph({ style: 'Note', tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }], children: [new TextRun(left), new TextRun({ children: [new Tab(), ...right] })] });

/** The document for Word: styles, contents, headings, tables whose heads repeat. The same document gives the same bytes. */
export async function renderDocx(document: HandoffDocument): Promise<Uint8Array> {
  const { cover, title, compiledAt, sections } = document;
  const bookmarks: Bookmarks = new Map(placesOf(document).map((id, index) => [id, `place${index + 1}`]));
  const bullet = (reference: string, text: string): object => ({ reference, levels: [{ level: 0, format: LevelFormat.BULLET, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 360, hanging: 360 } } } }] });
  const file = new Document({
    title, subject: cover.kind, creator: 'Throughline', lastModifiedBy: 'Throughline', description: cover.confidentiality,
    // Contents show their pages before Word has laid out the document itself.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    styles: STYLES, numbering: { config: [bullet('bullet', '–'), bullet('open', '☐')] as never },
    sections: [{
      properties: { titlePage: true, page: { size: { width: PAGE.width, height: PAGE.height }, margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin } } },
      headers: { default: new Header({ children: [sides(cover.account, [cover.kind])] }), first: new Header({ children: [new Paragraph('')] }) },
      footers: { default: new Footer({ children: [sides(cover.confidentiality, [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES])] }), first: new Footer({ children: [new Paragraph('')] }) },
      children: [
        ...coverOf(document),
        new Paragraph({ children: [new TextRun({ text: 'Contents', bold: true, size: 38 })], spacing: { after: 160 } }),
        new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-2' }),
        ...sections.flatMap((one, index) => sectionOf(index === 0 ? { ...one, ownPage: true } : one, 1, bookmarks)),
      ],
    }],
  });
  return sameBytes(new Uint8Array(await Packer.toBuffer(file)), compiledAt);
}
