import type { ReadStatement } from '@throughline/domain';

import { alike, contentWords } from '../commitments/text/content-words.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, isCustomer, isDocument, isNote } from './fact-context.ts';
import { likely } from './kind/likely.ts';
import { SPECIAL_NEED } from './cues.ts';

const MOST = 8;
/** How sure the model has to be where no rule knows it. */
const SURE = 0.65;

/** What these people need that others do not: of senses and hands, language, hours, place and custom; each once. */
export function findAccommodations(context: FactContext): ReadStatement[] {
  const found: Spoken[][] = [];
  for (const spoken of context.speech) {
    const { sentence, folded } = spoken;
    if (isDocument(spoken) || !(isCustomer(spoken) || isNote(spoken)) || sentence.text.length > 300 || !(SPECIAL_NEED.test(folded) || likely(spoken, 'accommodation') >= SURE)) continue;
    const last = found.at(-1)?.at(-1)?.sentence;
    if (last && last.source.id === sentence.source.id && sentence.index - last.index <= 2) found.at(-1)!.push(spoken);
    else if (!found.some((all) => all.some((one) => alike(contentWords(one.sentence.text), contentWords(sentence.text), () => 1) > 0.6))) found.push([spoken]);
  }
  return found.slice(0, MOST).map((all) => ({ what: all.map(({ sentence }) => sentence.text).join(' '), evidence: all.map((spoken) => evidenceOf(context, spoken)) }));
}
