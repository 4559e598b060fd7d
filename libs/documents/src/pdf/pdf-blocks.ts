import type { Node } from 'pdfmake';
import { svgOf } from '../drawings/drawing.ts';
import type { Block, Facts, Line, List, Picture, Run, Table } from '../model/document.ts';
import { COLOUR, ROWS, TEXT_WIDTH, TONE } from './look.ts';
import { printable } from './printable.ts';

/** In a narrow cell a long address breaks where people would break it. */
const broken = (text: string): string => text.replace(/([^\s@]{8,64})@(?=[^\s@]{20})/g, '$1\n@');

function runOf({ text, strong, said, tone, to }: Run, narrow: boolean): Node {
  const colour = to !== undefined ? COLOUR.accent : tone === undefined ? undefined : TONE[tone];
  return {
    text: narrow ? broken(printable(text)) : printable(text), preserveLeadingSpaces: true, ...(strong === true ? { bold: true } : {}), ...(said === true ? { italics: true, color: COLOUR.ink } : {}),
    ...(colour === undefined ? {} : { color: colour }), ...(to === undefined ? {} : { linkToDestination: to }),
  };
}

const lineOf = (line: Line, narrow = false): Node => ({ text: line.length === 0 ? '' : line.map((run) => runOf(run, narrow)) });
const notesOf = (notes: readonly Line[]): Node[] => notes.map((note) => ({ ...lineOf(note), style: 'small', margin: [0, 1, 0, 0] }));

/** A place that links lead to. It has to be a text with something in it. */
const placed = (id: string | undefined, node: Node): Node => (id === undefined ? node : { ...node, id });

/** Longest row that is kept on one page; longer ones may break, for a row higher than a page would never fit. */
const LONGEST_ROW = 1400;

const lengthOf = (lines: readonly Line[]): number => lines.flat().reduce((sum, { text }) => sum + text.length, 0);

const GAP = 8;

/** Widths in points: a column never grows with a long word in it. */
function widthsOf({ columns }: Table): number[] {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const room = TEXT_WIDTH - GAP * (columns.length - 1);
  return columns.map(({ weight }) => (room * weight) / total);
}

/** Cells side by side with what stands below them. A number in the first column stands beside both. */
function rowOf(table: Table, cells: readonly Node[], notes: readonly Node[]): Node {
  const sized = cells.map((cell, index): Node => ({ ...cell, width: widthsOf(table)[index] ?? 0 }));
  const [first, ...rest] = sized;
  const numbered = table.columns[0]?.title === '' && table.columns.length > 1;
  if (first === undefined || notes.length === 0) return { columns: sized, columnGap: GAP };
  if (!numbered) return { stack: [{ columns: sized, columnGap: GAP }, ...notes] };
  return { columns: [first, { stack: [{ columns: rest, columnGap: GAP }, ...notes], width: TEXT_WIDTH - Number(first.width) - GAP }], columnGap: GAP };
}

/** A table of one column, so that a row and its notes are never parted by a page. */
function tableOf(table: Table): Node {
  const head = rowOf(table, table.columns.map(({ title }): Node => ({ text: printable(title), style: 'head' })), []);
  const short = table.rows.every((row) => lengthOf(row.cells) + lengthOf(row.notes) < LONGEST_ROW);
  const body = table.rows.map((row) => [rowOf(table, row.cells.map((cell, index): Node => (index === 0 ? placed(row.id, lineOf(cell, true)) : lineOf(cell, true))), notesOf(row.notes))]);
  return { table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: short, widths: [TEXT_WIDTH], body: [[head], ...body] }, layout: ROWS, margin: [0, 4, 0, 10] };
}

function listOf({ look, items }: List): Node {
  const indent = look === 'open' ? 16 : 12;
  const mark = (): Node => (look === 'open' ? { canvas: [{ type: 'rect', x: 0, y: 2.5, w: 7.5, h: 7.5, r: 1.5, lineColor: COLOUR.quiet, lineWidth: 0.7 }], width: indent } : { text: '–', color: COLOUR.quiet, width: indent });
  return {
    stack: items.map((item) => {
      const columns = [mark(), { stack: [placed(item.id, lineOf(item.line)), ...notesOf(item.notes)], width: TEXT_WIDTH - indent }];
      // A mark is never left at the foot of a page without its text.
      return { stack: [{ columns }], unbreakable: lengthOf([item.line, ...item.notes]) < LONGEST_ROW, margin: [0, 0, 0, 5] };
    }),
    margin: [0, 2, 0, 6],
  };
}

function factsOf({ rows }: Facts): Node {
  const body = rows.map((row): Node[] => [placed(row.id, { text: printable(row.label), color: COLOUR.quiet }), { stack: [lineOf(row.line), ...notesOf(row.notes)] }]);
  const layout = { ...ROWS, hLineWidth: () => 0.5, paddingRight: (column: number) => (column === 0 ? 16 : 0) };
  return { table: { dontBreakRows: rows.every((row) => lengthOf([row.line, ...row.notes]) < LONGEST_ROW * 2), widths: [128, TEXT_WIDTH - 144], body }, layout, margin: [0, 4, 0, 10] };
}

function pictureOf({ alternative, drawing }: Picture): Node {
  const svg = svgOf(drawing, { paint: (fill, line) => `fill="${COLOUR[fill]}" stroke="${COLOUR[line]}"`, font: 'font-family="Roboto"', strong: 'bold' });
  return { stack: [{ svg: printable(svg), width: Math.min(TEXT_WIDTH, drawing.width), margin: [0, 2, 0, 6] }, { text: printable(alternative), style: 'small' }], unbreakable: drawing.height < 600, margin: [0, 0, 0, 10] };
}

const PARAGRAPH = { plain: {}, lead: { style: 'lead' }, quiet: { style: 'small' }, quote: { italics: true }, gap: {} };

/** A block as pdfmake lays it out. */
export function blockOf(block: Block): Node {
  switch (block.kind) {
    case 'paragraph':
      if (block.look === 'gap') return { table: { widths: [TEXT_WIDTH], body: [[{ ...lineOf(block.line), fillColor: COLOUR.tint, margin: [10, 1, 10, 1] }]] }, layout: { ...ROWS, hLineWidth: () => 0 }, margin: [0, 2, 0, 8] };
      return { ...lineOf(block.line), ...PARAGRAPH[block.look], margin: [0, 0, 0, 8] };
    case 'list':
      return listOf(block);
    case 'facts':
      return factsOf(block);
    case 'table':
      return tableOf(block);
    case 'picture':
      return pictureOf(block);
  }
}
