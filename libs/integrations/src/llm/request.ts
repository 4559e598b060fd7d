import type { Question, ReadingPart } from '@throughline/domain';
import { createHash, randomBytes } from 'node:crypto';

import type { Asked } from './llm.port.ts';
import { QUESTIONS } from './questions/question.ts';

/** Under what an answer is stored: everything that decides it, the random mark left out. */
export function requestKey(model: string, question: Question, part: ReadingPart): string {
  const { version, instructions, schema } = QUESTIONS[question];
  return createHash('sha256').update(JSON.stringify([model, version, instructions, schema, part])).digest('hex');
}

/** A mark that stands nowhere in a part. Nobody who wrote the sources can have known it. */
function markFor(part: ReadingPart, draw: () => string): string {
  const text = JSON.stringify(part);
  for (;;) {
    const mark = `~~${draw()}`;
    if (!text.includes(mark)) return mark;
  }
}

/** A question about a part, each source between marks that are new in each request. */
export function requestOf(question: Question, part: ReadingPart, draw: () => string = () => randomBytes(12).toString('hex')): Asked {
  const { instructions, schema } = QUESTIONS[question];
  const mark = markFor(part, draw);
  const text = [
    `The mark of this request is ${mark}`, `${mark} deal`, part.about,
    ...part.sources.flatMap(({ name, about, lines }) => [`${mark} ${name}: ${about}`, ...lines]),
    `${mark} end of the sources`, 'Answer about these sources in the shape that was asked for, and about nothing else.',
  ].join('\n');
  return { instructions, text, name: question, schema };
}
