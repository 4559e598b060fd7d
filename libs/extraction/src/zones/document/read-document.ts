import type { Person, Sentence } from '../../sources/sentence.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { sliceText, trimText } from '../../text/mapped-text.ts';
import { withTextTables } from '../../text/text-tables.ts';
import { unitsOf } from '../flow.ts';
import { codeLines } from '../mail/code.ts';
import type { Passage } from '../passage.ts';
import { clauseStart, headingOf } from './clauses.ts';
import { withoutMarks } from './markdown.ts';

const SIGNED = /^\s{0,9}[*_]{0,2}(?:(?:electronically |digitally )?signed(?: (?:by|for|on behalf of|in)\b|:)|signature|unterzeichnet|unterschrieben|unterschrift|sign[ée] (?:par|pour|[àa])|signatures?\s?:|getekend|ondertekend|firmado|for and on behalf of|in witness whereof|by:\s{0,3}_|_{3,}|name:\s|title:\s|date:\s{0,3}_)/i;

/** The passages of a document: headings, clauses with their numbers, list items and table rows; nobody says them. */
export function readDocument(raw: readonly Line[], author: Person | null, at: string | null): Passage[] {
  const passages: Passage[] = [];
  let heading: Sentence['section'] = null;
  let clause: string | null = null;
  let group = 0;
  let buffer: Line[] = [];
  let signing = false;
  const add = (passage: Pick<Passage, 'text' | 'block' | 'cells' | 'zone' | 'mark' | 'section'>): void => {
    passages.push({ ...passage, group, speaker: author, addressees: null, saidAt: at, answers: null });
  };
  const flush = (): void => {
    for (const unit of unitsOf(buffer.map((line) => ({ ...line, text: withoutMarks(line.text), cells: line.cells?.map(withoutMarks) ?? null })), group + 1, clauseStart)) {
      group = unit.group;
      signing = SIGNED.test(unit.text.text) && unit.text.text.length < 400 ? true : signing && unit.text.text.length < 120 && unit.block === 'prose';
      const nested = unit.block === 'list_item' && clause !== null && unit.mark !== null && /^[a-z]{1,4}$/.test(unit.mark);
      if (unit.block === 'clause') clause = unit.mark;
      const number = nested ? `${clause}(${unit.mark})` : unit.block === 'clause' || (unit.block === 'list_item' && clause !== null && heading?.number !== null) ? clause : (heading?.number ?? null);
      add({
        text: unit.text, block: nested ? 'clause' : unit.block, cells: unit.cells, zone: signing ? 'signature' : 'new', mark: unit.mark,
        section: number === null && heading === null ? null : { number, heading: heading?.heading ?? null },
      });
    }
    buffer = [];
  };
  const lines = withTextTables(raw);
  const code = codeLines(lines);
  for (const [index, line] of lines.entries()) {
    const { text } = line.text;
    const found = line.kind === 'row' || isBlank(line) || code[index] === true ? null : headingOf(text, lines[index + 1]?.text.text ?? null, line.kind === 'heading');
    if (found && !SIGNED.test(text)) {
      flush();
      const words = trimText(withoutMarks(sliceText(line.text, found.words, text.length)));
      if (words.text === '') continue;
      heading = { number: found.number, heading: words.text };
      clause = null;
      signing = false;
      group++;
      add({ text: words, block: 'heading', cells: null, zone: 'new', mark: found.number, section: heading });
    } else if (code[index] === true) {
      flush();
      group++;
      add({ text: trimText(line.text), block: 'prose', cells: null, zone: 'code', mark: null, section: heading });
    } else buffer.push(line);
  }
  flush();
  return passages;
}
