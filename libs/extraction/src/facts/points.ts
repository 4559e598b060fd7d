import type { FactContext, Spoken } from './fact-context.ts';
import { isCustomer, isDocument } from './fact-context.ts';

const MARK = /^[>\s|]*(?:q(?:uestion)?\s?)?\(?(\d{1,2}|[a-z])[.):]?\s*[-|]?\s*$/i;
/** "questions 5 and 8", "my point 4", "number 5 (internet down) and number 7" */
const REFERENCE = /\b(?:questions?|points?|numbers?|items?|nos?\.?|nr\.?|fragen?|punkte?|nummer|points?|vragen|vraag|punt(?:en)?|preguntas?|puntos?|my) (\d{1,2})(?!\d|%|[.,]\d| ?(?:days?|weeks?|hours?|tage|uhr|am|pm))(?:[^.;\d]{0,25}(?:,|\band\b|&|\bund\b|\bet\b|\ben\b|\by\b)\s?(?:(?:question|point|number|no\.?|nr\.?|frage|punkt) )?(\d{1,2})(?!\d))?/g;
/** "Zu 1 und 2: …", "Re 4: …", "5 - …" */
const ANSWERS = /^(?:(?:zu|ad|re|on|to|for|sur|op|punkt|frage|point|question|nr\.?|no\.?)\s)?(?:punkt |frage |point |question |your |ihrer? )?(\d{1,2})(?:\s?(?:,|and|und|et|en|y|&|\+|\/|-)\s?(\d{1,2}))?\s?[:.)–-]/;

/** The number or letter that a question has in its mail's list. */
export function markOf(context: FactContext, { sentence }: Spoken): string | null {
  const body = context.bodies.get(sentence.source.id) ?? '';
  const from = body.lastIndexOf('\n', sentence.span.start - 1) + 1;
  return sentence.span.start - from > 40 ? null : (MARK.exec(body.slice(from, sentence.span.start))?.[1]?.toLowerCase() ?? null);
}

/** The numbers that a remark like "you did not answer my points 4 and 6" speaks of. */
export function referencesIn(folded: string): string[] {
  return [...folded.matchAll(REFERENCE)].flatMap(([, one, other]) => [one, other]).filter((one) => one !== undefined);
}

/** The numbers of points that a sentence begins to answer. */
export function answeredMarks(folded: string): string[] {
  const match = ANSWERS.exec(folded);
  return match ? [match[1], match[2]].filter((one) => one !== undefined) : [];
}

/** The customer's numbered point that a remark speaks of: of their last mail before it that has such a number. */
export function pointMeant(context: FactContext, remark: Spoken, number: string): Spoken | null {
  const at = remark.sentence.source.at ?? '';
  const own = (one: Spoken): boolean => one.sentence.speaker?.name === remark.sentence.speaker?.name;
  const earlier = context.speech.filter((one) => isCustomer(one) && !isDocument(one) && one.sentence.source.kind === 'email' && one.sentence.source.id !== remark.sentence.source.id && (one.sentence.source.at ?? '') < at && markOf(context, one) === number);
  return earlier.findLast(own) ?? null;
}
