import type { ReadSource, Sentence } from './sentence.ts';

/** Shorter sentences are said by too many to tell whose they are. */
const SHORTEST = 16;

function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Quoted words whose header is missing or incomplete get speaker and time of the source they were first said in. */
export function withOrigins(sources: readonly ReadSource[]): ReadSource[] {
  const origins = new Map<string, Sentence>();
  for (const { source, sentences } of sources) {
    if (source.part !== 'communications') continue;
    for (const sentence of sentences) {
      const said = key(sentence.text);
      if (sentence.zone !== 'new' || said.length < SHORTEST) continue;
      const known = origins.get(said);
      if (!known || Date.parse(known.saidAt ?? '') > Date.parse(sentence.saidAt ?? '')) origins.set(said, sentence);
    }
  }
  return sources.map(({ source, sentences }) => ({
    source,
    sentences: sentences.map((sentence) => {
      if (sentence.zone === 'quoted' || sentence.zone === 'forwarded') {
        const origin = origins.get(key(sentence.text));
        if (!origin || origin.source === source || (sentence.speaker && sentence.speaker.name !== origin.speaker?.name)) return sentence;
        return { ...sentence, speaker: origin.speaker, saidAt: origin.saidAt, addressees: origin.addressees };
      }
      if (sentence.answers?.speaker === null) {
        const origin = origins.get(key(sentence.answers.text)) ?? origins.get(key(sentence.answers.text.replace(/^\s*(?:[-*\u2022]|\(?\w{1,3}[.)])\s/, '')));
        if (origin && origin.speaker?.name !== sentence.speaker?.name) return { ...sentence, answers: { ...sentence.answers, speaker: origin.speaker } };
      }
      return sentence;
    }),
  }));
}
