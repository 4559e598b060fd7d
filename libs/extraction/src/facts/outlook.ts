import type { Reading } from '@throughline/domain';

import { alike, contentWords } from '../commitments/text/content-words.ts';
import { fold } from '../dates/fold.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, isCustomer, isDocument, isNote, isSeller } from './fact-context.ts';
import type { Kind } from './kind/kind.ts';
import { likely } from './kind/likely.ts';
import { EXPANSION, RENEWAL } from './cues.ts';

const INTERNAL = new Set(['stakeholder_map', 'deal_strategy', 'discovery_notes']);
const SURE = 0.6;
const MOST = 8;

/** What lies ahead of the deal: what speaks for more, what the renewal will be about, and what they doubted before they signed. */
export function findOutlook(context: FactContext): Pick<Reading, 'objections' | 'expansion' | 'renewalNotes'> {
  const renewal = found(context, (spoken) => ours(spoken) && says(spoken, 'renewal', RENEWAL));
  const expansion = found(context, (spoken) => (ours(spoken) || isCustomer(spoken)) && says(spoken, 'expansion', EXPANSION));
  return {
    objections: found(context, (spoken) => (isCustomer(spoken) || isNote(spoken)) && likely(spoken, 'objection') >= 0.75 && !spoken.sentence.text.endsWith('?')).map((spoken) => ({ what: spoken.sentence.text, answer: answerTo(context, spoken), evidence: [evidenceOf(context, spoken)] })),
    expansion: expansion.map((spoken) => ({ what: spoken.sentence.text, evidence: [evidenceOf(context, spoken)] })),
    renewalNotes: renewal.map((spoken) => ({ what: spoken.sentence.text, evidence: [evidenceOf(context, spoken)] })),
  };
}

/** What we wrote for ourselves. */
const ours = (spoken: Spoken): boolean => isNote(spoken) || (isDocument(spoken) && INTERNAL.has(spoken.sentence.source.kind));

const says = (spoken: Spoken, kind: Kind, pattern: RegExp): boolean => likely(spoken, kind) >= SURE || (pattern.test(spoken.folded) && likely(spoken, kind) >= 0.2);

/** The likeliest first; one thing said twice is one. */
function found(context: FactContext, tells: (spoken: Spoken) => boolean): Spoken[] {
  const all = context.speech.filter((spoken) => spoken.sentence.block !== 'heading' && spoken.sentence.text.length > 15 && spoken.sentence.text.length < 400 && tells(spoken));
  const kept: Spoken[] = [];
  for (const spoken of all) if (!kept.some((one) => alike(contentWords(one.sentence.text), contentWords(spoken.sentence.text), () => 1) > 0.6)) kept.push(spoken);
  return kept.slice(0, MOST);
}

/** What one of ours said next in the same talk, or in a mail that answers it. */
function answerTo(context: FactContext, { sentence }: Spoken): string | null {
  const answer = context.speech.find((one) => isSeller(one) && one.sentence.answers !== null && fold(one.sentence.answers.text) === fold(sentence.text) && one.sentence.text.length > 15);
  return answer?.sentence.text ?? null;
}
