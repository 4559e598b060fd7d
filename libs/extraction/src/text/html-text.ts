import { parseFragment } from 'parse5';

const ENTITY = /&(?:#x?[0-9a-f]{1,8}|[a-z][a-z0-9]{1,31});?/iy;

/** How many characters of a source may be passed over in search of the place where a text goes on. */
const MOST_SKIPPED = 16;

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

/**
 * Finds a parsed text in its source from a place on, where character references and line ends are written otherwise.
 * Gives each piece with its stretch of the source to `add`, and returns where the text ends there.
 */
export function alignText(html: string, from: number, value: string, add: (text: string, start: number, end: number) => void): number {
  let raw = from;
  let at = 0;
  let skipped = 0;
  while (at < value.length) {
    const char = charAt(html, raw);
    if (char === '&') {
      ENTITY.lastIndex = raw;
      const reference = ENTITY.exec(html)?.[0];
      const text = reference === undefined ? '' : decode(reference);
      if (reference !== undefined && text !== '' && value.startsWith(text, at)) {
        add(text, raw, raw + reference.length);
        raw += reference.length;
        at += text.length;
        continue;
      }
    }
    if (char === charAt(value, at)) {
      add(char, raw, raw + char.length);
      raw += char.length;
      at += char.length;
    } else if (char === '\r' && value.charAt(at) === '\n') {
      const end = raw + (html.charAt(raw + 1) === '\n' ? 2 : 1);
      add('\n', raw, end);
      raw = end;
      at++;
    } else if (skipped < MOST_SKIPPED && raw < html.length) {
      skipped++;
      raw++;
    } else {
      add(value.slice(at), Math.min(raw, html.length), Math.min(raw, html.length));
      return raw;
    }
  }
  return raw;
}

/** The character at a place, both halves of it where it has two. */
function charAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff ? text.slice(at, at + 2) : text.charAt(at);
}
