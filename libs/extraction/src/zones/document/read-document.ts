import type { Person, Sentence } from '../../sources/sentence.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { type MappedText, sliceText, trimText } from '../../text/mapped-text.ts';
import { itemMark, unitsOf } from '../flow.ts';
import type { Passage } from '../passage.ts';

const HEADING = /^\s{0,3}#{1,6}\s{1,4}/;
const CLAUSE = /^\s{0,12}(?:(?:§\s?|article\s|section\s|artikel\s|clause\s)?((?:[A-Z]\.)?\d{1,3}(?:\.\d{1,3}){0,4}|[A-Z]\.\d{1,3})[.)]?|\(([a-z]{1,4}|\d{1,2})\))\s{1,9}(?=\S)/i;
const SIGNED = /^\s{0,9}[*_]{0,2}(?:signed|unterzeichnet|unterschrieben|sign[ée]|getekend|ondertekend|firmado)\b.{0,200}$/i;

/** The passages of a document: headings, clauses with their numbers, list items and table rows. */
export function readDocument(lines: readonly Line[], speaker: Person | null, at: string | null): Passage[] {
  const passages: Passage[] = [];
  let section: Sentence['section'] = null;
  let group = 0;
  let buffer: Line[] = [];
  const add = (text: MappedText, block: Passage['block'], number: string | null, cells: Passage['cells'] = null, zone: Passage['zone'] = 'new'): void => {
    const within = number === null ? section : { number, heading: section?.heading ?? null };
    if (text.text.trim() !== '') passages.push({ text: trimText(text), zone, block, group, speaker, addressees: null, saidAt: at, section: within, cells, answers: null });
  };
  const flush = (): void => {
    const units = unitsOf(buffer, group);
    for (const unit of units) {
      group = unit.group;
      const signed = SIGNED.test(unit.text.text);
      add(unit.text, unit.block, null, unit.cells, signed ? 'signature' : 'new');
    }
    group = (units.at(-1)?.group ?? group) + 1;
    buffer = [];
  };
  for (const line of lines) {
    const { text } = line.text;
    const heading = HEADING.exec(text);
    const clause = CLAUSE.exec(text);
    if (heading || line.kind === 'heading') {
      flush();
      const words = trimText(sliceText(line.text, heading?.[0].length ?? 0, text.length));
      const number = /^(?:(?:Exhibit|Annex|Schedule|Appendix|Article|Section|Anlage|Artikel)\s)?([A-Z]|\d{1,3}(?:\.\d{1,3}){0,4})[.):]?\s/.exec(words.text)?.[1] ?? null;
      section = { number, heading: words.text };
      add(words, 'heading', null);
      group++;
    } else if (/^\s{0,9}\|/.test(text)) {
      const cells = tableCells(line.text);
      if (!cells.every((cell) => /^[\s:|-]*$/.test(cell.text))) buffer.push({ ...line, kind: 'row', cells });
    } else if (clause && !isBlank(line) && itemMark(text)?.mark === undefined) {
      flush();
      const words = sliceText(line.text, clause[0].length, text.length);
      add(words, 'clause', clause[1] ?? clause[2] ?? null);
    } else buffer.push(line);
  }
  flush();
  return passages;
}

function tableCells(row: MappedText): MappedText[] {
  const cells: MappedText[] = [];
  const inner = trimText(row);
  let start = inner.text.startsWith('|') ? 1 : 0;
  for (let i = start; i <= inner.text.length; i++) {
    if (i === inner.text.length || (inner.text.charAt(i) === '|' && inner.text.charAt(i - 1) !== '\\')) {
      if (i < inner.text.length || inner.text.slice(start).trim() !== '') cells.push(trimText(sliceText(inner, start, i)));
      start = i + 1;
    }
  }
  return cells;
}
