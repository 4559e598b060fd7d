const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?`;
const DATE = String.raw`(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.?\s\p{L}{3,9}\.?(?:\s\d{4})?|\p{L}{3,9}\s\d{1,2}(?:,\s\d{4})?)`;
const STAMP = String.raw`(?:${DATE}(?:,?\s(?:at\s|um\s)?))?${CLOCK}`;
const NAME = String.raw`[\p{Lu}\p{Ll}@~*#_][^:\n\t?!;|<>\[\]{}]{0,70}?`;

/** A stamp in front: "[00:01:02] Name: words", "12/03/2026, 14:02 - Name: words". */
const STAMPED = new RegExp(String.raw`^\s{0,9}[\[(<]?(${STAMP})[\])>]?\s{0,3}[-–—|:]?\s{0,3}(${NAME})\s{0,2}[:>](?:\*\*)?\s{1,9}(?=\S)`, 'u');
/** Only a name in front: "Name: words", with a stamp or company in brackets behind the name. */
const NAMED = new RegExp(String.raw`^\s{0,9}(?:[-–•]\s)?\*{0,2}_{0,2}(${NAME})(?:\s{0,3}[\[(](${STAMP})[\])])?\*{0,2}_{0,2}:\*{0,2}_{0,2}(?:\s{1,9}(?=\S)|$)`, 'u');
/** Name and time on a line of their own above the words. */
const NAME_TIME = new RegExp(String.raw`^\s{0,9}\*{0,2}(${NAME})\*{0,2}(?:\s{2,20}|\t{1,4}|\s?[-–—|·•,]\s|\s[\[(]|\s)(${STAMP})[\])]?\s{0,9}$`, 'u');
const TIME_NAME = new RegExp(String.raw`^\s{0,9}[\[(<]?(${STAMP})[\])>]?\s{0,3}[-–—|:]?\s{0,3}(${NAME})\s{0,9}:?$`, 'u');
const BRACKETED_NAME_TIME = new RegExp(String.raw`^\s{0,9}[\[(]([\p{L}][^\[\]\n]{0,70})[\])]\s{0,3}(${STAMP})\s{0,9}$`, 'u');
/** Words on the same line behind a stamp and a name between brackets: "[14:02] <vera> words". */
const ANGLED = new RegExp(String.raw`^\s{0,9}(?:[\[(]?(${STAMP})[\])]?\s{0,3})?<([^<>\n]{1,60})>\s{1,9}(?=\S)`, 'u');

interface Label { label: string; time: string | null; words: number }

/** "Name: words" in one line, with or without a time; null where the line does not begin so. */
export function inlineLabel(text: string): Label | null {
  const head = text.slice(0, 200);
  const stamped = STAMPED.exec(head);
  if (stamped && isLabel(stamped[2])) return { label: clean(stamped[2]), time: stamped[1] ?? null, words: stamped[0].length };
  const named = NAMED.exec(head);
  if (named && isLabel(named[1])) return { label: clean(named[1]), time: named[2] ?? null, words: named[0].length };
  const angled = ANGLED.exec(head);
  if (angled && isLabel(angled[2])) return { label: clean(angled[2]), time: angled[1] ?? null, words: angled[0].length };
  return null;
}

/** A line of a name and a time alone, above the words; null for any other line. */
export function headerLabel(text: string): Omit<Label, 'words'> | null {
  if (text.length > 160) return null;
  const bracketed = BRACKETED_NAME_TIME.exec(text);
  if (bracketed && isLabel(bracketed[1])) return { label: clean(bracketed[1]), time: bracketed[2] ?? null };
  const nameFirst = NAME_TIME.exec(text);
  if (nameFirst && isLabel(nameFirst[1]) && capitalised(nameFirst[1])) return { label: clean(nameFirst[1]), time: nameFirst[2] ?? null };
  const timeFirst = TIME_NAME.exec(text);
  if (timeFirst && isLabel(timeFirst[2]) && capitalised(timeFirst[2])) return { label: clean(timeFirst[2]), time: timeFirst[1] ?? null };
  return null;
}

function clean(label: string | undefined): string {
  return (label ?? '').replace(/[*_]{1,3}$|^[*_]{1,3}/g, '').trim();
}

/** Up to five words, no sentence: "Joel (Lindqvist)", "Speaker 2", "Dr. Amelung", "vera". */
function isLabel(label: string | undefined): boolean {
  const text = clean(label).replace(/\([^)]{0,60}\)?/g, ' ').trim();
  if (text === '' || !/\p{L}/u.test(text) || /https?$|@\S+\s/.test(text) || /\.\s+\p{L}{3,}\s/u.test(text.replace(/^(?:Dr|Mr|Mrs|Ms|Prof|St)\.\s/i, ''))) return false;
  return text.split(/\s+/).length <= 5;
}

/** Whether it looks like a name rather than the end of a sentence: no word but particles in lower case. */
function capitalised(label: string | undefined): boolean {
  const words = clean(label).replace(/\([^)]{0,60}\)?/g, ' ').trim().split(/\s+/);
  return words.every((word) => /^[\p{Lu}\d(@#]/u.test(word) || /^(?:van|von|der|den|de|del|la|le|da|di|du|dos|ter|ten|bin|al|el|und|and|zu|zur|t)$/i.test(word)) || (words.length === 1 && /^[\p{Ll}._\d-]{2,30}$/u.test(words[0] ?? ''));
}
