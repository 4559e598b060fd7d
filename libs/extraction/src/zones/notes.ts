import { foldName, type People } from '../people/people.ts';
import { speakerOf } from '../people/speaker.ts';
import type { Person } from '../sources/sentence.ts';
import { isBlank, type Line } from '../text/lines.ts';
import { type MappedText, sliceText, trimText } from '../text/mapped-text.ts';
import { withTextTables } from '../text/text-tables.ts';
import { unmarked } from './document/markdown.ts';
import { itemStart, type Start, unitsOf } from './flow.ts';
import { codeLines } from './mail/code.ts';
import { type Mail, stretchesOf } from './mail/zones.ts';
import type { Passage } from './passage.ts';

/** When a line of a chat was written: "09:14", "[9:14 AM]". */
const TIME = String.raw`[\[(]?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[apAP]\.?[mM]\.?)?[\])]?`;
const NAME = String.raw`(?:\p{Lu}\.\s?)?\p{Lu}[\p{L}'\u2019-]{0,24}(?:\s\p{Lu}[\p{L}'\u2019-]{0,24}){0,2}`;
/** Who speaks: "TB: …", "[09:14] Jonas Weber: …", "Jonas Weber 9:14 AM …". */
const LABEL = new RegExp(String.raw`(?:^(?:\s{0,3}${TIME}\s{1,3})?|[.;!?]\s{1,3}|\s[-\u2013]\s)(${NAME})(?:\s?\([^()\n]{1,40}\))?(?:,?\s{1,4}${TIME}\s?:?\s{1,4}|\s?:\s{1,4})(?=\S)`, 'gu');
/** A line of its own above the words of somebody in a chat: "Jonas Weber 9:14 AM". */
const HEADER = new RegExp(String.raw`^\s{0,3}(${NAME}),?\s{1,4}${TIME}\s{0,4}$`, 'u');
const ATTENDEE = /(\p{Lu}[\p{L}.'\u2019-]{0,24}(?:\s[\p{L}.'\u2019-]{1,24}){0,3})\s\((\p{Lu}{2,4})\b/gu;
const QUESTION = /^\s{0,3}(?:q\d{0,2}|question|frage|vraag|pregunta|f)\s?[:.)]\s/i;
const ANSWER = /^\s{0,3}(?:a\d{0,2}|answer|antwort|r[ée]ponse|antwoord|respuesta|r)\s?[:.)]\s{1,3}(?=\S)/i;

/** The passages of a note or of minutes: shorthand lines, each with whoever a label in front of the words names, else their author. */
export function readNotes(lines: readonly Line[], mail: Mail, people: People): Passage[] {
  const passages: Passage[] = [];
  const aliases = aliasesIn(lines, people);
  const named = (label: string): Person | null => aliases.get(label) ?? people.find(label);
  let group = 0;
  let asked: string | null = null;
  for (const stretch of stretchesOf(lines, mail, people)) {
    if (stretch.lines.every(isBlank)) continue;
    const code = codeLines(stretch.lines);
    const kept = stretch.lines.filter((line, index) => code[index] !== true);
    const units = unitsOf(withTextTables(kept.map(unmarked)), group, noteStart);
    let talking: { speaker: Person; group: number } | null = null;
    for (const unit of units) {
      const header = named(HEADER.exec(unit.text.text.slice(0, 120))?.[1] ?? '');
      if (header) talking = { speaker: header, group: unit.group };
      const author: Person | null = talking?.group === unit.group ? talking.speaker : stretch.speaker;
      const question = QUESTION.test(unit.text.text);
      const answer = ANSWER.exec(unit.text.text);
      const text = answer ? sliceText(unit.text, answer[0].length, unit.text.text.length) : unit.text;
      for (const part of unit.cells || header ? [{ text, speaker: author }] : labelledParts(text, author, named)) {
        passages.push({
          text: part.text, zone: stretch.zone, block: header ? 'heading' : unit.block, group: unit.group, mark: unit.mark, speaker: part.speaker, addressees: null, saidAt: stretch.saidAt,
          section: null, cells: unit.cells, answers: answer && asked !== null ? { text: asked, speaker: null } : stretch.answers,
        });
      }
      asked = question ? unit.text.text.replace(QUESTION, '') : answer ? null : asked;
    }
    group = (units.at(-1)?.group ?? group) + 1;
  }
  return passages;
}

/** In minutes a number alone begins an item: "3 IT. Firewall rules …". */
function noteStart(text: string, before: Start | null): Start | null {
  const item = itemStart(text, before);
  if (item) return item;
  const numbered = /^\s{0,9}(\d{1,2})\s{1,3}(?=\p{Lu}[\p{L}-]{1,30}(?:\s[\p{L}-]{1,30}){0,4}[.:]\s)/u.exec(text.slice(0, 200));
  if (numbered) return { block: 'list_item', mark: numbered[1] ?? null, words: numbered[0].length };
  const nested = /^\s{0,9}(\d{1,2}\.\d{1,2})[.)]?\s{1,3}(?=\p{Lu}\p{L})/u.exec(text.slice(0, 40));
  if (nested) return { block: 'list_item', mark: nested[1] ?? null, words: nested[0].length };
  const following = /^\s{0,9}(\d{1,2})\s{1,3}(?=\p{Lu})/u.exec(text.slice(0, 40));
  if (following && before?.mark != null && Number(following[1]) === Number(before.mark) + 1) return { block: 'list_item', mark: following[1] ?? null, words: following[0].length };
  // Notes are written line by line.
  return text.length < 300 && /^\s{0,9}[\p{Lu}\d"([@]/u.test(text) ? { block: 'prose', mark: null, words: 0 } : null;
}

/** Cuts words at "TB: …", where TB is somebody known. */
function labelledParts(text: MappedText, author: Person | null, named: (label: string) => Person | null): { text: MappedText; speaker: Person | null }[] {
  const parts: { text: MappedText; speaker: Person | null }[] = [];
  let from = 0;
  let speaker = author;
  const cut = (to: number): void => {
    const part = trimText(sliceText(text, from, to));
    if (part.text !== '') parts.push({ text: part, speaker });
  };
  for (const match of text.text.matchAll(LABEL)) {
    const label = match[1] ?? '';
    const person = named(label);
    if (!person) continue;
    cut(match.index + match[0].indexOf(label));
    from = match.index + match[0].length;
    speaker = person;
  }
  cut(text.text.length);
  return parts;
}

/** Initials that the note itself explains: "F. Oyelaran (FO, minutes)". */
function aliasesIn(lines: readonly Line[], people: People): Map<string, Person> {
  const aliases = new Map<string, Person>();
  for (const line of lines.slice(0, 60)) {
    for (const match of line.text.text.slice(0, 2000).matchAll(ATTENDEE)) {
      const [, name = '', initials = ''] = match;
      const person = initialsFit(name, initials) ? speakerOf(name, people) : null;
      if (person) aliases.set(initials, person);
    }
  }
  return aliases;
}

function initialsFit(name: string, initials: string): boolean {
  const words = foldName(name).split(' ');
  return words[0]?.charAt(0) === initials.charAt(0).toLowerCase() && (words.at(-1)?.charAt(0) === initials.slice(-1).toLowerCase() || words.length === 1);
}
