import { fold } from '../dates/fold.ts';
import type { FactContext } from './fact-context.ts';

/** The question, folded, that a sentence answers: of the other side, or in a list of questions with their answers. */
export function questionBefore({ speech }: FactContext, index: number): string {
  const { sentence } = speech[index]!;
  const near = [index - 1, index - 2].map((at) => speech[at]?.sentence).find((one) => one !== undefined && one.source.id === sentence.source.id && sentence.group - one.group <= 1 && one.text.endsWith('?'));
  return fold(sentence.answers?.text ?? near?.text ?? '').slice(0, 500);
}
