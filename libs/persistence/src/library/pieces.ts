/** Words around a hit; `hit` ones were searched for. */
export interface Piece { text: string; hit: boolean }

interface Found { pieces: Piece[]; place: { start: number; end: number } | null }

/** The pieces of an excerpt whose hits stand between two marks, and where its first hit stands in the text that begins at `start`. */
export function piecesBetween(excerpt: string, open: string, close: string, text: string, start: number): Found {
  const pieces = excerpt.split(open).flatMap((part, index): Piece[] => {
    if (index === 0) return [{ text: part, hit: false }];
    const end = part.indexOf(close);
    return end < 0 ? [{ text: part, hit: true }] : [{ text: part.slice(0, end), hit: true }, { text: part.slice(end + close.length), hit: false }];
  }).filter((piece) => piece.text !== '');
  const first = pieces.findIndex(({ hit }) => hit);
  const at = text.indexOf(pieces.map((piece) => piece.text).join(''));
  if (first < 0 || at < 0) return { pieces, place: null };
  const from = start + at + pieces.slice(0, first).reduce((sum, piece) => sum + piece.text.length, 0);
  return { pieces, place: { start: from, end: from + (pieces[first]?.text.length ?? 0) } };
}
