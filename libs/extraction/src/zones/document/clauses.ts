import { itemStart, type Start } from '../flow.ts';

const HEADING = /^\s{0,3}#{1,6}\s{1,4}(?=\S)/;
const NUMBERED = /^\s{0,12}\*{0,2}(?:(?:§{1,2}|art(?:icle|ikel|ículo|\.)?|section|clause|klausel|ziffer|sec\.|abschnitt|paragraph|cláusula|artikel)\s{0,2})?((?:\d{1,3}|[A-Z])(?:\.\d{1,3}){1,5}|[A-Z]-\d{1,3})[.):]?\*{0,2}\s{1,9}(?=\S)/i;
const WORDED = /^\s{0,12}\*{0,2}(?:§{1,2}|article|artikel|artículo|section|clause|klausel|ziffer|abschnitt|cláusula|exhibit|annex|appendix|schedule|anlage|anhang|annexe|bijlage|anexo)\s{0,2}([A-Z](?:\.\d{1,3})?|\d{1,3}(?:\.\d{1,3}){0,4}|[IVX]{1,5})(?:\s?[.):\u2013\u2014-]{1,2}|\s)\*{0,2}\s{0,9}/i;
const ENDS_HEADING = /[.;,]\s{0,3}$/;
const SHORT = 90;

/** A heading a document's line is, with its number; null for any other line. */
export function headingOf(text: string, next: string | null, marked: boolean): { number: string | null; words: number } | null {
  const hashes = HEADING.exec(text);
  if (hashes || marked) return { number: numberIn(text.slice(hashes?.[0].length ?? 0)), words: hashes?.[0].length ?? 0 };
  const bare = text.trim().replace(/^\*\*(.{1,120})\*\*:?$/, '$1');
  if (bare === '' || bare.length > SHORT || ENDS_HEADING.test(bare) || /^[-*|>\u2022]/.test(bare)) return null;
  const bold = bare !== text.trim();
  const worded = WORDED.exec(bare);
  const capitals = /^[^\p{Ll}]{4,}$/u.test(bare) && /\p{Lu}{3}/u.test(bare) && !/\d{4}/.test(bare);
  const underlined = next !== null && /^\s{0,3}(?:={3,200}|-{3,200})\s{0,3}$/.test(next);
  const numbered = /^\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s{1,4}\p{Lu}[\p{L}\d &/,'\u2019()-]{2,70}$/u.test(bare) && bare.split(/\s+/).length <= 9 && (next === null || next.trim() === '' || /^\s{0,9}\(?[\da-z]{1,3}[.)]/.test(next)) && !/\b(?:shall|will|must|is|are|may)\b/.test(bare);
  return bold || worded || capitals || underlined || numbered ? { number: numberIn(bare), words: 0 } : null;
}

/** The number a heading carries: "Exhibit B. Service levels" → "B". */
function numberIn(text: string): string | null {
  const bare = text.trim().replace(/^\*{1,2}/, '');
  return WORDED.exec(bare)?.[1] ?? /^(\d{1,3}(?:\.\d{1,3}){0,4}|[A-Z](?:\.\d{1,3})?)[.):]?\s/.exec(bare)?.[1] ?? null;
}

/** How a line of a document begins a clause or list item. */
export function clauseStart(text: string): Start | null {
  const head = text.slice(0, 100);
  const numbered = NUMBERED.exec(head);
  if (numbered && !/^\s{0,12}\d{1,3}\.\d{1,3}\s?(?:%|percent|million|k\b|gb\b|tb\b)/i.test(head)) return { block: 'clause', mark: numbered[1] ?? null, words: numbered[0].length };
  const worded = WORDED.exec(head);
  if (worded && /^(?:\s{0,12}\*{0,2})(?:§|art|section|clause|klausel|ziffer|abschnitt|cl[áa]u)/i.test(head) && !/^\s{0,12}\S{1,12}\s\S{1,8}\s\p{Ll}/u.test(head)) return { block: 'clause', mark: worded[1] ?? null, words: worded[0].length };
  return itemStart(text);
}
