import type { Spoken } from '../fact-context.ts';
import { isDocument, isEconomicBuyer, isNote } from '../fact-context.ts';
import type { Told } from './features.ts';

/** The sentence as the model is shown it. */
export function toldBy(spoken: Spoken): Told {
  const { text, speaker, source } = spoken.sentence;
  const family = isDocument(spoken) ? 'document' : isNote(spoken) ? 'note' : source.kind === 'email' ? 'mail' : source.kind === 'chat' ? 'chat' : 'speech';
  return { text, side: isEconomicBuyer(speaker) ? 'buyer' : (speaker?.side ?? 'unknown'), family };
}
