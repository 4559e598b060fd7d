import { type Token, Tokenizer, TokenizerMode } from 'parse5';

import { PAGE, type Setting, settingIn } from './html-style.ts';
import { type Table, tableLines } from './html-tables.ts';
import { alignText } from './html-text.ts';
import { withoutHugeTags } from './huge-tags.ts';
import { INVISIBLE } from './invisible.ts';
import { isBlank, type Line, textLine } from './lines.ts';
import { TextBuilder } from './mapped-text.ts';

const BLOCKS = new Set('address article aside blockquote body caption center dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '));
const SPACED = new Set('p table blockquote ul ol h1 h2 h3 h4 h5 h6 dl hr'.split(' '));
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const RAW: Record<string, number> = { script: TokenizerMode.SCRIPT_DATA, style: TokenizerMode.RAWTEXT, xmp: TokenizerMode.RAWTEXT, noembed: TokenizerMode.RAWTEXT, noframes: TokenizerMode.RAWTEXT, iframe: TokenizerMode.RAWTEXT, title: TokenizerMode.RCDATA, textarea: TokenizerMode.RCDATA };
/** What a start tag ends that was left open. */
const ENDS: Record<string, readonly string[]> = { p: ['p'], li: ['li', 'p'], td: ['td', 'th', 'p'], th: ['td', 'th', 'p'], tr: ['td', 'th', 'tr', 'p'], dd: ['dd', 'dt', 'p'], dt: ['dd', 'dt', 'p'] };
const SCOPES = new Set(['table', 'ul', 'ol', 'dl', 'blockquote', 'div', 'body']);

/** Deeper nesting than any mail has; what goes deeper is read as if it did not. */
const DEEPEST = 400;

interface Open { tag: string; setting: Setting; table: Table | null }

/** The lines a reader of an HTML page sees, with exact places in its source; what is hidden, and what is markup, is left out. */
export function htmlLines(html: string): Line[] {
  const page: Line[] = [];
  let sink = page;
  const sinks: Line[][] = [];
  const stack: Open[] = [];
  let builder = new TextBuilder();
  let length = 0;
  let spaced = true;
  let lineSetting = PAGE;
  let colourFrom: number | null = null;
  let cursor = 0;

  const setting = (): Setting => stack.at(-1)?.setting ?? PAGE;
  const endLine = (): void => {
    if (length > 0) {
      const text = builder.build();
      sink.push({ ...textLine(text, lineSetting.depth), kind: lineSetting.kind, colour: colourFrom === null ? null : lineSetting.colour, colourFrom: colourFrom ?? 0, faint: lineSetting.faint, signature: lineSetting.signature, hard: true });
    }
    builder = new TextBuilder();
    length = 0;
    spaced = true;
    colourFrom = null;
  };
  const gap = (): void => {
    const last = sink.at(-1);
    if (last && !isBlank(last) && last.kind !== 'row') sink.push({ ...textLine(new TextBuilder().build(), setting().depth), hard: true });
  };
  const write = (piece: string, start: number, end: number): void => {
    const now = setting();
    for (const char of piece.replace(INVISIBLE, '').replace(/[\u00a0\u2007\u202f]/g, ' ')) {
      if (now.pre && char === '\n') {
        if (length === 0) gap();
        endLine();
        continue;
      }
      const space = /\s/.test(char);
      if (space && spaced && !now.pre) continue;
      if (length === 0) lineSetting = now;
      if (!space) {
        if (now.colour === null) colourFrom = null;
        else if (colourFrom === null || now.colour !== lineSetting.colour) {
          colourFrom = length;
          lineSetting = { ...lineSetting, colour: now.colour };
        }
        if (!now.faint) lineSetting = { ...lineSetting, faint: false };
      }
      builder.add(space ? ' ' : char, start, end);
      length += space ? 1 : char.length;
      spaced = space;
    }
  };
  const onText = (token: Token.CharacterToken): void => {
    if (setting().hidden) return;
    cursor = alignText(html, cursor, token.chars, write);
  };
  const open = (tag: string, token: Token.TagToken): void => {
    const inner = settingIn(tag, token.attrs, setting());
    let table: Table | null = null;
    if (!inner.hidden) {
      if (tag === 'table') {
        const outer = stack.findLast((entry) => entry.table !== null)?.table;
        if (outer && sinks.length > 0) outer.nested = true;
        table = { depth: inner.depth, nested: false, rows: [] };
      }
      const within = stack.findLast((entry) => entry.table !== null)?.table;
      if (tag === 'tr') within?.rows.push({ cells: [] });
      if ((tag === 'td' || tag === 'th') && within) {
        if (within.rows.length === 0) within.rows.push({ cells: [] });
        const cell = { lines: [], header: tag === 'th' };
        within.rows.at(-1)?.cells.push(cell);
        sinks.push(sink);
        sink = cell.lines;
      }
    }
    if (stack.length < DEEPEST) stack.push({ tag, setting: inner, table });
  };
  const close = (entry: Open): void => {
    if (BLOCKS.has(entry.tag)) endLine();
    if (entry.setting.hidden) return;
    if (entry.tag === 'td' || entry.tag === 'th') sink = sinks.pop() ?? page;
    if (entry.table) sink.push(...tableLines(entry.table));
    if (SPACED.has(entry.tag)) gap();
  };
  const closeTo = (index: number): void => {
    while (stack.length > index) {
      const entry = stack.pop();
      if (entry) close(entry);
    }
  };
  const onStart = (token: Token.TagToken): void => {
    const tag = token.tagName;
    cursor = token.location?.endOffset ?? cursor;
    const raw = RAW[tag];
    if (raw !== undefined) tokenizer.state = raw as typeof tokenizer.state;
    const ends = ENDS[tag];
    if (ends) {
      const scope = stack.findLastIndex((entry) => SCOPES.has(entry.tag) || (entry.tag !== 'p' && !ends.includes(entry.tag) && BLOCKS.has(entry.tag)));
      const first = stack.findIndex((entry, index) => index > scope && ends.includes(entry.tag));
      if (first >= 0) closeTo(first);
    }
    if (BLOCKS.has(tag)) {
      if (!setting().hidden) {
        endLine();
        if (SPACED.has(tag)) gap();
        if (tag === 'hr') sink.push({ ...textLine(new TextBuilder().build(), setting().depth), hard: true, rule: true });
      }
    } else if (tag === 'br' && !setting().hidden) {
      if (length === 0) gap();
      endLine();
    }
    if (!VOID.has(tag) && !token.selfClosing) open(tag, token);
    else if (!VOID.has(tag) && BLOCKS.has(tag)) open(tag, token);
  };
  const onEnd = (token: Token.TagToken): void => {
    cursor = token.location?.endOffset ?? cursor;
    const tag = token.tagName;
    for (let index = stack.length - 1; index >= 0 && index >= stack.length - 64; index--) {
      const entry = stack[index];
      if (entry?.tag === tag) {
        closeTo(index);
        return;
      }
      // A stray end tag within a cell or quote ends nothing outside of it.
      if (entry && (entry.tag === 'td' || entry.tag === 'th' || entry.tag === 'table') && tag !== 'table' && tag !== 'tr' && tag !== 'tbody') return;
    }
  };
  const past = (token: { location: Token.Location | null }): void => {
    cursor = token.location?.endOffset ?? cursor;
  };
  const tokenizer: Tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, {
    onComment: past, onDoctype: past, onStartTag: onStart, onEndTag: onEnd, onEof: () => undefined,
    onCharacter: onText, onWhitespaceCharacter: onText, onNullCharacter: () => undefined, onParseError: null,
  });
  tokenizer.write(withoutHugeTags(html), true);
  closeTo(0);
  endLine();
  return page;
}
