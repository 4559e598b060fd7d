import { KINDS } from '@throughline/extraction/training';
import type { Kind, Told } from '@throughline/extraction/training';

import type { LabelledTold } from './fact-examples.ts';
import { linesOf } from './own-sentences.ts';

/** Sentences of our own with what they tell: how people talk in deals that the annotated ones do not show. */
export const ownFacts = new URL('./own-facts.tsv', import.meta.url);

const FAMILY: Record<string, Told['family']> = { email: 'mail', call: 'speech', chat: 'chat', note: 'note', document: 'document' };
const isKind = (label: string): label is Kind => (KINDS as readonly string[]).includes(label);

export function labelledFacts(): LabelledTold[] {
  return linesOf(ownFacts).map((line) => {
    const [labels, side, kind, text] = line as [string, Told['side'], string, string];
    return { told: { text, side, family: FAMILY[kind]! }, kinds: new Set(labels.split(',').filter(isKind)), unknown: new Set() };
  });
}
