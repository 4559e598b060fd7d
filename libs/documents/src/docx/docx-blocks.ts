import { Bookmark, BorderStyle, InternalHyperlink, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { IParagraphOptions, IRunOptions, ParagraphChild } from 'docx';
import type { Paint } from '../drawings/drawing.ts';
import type { Block, Facts, Line, List, Run, Table as ModelTable } from '../model/document.ts';
import { INK, SAID_FONT, TEXT_WIDTH } from './docx-look.ts';

/** Bookmark names by the id of the place: Word allows forty letters, digits and underscores. */
export type Bookmarks = ReadonlyMap<string, string>;

function runOf({ text, strong, said, tone, to }: Run, bookmarks: Bookmarks): ParagraphChild {
  const anchor = to === undefined ? undefined : bookmarks.get(to);
  const colour = anchor !== undefined ? INK.accent : tone === undefined ? (said === true ? INK.ink : undefined) : INK[tone];
  const look: IRunOptions = { text, ...(strong === true ? { bold: true } : {}), ...(said === true ? { italics: true, font: SAID_FONT } : {}), ...(colour === undefined ? {} : { color: colour }) };
  return anchor === undefined ? new TextRun(look) : new InternalHyperlink({ anchor, children: [new TextRun(look)] });
}

/** A line as a paragraph; with an id it is a place that links lead to. */
export function paragraphOf(line: Line, bookmarks: Bookmarks, options: IParagraphOptions = {}, id?: string): Paragraph {
  const runs = line.map((run) => runOf(run, bookmarks));
  const name = id === undefined ? undefined : bookmarks.get(id);
  return new Paragraph({ ...options, children: name === undefined ? runs : [new Bookmark({ id: name, children: runs })] });
}

const notesOf = (notes: readonly Line[], bookmarks: Bookmarks): Paragraph[] => notes.map((note) => paragraphOf(note, bookmarks, { style: 'Note' }));

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const HAIR = { style: BorderStyle.SINGLE, size: 4, color: INK.rule } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
const MARGINS = { top: 50, bottom: 30, left: 0, right: 120 };

const cellOf = (children: Paragraph[], width: number, { span = 1, line = false, fill }: { span?: number; line?: boolean; fill?: Paint | undefined } = {}): TableCell =>
  new TableCell({ children, columnSpan: span, width: { size: width, type: WidthType.DXA }, margins: { ...MARGINS, left: fill === undefined || fill === 'none' ? 0 : 120 }, ...(fill === undefined || !(fill in INK) ? {} : { shading: { type: ShadingType.CLEAR, fill: INK[fill as keyof typeof INK], color: 'auto' } }), borders: { top: line ? HAIR : NONE, bottom: NONE, left: NONE, right: NONE } });

function widthsOf(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((TEXT_WIDTH * weight) / total));
}

const frame = (widths: number[], rows: TableRow[]): Table => new Table({ rows, columnWidths: widths, layout: TableLayoutType.FIXED, width: { size: TEXT_WIDTH, type: WidthType.DXA }, borders: NO_BORDERS });

function tableOf({ columns, rows }: ModelTable, bookmarks: Bookmarks): Table {
  const widths = widthsOf(columns.map(({ weight }) => weight));
  const width = (index: number): number => widths[index] ?? 0;
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ title }, index) => cellOf([new Paragraph({ text: title, style: 'TableHead' })], width(index))) });
  const indented = columns[0]?.title === '' && columns.length > 1;
  const body = rows.flatMap((row) => {
    const noted = row.notes.length > 0;
    // The last line of a row is kept with its notes by keepNext, the notes by not being split.
    const main = new TableRow({ cantSplit: true, children: row.cells.map((cell, index) => cellOf([paragraphOf(cell, bookmarks, { style: 'TableText', keepNext: noted }, index === 0 ? row.id : undefined)], width(index), { line: true, fill: row.fills?.[index] })) });
    if (!noted) return [main];
    const rest = widths.slice(indented ? 1 : 0).reduce((sum, one) => sum + one, 0);
    const notes = cellOf(notesOf(row.notes, bookmarks), rest, { span: columns.length - (indented ? 1 : 0) });
    return [main, new TableRow({ cantSplit: true, children: indented ? [cellOf([new Paragraph({ style: 'Note' })], width(0)), notes] : [notes] })];
  });
  return frame(widths, [head, ...body]);
}

function factsOf({ rows }: Facts, bookmarks: Bookmarks): Table {
  const widths = widthsOf([28, 72]);
  return frame(widths, rows.map((row) => new TableRow({
    cantSplit: true,
    children: [
      cellOf([paragraphOf([{ text: row.label, tone: 'quiet' }], bookmarks, { style: 'TableText' }, row.id)], widths[0] ?? 0, { line: true }),
      cellOf([paragraphOf(row.line, bookmarks, { style: 'TableText' }), ...notesOf(row.notes, bookmarks)], widths[1] ?? 0, { line: true }),
    ],
  })));
}

function listOf({ look, items }: List, bookmarks: Bookmarks): Paragraph[] {
  return items.flatMap((item) => [
    paragraphOf(item.line, bookmarks, { numbering: { reference: look, level: 0 }, keepNext: item.notes.length > 0, spacing: { before: 60, after: 20 } }, item.id),
    ...item.notes.map((note) => paragraphOf(note, bookmarks, { style: 'Note', indent: { left: 360 } })),
  ]);
}

const STYLE = { plain: undefined, lead: 'Lead', quiet: 'Note', quote: undefined, gap: 'Gap' };

/** After a table Word needs a paragraph, else two tables become one. */
const after = (): Paragraph => new Paragraph({ spacing: { after: 60, line: 120 } });

/** A block as Word writes it. */
export function blockOf(block: Block, bookmarks: Bookmarks): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph': {
      const style = STYLE[block.look];
      const shading = block.look === 'gap' ? { shading: { type: ShadingType.CLEAR, fill: INK.tint, color: 'auto' } } : {};
      return [paragraphOf(block.line, bookmarks, { ...(style === undefined ? {} : { style }), ...shading })];
    }
    case 'list':
      return listOf(block, bookmarks);
    case 'facts':
      return [factsOf(block, bookmarks), after()];
    case 'table':
      return [tableOf(block, bookmarks), after()];
    case 'picture':
      // The table says all that the picture shows, and nothing that is not in it.
      return block.table === null ? [] : [tableOf(block.table, bookmarks), after()];
  }
}
