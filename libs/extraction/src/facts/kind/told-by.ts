import type { Sentence } from '../../sources/sentence.ts';
import type { Told } from './features.ts';

/** The sentence as the model is shown it. */
export function toldBy({ text, speaker, source }: Sentence): Told {
  const family = source.part === 'documents' ? 'document' : source.kind === 'note' ? 'note' : source.kind === 'email' ? 'mail' : source.kind === 'chat' ? 'chat' : 'speech';
  return { text, side: speaker?.roles.includes('economic_buyer') ? 'buyer' : (speaker?.side ?? 'unknown'), family };
}
