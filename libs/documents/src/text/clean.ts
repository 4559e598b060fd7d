import { plainWords } from './plain-words.ts';

/** What nobody sees and what turns, breaks or ends text elsewhere: controls, marks of direction, invisible characters, halves of pairs. */
const UNSEEN = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]|\p{Cs}|[\u{E0000}-\u{E0FFF}]/gu;

/** Longer texts are shortened in documents for people; the package as data and the sources have the whole of them. */
const LONGEST = 1500;

/** One line of text for people: no character that does something, no line break, not endless. */
export function clean(text: string): string {
  // What is cut off anyway need not be cleaned first.
  const line = plainWords(text.slice(0, LONGEST * 4)).replace(UNSEEN, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST && text.length <= LONGEST * 4) return line;
  return `${line.slice(0, LONGEST).replace(UNSEEN, '').trimEnd()} … (shortened)`;
}

/** A copy of some data in which every text is clean. */
export function cleaned<T>(data: T): T {
  if (typeof data === 'string') return clean(data) as T;
  if (Array.isArray(data)) return data.map((one: unknown) => cleaned(one)) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, cleaned(value as unknown)])) as T;
}
