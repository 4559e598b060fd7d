import { type DefaultTreeAdapterTypes, parse } from 'parse5';

import { decodeAligned } from './html-text.ts';
import { isHidden } from './html-hidden.ts';
import { INVISIBLE } from './invisible.ts';
import { isBlank, type Line, textLine } from './lines.ts';
import { type MappedText, TextBuilder } from './mapped-text.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const BLOCKS = new Set('address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '));
const SILENT = new Set('script style head title template noscript iframe object embed svg math select textarea button input img audio video canvas map area link meta base'.split(' '));

interface Context {
  depth: number;
  kind: Line['kind'];
  colour: string | null;
  pre: boolean;
}

/** The lines a reader of an HTML page sees, with exact places in its source; what is hidden, and what is markup, is left out. */
export function htmlLines(html: string): Line[] {
  const lines: Line[] = [];
  let builder = new TextBuilder();
  let empty = true;
  let spaced = true;
  let current: Context = { depth: 0, kind: 'text', colour: null, pre: false };

  const flush = (): MappedText | null => {
    if (empty) return null;
    const text = builder.build();
    builder = new TextBuilder();
    empty = true;
    spaced = true;
    return text;
  };
  const endLine = (): void => {
    const text = flush();
    if (text) lines.push({ ...textLine(text, current.depth), kind: current.kind, colour: current.colour, hard: true });
  };
  const blank = (depth: number): void => {
    const last = lines.at(-1);
    if (last && !isBlank(last)) lines.push({ ...textLine(new TextBuilder().build(), depth), hard: true });
  };
  const addText = (node: DefaultTreeAdapterTypes.TextNode, context: Context): void => {
    const place = node.sourceCodeLocation;
    if (!place) return;
    for (const { text, start, end } of decodeAligned(html, place.startOffset, place.endOffset, node.value)) {
      for (const char of text.replace(INVISIBLE, '').replace(/[\u00a0\u2007\u202f]/g, ' ')) {
        if (context.pre && char === '\n') {
          endLine();
          continue;
        }
        const space = /\s/.test(char);
        if (space && spaced && !context.pre) continue;
        if (empty) current = context;
        if (!space && context.colour !== null && current.colour === null) current = { ...current, colour: context.colour };
        builder.add(space ? ' '.repeat(char.length) : char, start, end);
        empty = false;
        spaced = space;
      }
    }
  };
  const addRow = (row: Element, context: Context): void => {
    const cells: MappedText[] = [];
    let headers = 0;
    for (const cell of row.childNodes) {
      if (!('tagName' in cell) || (cell.tagName !== 'td' && cell.tagName !== 'th') || isHidden(cell)) continue;
      if (cell.tagName === 'th') headers++;
      const before = lines.length;
      visitAll(cell.childNodes, { ...context, kind: 'row' });
      endLine();
      const texts = lines.splice(before).filter((line) => !isBlank(line)).map((line) => line.text);
      cells.push(joinCell(texts));
    }
    if (cells.every((cell) => cell.text.trim() === '')) return;
    lines.push({ ...textLine(joinCell(cells.filter((cell) => cell.text !== '')), context.depth), kind: 'row', cells, headingRow: headers > cells.length / 2, colour: context.colour, hard: true });
  };
  const visitAll = (nodes: readonly Node[], context: Context): void => {
    for (const node of nodes) visit(node, context);
  };
  const visit = (node: Node, context: Context): void => {
    if (node.nodeName === '#text') {
      addText(node as DefaultTreeAdapterTypes.TextNode, context);
      return;
    }
    if (!('tagName' in node) || SILENT.has(node.tagName) || isHidden(node)) return;
    const tag = node.tagName;
    if (tag === 'br') {
      if (empty) blank(context.depth);
      else endLine();
      return;
    }
    const inner = contextIn(node, context);
    if (!BLOCKS.has(tag)) {
      visitAll(node.childNodes, inner);
      return;
    }
    endLine();
    if (tag === 'hr') {
      lines.push({ ...textLine(new TextBuilder().build(), context.depth), hard: true, rule: true });
      return;
    }
    if (tag === 'tr' && isDataRow(node)) {
      addRow(node, inner);
      return;
    }
    if (tag === 'p' || tag === 'table' || tag === 'blockquote' || tag === 'ul' || tag === 'ol' || /^h\d$/.test(tag)) blank(context.depth);
    visitAll(node.childNodes, inner);
    endLine();
    if (tag === 'p' || tag === 'table' || tag === 'blockquote' || tag === 'ul' || tag === 'ol' || /^h\d$/.test(tag)) blank(context.depth);
  };
  visitAll(parse(html, { sourceCodeLocationInfo: true }).childNodes as Node[], current);
  endLine();
  return lines;
}

function joinCell(texts: readonly MappedText[]): MappedText {
  const builder = new TextBuilder();
  for (const [index, text] of texts.entries()) {
    const before = texts[index - 1];
    if (before && text.starts.length > 0) builder.add(' ', before.ends.at(-1) ?? text.starts[0] ?? 0, Math.max(before.ends.at(-1) ?? 0, text.starts[0] ?? 0));
    for (let i = 0; i < text.text.length; i++) builder.add(text.text.charAt(i), text.starts[i] ?? 0, text.ends[i] ?? 0);
  }
  return builder.build();
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? '';
}

/** Tables that only arrange a page have one cell in a row. */
function isDataRow(row: Element): boolean {
  return row.childNodes.filter((cell) => 'tagName' in cell && (cell.tagName === 'td' || cell.tagName === 'th')).length > 1;
}

function contextIn(element: Element, context: Context): Context {
  const style = attribute(element, 'style').slice(0, 2000);
  const colour = /(?:^|;)\s{0,9}color\s{0,9}:\s{0,9}([#\w(),.% ]{1,40})/i.exec(style)?.[1] ?? (element.tagName === 'font' ? attribute(element, 'color') || null : null);
  return {
    depth: context.depth + (element.tagName === 'blockquote' ? 1 : 0),
    kind: /^h[1-6]$/.test(element.tagName) ? 'heading' : element.tagName === 'li' ? 'item' : element.tagName === 'pre' || element.tagName === 'code' ? 'code' : context.kind,
    colour: colour === null ? context.colour : notGrey(colour.trim().toLowerCase()),
    pre: context.pre || element.tagName === 'pre',
  };
}

/** A colour somebody chose to stand out; greys, blacks and white set text back or are the default. */
function notGrey(colour: string): string | null {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(colour)?.[1];
  const parts = hex === undefined ? /^rgba?\(\s?(\d{1,3})\s?,\s?(\d{1,3})\s?,\s?(\d{1,3})/.exec(colour)?.slice(1).map(Number) : hex.length === 3 ? [...hex].map((digit) => parseInt(digit + digit, 16)) : [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  if (parts) return Math.max(...parts) - Math.min(...parts) < 40 ? null : colour;
  return /^(?:black|white|gr[ae]y|dim|dark|light|slategr|windowtext|inherit|initial|currentcolor|auto|unset)/.test(colour) && !/blue|green|red|orange|purple/.test(colour) ? null : colour;
}
