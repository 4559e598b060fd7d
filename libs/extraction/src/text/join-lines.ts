import { joinPieces, type MappedText } from './mapped-text.ts';

/** Lines one below the other; a line feed stands where the line before it ends. */
export function joinLines(lines: readonly MappedText[]): MappedText {
  return joinPieces(
    lines.flatMap((line, index) => {
      if (index === 0) return [line];
      const before = lines[index - 1]?.ends.at(-1) ?? line.starts[0] ?? 0;
      return [{ text: '\n', starts: Int32Array.of(before), ends: Int32Array.of(before) }, line];
    }),
  );
}
