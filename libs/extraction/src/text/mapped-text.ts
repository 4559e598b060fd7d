import type { Span } from './span.ts';

/** Text as it is read, with the place of every code unit in the untouched source. What was put in, such as a joined line's space, has the place of the gap. */
export interface MappedText {
  text: string;
  starts: Int32Array;
  ends: Int32Array;
}

/** The part of a text between two of its positions; it shares the map. */
export function sliceText(mapped: MappedText, start: number, end: number): MappedText {
  return { text: mapped.text.slice(start, end), starts: mapped.starts.subarray(start, end), ends: mapped.ends.subarray(start, end) };
}

/** The text without white space around it. */
export function trimText(mapped: MappedText): MappedText {
  const start = mapped.text.length - mapped.text.trimStart().length;
  return sliceText(mapped, start, Math.max(start, mapped.text.trimEnd().length));
}

/** Texts one after the other, with a space between two of them that stands for what lies between in the source. */
export function joinTexts(parts: readonly MappedText[]): MappedText {
  const first = parts[0];
  if (parts.length === 1 && first) return first;
  const length = parts.reduce((sum, part) => sum + part.text.length, Math.max(0, parts.length - 1));
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (index > 0) {
      starts[at] = at > 0 ? (ends[at - 1] ?? 0) : (part.starts[0] ?? 0);
      ends[at] = Math.max(starts[at] ?? 0, part.starts[0] ?? starts[at] ?? 0);
      at++;
    }
    starts.set(part.starts, at);
    ends.set(part.ends, at);
    at += part.text.length;
  }
  return { text: parts.map((part) => part.text).join(' '), starts, ends };
}

/** Pieces of a text one right after the other. */
export function joinPieces(pieces: readonly MappedText[]): MappedText {
  const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  let at = 0;
  for (const piece of pieces) {
    starts.set(piece.starts, at);
    ends.set(piece.ends, at);
    at += piece.text.length;
  }
  return { text: pieces.map((piece) => piece.text).join(''), starts, ends };
}

/** Where a stretch of the text stands in the source; an empty stretch stands where it would begin. */
export function spanIn(mapped: MappedText, start: number, end: number): Span {
  const last = mapped.text.length - 1;
  if (last < 0) return { start: 0, end: 0 };
  const from = mapped.starts[Math.min(Math.max(start, 0), last)] ?? 0;
  if (end <= start) return { start: from, end: from };
  return { start: from, end: Math.max(from, mapped.ends[Math.min(end - 1, last)] ?? from) };
}

/** Collects text and its places, in order. */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Adds text of which every code unit comes from the whole stretch. */
  add(text: string, start: number, end: number): void {
    this.#parts.push(text);
    for (let i = 0; i < text.length; i++) {
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  /** Adds text that stands in the source as it is. */
  addVerbatim(text: string, start: number): void {
    this.#parts.push(text);
    for (let i = 0; i < text.length; i++) {
      this.#starts.push(start + i);
      this.#ends.push(start + i + 1);
    }
  }

  build(): MappedText {
    return { text: this.#parts.join(''), starts: Int32Array.from(this.#starts), ends: Int32Array.from(this.#ends) };
  }
}
