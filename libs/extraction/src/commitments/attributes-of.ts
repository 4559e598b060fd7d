import type { Commitment, Dossier } from '@throughline/domain';

import { categoryOf } from '../attributes/category/category.ts';
import { promisedIn } from '../attributes/category/surroundings.ts';
import { figureOf } from '../attributes/figure.ts';
import { dateContext, dueOf, resolveDue } from '../dates/due.ts';
import type { Sentence } from '../sources/sentence.ts';
import type { Mention } from './ledger/mention.ts';

export type Attributes = Pick<Commitment, 'category' | 'due' | 'dueResolved' | 'figure' | 'risk' | 'riskRules'>;

/** Category, date and figure of what a mention promises; `sentences` are those of its source. */
export function attributesOf({ candidate, direction, evidence }: Mention, dossier: Dossier, sentences: readonly Sentence[]): Attributes {
  const { sentence, start, end, text, answers } = candidate;
  const promised = promisedIn(sentence, text, direction, sentences);
  const category = categoryOf({ ...promised, question: answers?.text ?? promised.question });
  const context = dateContext(dossier, evidence.at);
  const due = dueOf(sentence, { start, end }, context);
  return { category, due, dueResolved: resolveDue(due, context), figure: figureOf(text), risk: 'normal', riskRules: [] };
}
