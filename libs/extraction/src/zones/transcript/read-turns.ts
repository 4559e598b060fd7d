import type { People } from '../../people/people.ts';
import { speakerOf } from '../../people/speaker.ts';
import type { Person } from '../../sources/sentence.ts';
import { textLine } from '../../text/lines.ts';
import { type MappedText, trimText } from '../../text/mapped-text.ts';
import { unitsOf } from '../flow.ts';
import { headerDate } from '../mail/header-dates.ts';
import type { Passage } from '../passage.ts';
import type { Turn } from './turn.ts';

/** The passages of a conversation; in a chat every line stands for itself. */
export function readTurns(turns: readonly Turn[], at: string | null, people: People): Passage[] {
  const speakers = new Map<string, Person | null>();
  return turns.flatMap((turn, group): Passage[] => {
    const { label } = turn;
    if (label !== null && !speakers.has(label)) {
      const person = speakerOf(label, people);
      speakers.set(label, person && person.id === null && person.side === null ? { ...person, side: turn.side ?? null } : person);
    }
    const saidAt = (turn.time !== null && /\d[./-]\d|\p{L}{3}/u.test(turn.time) ? headerDate(turn.time, at) : null) ?? at;
    return partsOf(turn.texts).map((text) => ({
      text, zone: label === null ? 'code' : 'new', block: 'turn', group, mark: null, speaker: label === null ? null : (speakers.get(label) ?? null),
      addressees: null, saidAt, section: null, cells: null, answers: null,
    }));
  });
}

/** The lines of a turn: sentences may go on over recorders' cuts and wraps, but not over list items. */
function partsOf(texts: readonly MappedText[]): MappedText[] {
  if (texts.length === 1 && texts[0]) return [trimText(texts[0])];
  return unitsOf(texts.map((text) => textLine(text))).map((unit) => unit.text);
}
