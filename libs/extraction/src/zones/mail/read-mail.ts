import type { People } from '../../people/people.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { withTextTables } from '../../text/text-tables.ts';
import { unmarked } from '../document/markdown.ts';
import { unitsOf } from '../flow.ts';
import type { Passage } from '../passage.ts';
import { codeLines } from './code.ts';
import { splitInlineAnswers } from './inline-answers.ts';
import { signatureCuts } from './signature.ts';
import { lastParagraph, type Mail, type Stretch, stretchesOf } from './zones.ts';

/** The passages of a mail: new words, quoted ones with whoever wrote them, signatures, notices, code. */
export function readMail(lines: readonly Line[], mail: Mail, people: People): Passage[] {
  const passages: Passage[] = [];
  let group = 0;
  const stretches = stretchesOf(lines, mail, people);
  const intro = stretches.filter((stretch) => stretch.zone === 'new').flatMap((stretch) => stretch.lines.slice(0, 40)).map((line) => line.text.text).join(' ').slice(0, 3000);
  for (const stretch of stretches.flatMap((found) => inlineStretches(found, mail, intro)).flatMap(withoutSpeechless)) {
    if (stretch.lines.every(isBlank)) continue;
    const units = unitsOf(withTextTables(stretch.lines.map(unmarked)), group);
    for (const unit of units) {
      passages.push({
        text: unit.text, zone: stretch.zone, block: unit.block, group: unit.group, mark: unit.mark, speaker: stretch.speaker, addressees: null,
        saidAt: stretch.saidAt, section: null, cells: unit.cells, answers: stretch.answers,
      });
    }
    group = (units.at(-1)?.group ?? group) + 1;
  }
  return passages;
}

/** Cuts the author's answers out of a quoted message they were written into. */
function inlineStretches(stretch: Stretch, mail: Mail, intro: string): Stretch[] {
  if (stretch.zone !== 'quoted' && stretch.zone !== 'forwarded') return [stretch];
  const parts: Stretch[] = [];
  let wasOwn: boolean | null = null;
  for (const { line, own } of splitInlineAnswers(stretch.lines, mail.author, intro)) {
    const last = parts.at(-1);
    if (last && (own === wasOwn || isBlank(line))) last.lines.push(line);
    else if (own) parts.push({ lines: [line], zone: 'new', speaker: mail.author, saidAt: mail.at, answers: last ? { text: lastParagraph(last.lines), speaker: stretch.speaker } : null });
    else parts.push({ ...stretch, lines: [line] });
    if (!isBlank(line) || wasOwn === null) wasOwn = own;
  }
  return parts;
}

/** Cuts signatures, notices, code and logs out of a message. */
function withoutSpeechless(stretch: Stretch): Stretch[] {
  if (stretch.zone === 'code') return [stretch];
  const code = codeLines(stretch.lines);
  const parts: Stretch[] = [];
  for (const { from, to, zone } of signatureCuts(stretch.lines, stretch.speaker?.name ?? null)) {
    for (let i = from; i < to; i++) {
      const line = stretch.lines[i];
      const found = code[i] === true ? 'code' : (zone ?? stretch.zone);
      const last = parts.at(-1);
      if (!line) continue;
      if (last && (last.zone === found || isBlank(line))) last.lines.push(line);
      else parts.push({ ...stretch, lines: [line], zone: found, answers: found === 'new' ? stretch.answers : null });
    }
  }
  return parts;
}
