import type { Commitment, Day, Dossier } from '@throughline/domain';

import { promisedIn } from '../attributes/category/surroundings.ts';
import { categoryOf } from '../attributes/category/category.ts';
import { dateContext, dueOf, resolveDue } from '../dates/due.ts';
import type { ReadSource } from '../sources/sentence.ts';
import type { Mention } from './ledger/mention.ts';

type Attributes = Pick<Commitment, 'category' | 'due' | 'dueResolved' | 'figure' | 'risk' | 'riskRules' | 'inContract'>;

/** What a promise is about and by when, by the words of one place where it was made. */
export function attributesOf(mention: Mention, dossier: Dossier, source: ReadSource | undefined, mentioned: readonly Day[]): Attributes {
  const { candidate, direction } = mention;
  const { sentence } = candidate;
  const context = dateContext(dossier, mention.evidence.at, mentioned);
  const category = categoryOf(promisedIn(sentence, candidate.text, direction, source?.sentences ?? []));
  const due = dueOf(sentence, candidate, context);
  return {
    category, due, dueResolved: resolveDue(due, context), figure: null, risk: 'normal', riskRules: [],
    inContract: sentence.source.signed ? 'yes' : 'no',
  };
}
