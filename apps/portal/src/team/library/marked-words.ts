import type { LibraryPage } from '../../api/types.ts';

type Found = Pick<LibraryPage['items'][number], 'title' | 'pieces'>;

/** A text with the words marked that were found around it. */
export function marked(text: string, { pieces }: Pick<Found, 'pieces'>): Found['pieces'] {
  const found = new Set(pieces.filter(({ hit }) => hit).map((piece) => piece.text.toLowerCase()));
  return text.split(/([\p{L}\p{N}]+)/u).filter((part) => part !== '').map((part) => ({ text: part, hit: found.has(part.toLowerCase()) }));
}

/** What was found in a line of a package beside its title, which is its first line. */
export function besideTitle({ title, pieces }: Found): Found['pieces'] {
  const lines = pieces.map(({ text }) => text).join('').split('\n').map((line) => line.trim());
  return marked(lines.filter((line) => line !== '' && !title.includes(line)).join(', '), { pieces });
}
