import type { FactContext, Spoken } from '../fact-context.ts';

const GAP = /\t+| {2,}/;

/** Rows that are set in columns by spaces alone get cells, with the words of the first line above them as headings. */
export function withColumns({ speech }: FactContext, index: number): Spoken {
  const spoken = speech[index]!;
  const { sentence } = spoken;
  if (sentence.cells || !GAP.test(sentence.text)) return spoken;
  const texts = sentence.text.split(GAP);
  let first = index;
  while (first > 0 && index - first < 40 && speech[first - 1]!.sentence.group === sentence.group && speech[first - 1]!.sentence.source.id === sentence.source.id && GAP.test(speech[first - 1]!.sentence.text)) first -= 1;
  const headings = speech[first]!.sentence.text.split(GAP);
  if (texts.length < 3 || headings.length !== texts.length) return spoken;
  return { ...spoken, sentence: { ...sentence, block: 'table_row', cells: texts.map((text, at) => ({ heading: headings[at]!, text })) } };
}
