import type { People } from '../../people/people.ts';
import type { Line } from '../../text/lines.ts';
import { areCaptions, captionTurns } from './captions.ts';
import { jsonTurns } from './json-turns.ts';
import { linedTurns } from './lined.ts';
import type { Turn } from './turn.ts';

/** How much of a text speakers must have said for it to be a conversation rather than notes with a few quotes. */
const SPOKEN = 0.5;

/** The turns of a conversation in whichever format; null where it is notes or minutes. */
export function conversationTurns(body: string, lines: readonly Line[], people: People): Turn[] | null {
  const json = jsonTurns(body);
  if (json) return json;
  if (areCaptions(lines)) return captionTurns(lines);
  const turns = linedTurns(lines, people);
  const labelled = turns.filter((turn) => turn.label !== null);
  if (labelled.length === 0) return null;
  const unsaid = turns.filter((turn) => turn.label === null && !turn.noted).length;
  // A turn of several lines counts once for its label: minutes have long stretches below few labels.
  const headed = labelled.filter((turn) => turn.texts.length <= 4 || turn.time !== null).reduce((sum, turn) => sum + turn.texts.length, 0);
  const below = labelled.reduce((sum, turn) => sum + turn.texts.length, 0) - headed;
  return headed >= (headed + below + unsaid) * SPOKEN ? turns : null;
}
