import type { Person } from '../../sources/sentence.ts';
import type { People } from '../../people/people.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { unitsOf } from '../flow.ts';
import type { Passage } from '../passage.ts';
import { markZones } from './zones.ts';

/** The passages of a mail: new words, quoted ones with whoever wrote them, signatures and notices. */
export function readMail(lines: readonly Line[], author: Person | null, at: string | null, people: People): Passage[] {
  const passages: Passage[] = [];
  let group = 0;
  for (const stretch of markZones(lines, author, at, people)) {
    if (stretch.lines.every(isBlank)) continue;
    const units = unitsOf(stretch.lines, group);
    for (const unit of units) {
      passages.push({
        text: unit.text, zone: stretch.zone, block: unit.block, group: unit.group, speaker: stretch.speaker, addressees: null, saidAt: stretch.saidAt,
        section: null, cells: unit.cells, answers: stretch.answers,
      });
    }
    group = (units.at(-1)?.group ?? group) + 1;
  }
  return passages;
}
