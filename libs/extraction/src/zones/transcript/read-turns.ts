import type { People } from '../../people/people.ts';
import { speakerOf } from '../../people/speaker.ts';
import type { Person } from '../../sources/sentence.ts';
import { joinTexts, trimText } from '../../text/mapped-text.ts';
import type { Passage } from '../passage.ts';
import type { Turn } from './labelled.ts';

/** The passages of a conversation. */
export function readTurns(turns: readonly Turn[], at: string | null, people: People): Passage[] {
  const speakers = new Map<string, Person | null>();
  return turns.map((turn, group): Passage => {
    if (turn.label !== null && !speakers.has(turn.label)) speakers.set(turn.label, speakerOf(turn.label, people));
    return {
      text: joinTexts(turn.lines.map(trimText)), zone: turn.label === null ? 'code' : 'new', block: 'turn', group,
      speaker: turn.label === null ? null : (speakers.get(turn.label) ?? null), addressees: null, saidAt: at, section: null, cells: null, answers: null,
    };
  });
}
