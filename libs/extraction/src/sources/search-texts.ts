import type { Dossier } from '@throughline/domain';

import { htmlLines } from '../text/html-lines.ts';
import { isHtml } from '../text/is-html.ts';
import { joinLines } from '../text/join-lines.ts';
import { languageOf } from './language.ts';

/** A piece of a source as people read it. */
export interface SearchText {
  part: 'communications' | 'documents';
  id: string;
  /** Where it begins in the source as it is shown. */
  start: number;
  text: string;
  /** BCP 47. */
  language: string;
}

/** An hour's call in one piece. Longer ones are slow to take an excerpt of, and have more words than an index keeps the places of. */
const LONGEST_PIECE = 60_000;

/** The words of every mail, call and document, in pieces that end between words. */
export function searchTexts(dossier: Dossier): SearchText[] {
  const fallback = dossier.account.locale ?? 'en';
  const sources = [
    ...(dossier.communications ?? []).map((one) => ({ ...one, part: 'communications' as const })),
    ...(dossier.documents ?? []).map((one) => ({ ...one, part: 'documents' as const })),
  ];
  return sources.flatMap(({ part, id, body, format }) => {
    const text = isHtml(body, format) ? joinLines(htmlLines(body).map((line) => line.text)).text : body;
    const language = languageOf(text, fallback);
    return piecesOf(text).map((piece) => ({ part, id, language, ...piece }));
  });
}

function piecesOf(text: string): { start: number; text: string }[] {
  const pieces: { start: number; text: string }[] = [];
  for (let start = 0; start < text.length || start === 0; ) {
    const wanted = Math.min(text.length, start + LONGEST_PIECE);
    const space = wanted < text.length ? Math.max(text.lastIndexOf('\n', wanted), text.lastIndexOf(' ', wanted)) : -1;
    const cut = space > start + LONGEST_PIECE / 2 ? space + 1 : wanted;
    // Never through a character of two code units.
    const end = cut < text.length && /[\uD800-\uDBFF]/.test(text.charAt(cut - 1)) ? cut - 1 : cut;
    pieces.push({ start, text: text.slice(start, end) });
    if (end >= text.length) break;
    start = end;
  }
  return pieces;
}
