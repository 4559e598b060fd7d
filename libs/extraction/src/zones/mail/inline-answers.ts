import { foldName } from '../../people/people.ts';
import type { Person } from '../../sources/sentence.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { sliceText } from '../../text/mapped-text.ts';

/** "My answers are in blue below", in the languages people write. */
const ANNOUNCED = /\b(?:blue|red|green|orange|purple|magenta|bold|colou?r|inline|in-line|in line|below|underneath|blau|rot|grün|farbig|fett|unten|im text|darunter|bleu|rouge|vert|ci-dessous|dans le texte|blauw|rood|groen|hieronder|onder|azul|rojo|verde|abajo|a continuación)\b/i;

/** Lines of a quoted message into which its answerer wrote: each with the part that is new, if any. */
export function splitInlineAnswers(lines: readonly Line[], author: Person | null, intro: string): { line: Line; own: boolean }[] {
  const colour = answerColour(lines, intro);
  const label = author === null ? null : labelOf(author);
  const read: { line: Line; own: boolean }[] = [];
  for (const line of lines) {
    const { text } = line.text;
    if (colour !== null && line.colour === colour) {
      if (line.colourFrom > 0 && text.slice(0, line.colourFrom).trim() !== '') {
        read.push({ line: { ...line, text: sliceText(line.text, 0, line.colourFrom), colour: null }, own: false });
        read.push({ line: { ...line, text: sliceText(line.text, line.colourFrom, text.length), kind: 'text' }, own: true });
      } else read.push({ line: { ...line, kind: line.kind === 'item' ? 'text' : line.kind }, own: true });
      continue;
    }
    const labelled = label === null ? null : labelledBy(text, label);
    if (labelled !== null) read.push({ line: { ...line, text: sliceText(line.text, labelled, text.length) }, own: true });
    else read.push({ line, own: false });
  }
  return read;
}

/** The one colour of answers: announced above, or that of fewer lines than the message has. */
function answerColour(lines: readonly Line[], intro: string): string | null {
  const counts = new Map<string, number>();
  let said = 0;
  for (const line of lines) {
    if (isBlank(line)) continue;
    said++;
    if (line.colour !== null) counts.set(line.colour, (counts.get(line.colour) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  if (!best) return null;
  const firstPlain = lines.findIndex((line) => !isBlank(line) && (line.colour !== best[0] || line.colourFrom > 0));
  const firstColoured = lines.findIndex((line) => line.colour === best[0]);
  // Answers follow what they answer; a message set in one colour throughout is none.
  if (firstPlain < 0 || firstPlain > firstColoured) return null;
  return ANNOUNCED.test(intro) || best[1] <= said * 0.6 ? best[0] : null;
}

/** First name and initials by which somebody marks their words within another's: "[Vera] yes" or "VL: yes". */
function labelOf(author: Person): string[] {
  const words = foldName(author.name).split(' ');
  return [words[0] ?? '', words.join(' '), words.map((word) => word.charAt(0)).join('')].filter((label) => label.length > 1);
}

function labelledBy(text: string, labels: readonly string[]): number | null {
  const match = /^\s{0,9}(?:[[<(*]{1,2}([\p{L} .-]{2,40})[\]>)*]{1,2}\s{0,2}:?|([\p{L}]{2,20}(?:\s\p{L}{2,20})?)\s?(?::|>>|=>|->))\s{1,4}(?=\S)/u.exec(text.slice(0, 80));
  const found = foldName(match?.[1] ?? match?.[2] ?? '');
  return match && found !== '' && labels.includes(found) ? match[0].length : null;
}
