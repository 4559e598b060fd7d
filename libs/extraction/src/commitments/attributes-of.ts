import type { Commitment, Dossier } from '@throughline/domain';

import { categoryOf } from '../attributes/category/category.ts';
import { promisedIn } from '../attributes/category/surroundings.ts';
import { figureOf } from '../attributes/figure/figure.ts';
import { riskOf } from '../attributes/risk/risk.ts';
import { dateContext, dueOf, resolveDue } from '../dates/due.ts';
import type { Sentence } from '../sources/sentence.ts';
import type { Mention } from './ledger/mention.ts';
import type { Model } from './model/model.ts';

type Attributes = Pick<Commitment, 'category' | 'due' | 'dueResolved' | 'figure' | 'risk' | 'riskRules' | 'inContract'>;

/** What a mention promises, and by when; `sentences` are those of its source. */
export function attributesOf({ candidate, direction, evidence, strength }: Mention, dossier: Dossier, sentences: readonly Sentence[], { categories }: Model): Attributes {
  const { sentence, start, end, text, answers } = candidate;
  const promised = promisedIn(sentence, text, direction, sentences);
  const category = categoryOf(answers ? { ...promised, question: answers.text } : promised, categories);
  const context = dateContext(dossier, evidence.at);
  const due = dueOf(sentence, { start, end }, context);
  return { category, due, dueResolved: resolveDue(due, context), figure: figureOf(text), ...riskOf({ text, question: answers?.text ?? null, direction, category, strength, signed: sentence.source.signed }), inContract: sentence.source.signed ? 'yes' : 'no' };
}
