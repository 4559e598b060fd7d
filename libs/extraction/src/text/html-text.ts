import { parseFragment } from 'parse5';

export interface AlignedText { text: string; start: number; end: number }

const ENTITY = /&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,31});?/iy;

const decoded = new Map<string, string>();

/** What a character reference means, asked of the HTML parser itself. */
function decode(reference: string): string {
  let text = decoded.get(reference);
  if (text === undefined) {
    const node = parseFragment(reference).childNodes[0];
    text = node && 'value' in node ? node.value : '';
    if (decoded.size < 2000) decoded.set(reference, text);
  }
  return text;
}

/** The text of a text node in pieces, each with the stretch of the source it comes from: character references, line ends, and tags that the parser skipped are accounted for. */
export function decodeAligned(html: string, from: number, to: number, value: string): AlignedText[] {
  const pieces: AlignedText[] = [];
  let raw = from;
  let at = 0;
  while (at < value.length && raw < to) {
    const char = html.charAt(raw);
    if (char === '&') {
      ENTITY.lastIndex = raw;
      const reference = ENTITY.exec(html)?.[0];
      const text = reference === undefined ? '' : decode(reference);
      if (reference !== undefined && text !== '' && value.startsWith(text, at)) {
        pieces.push({ text, start: raw, end: raw + reference.length });
        raw += reference.length;
        at += text.length;
        continue;
      }
    }
    if (char === value.charAt(at)) {
      pieces.push({ text: char, start: raw, end: raw + 1 });
      raw++;
      at++;
    } else if (char === '\r') {
      const length = html.charAt(raw + 1) === '\n' ? 2 : 1;
      pieces.push({ text: '\n', start: raw, end: raw + length });
      raw += length;
      at++;
    } else if (char === '<') {
      const end = html.indexOf('>', raw);
      raw = end < 0 ? to : end + 1;
    } else {
      raw++;
    }
  }
  return pieces;
}
