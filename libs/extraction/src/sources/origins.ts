import type { Person, ReadSource, Sentence } from './sentence.ts';

/** Shorter sentences are said by too many to tell whose they are. */
const SHORTEST = 16;
const ITEM_MARK = /^\s*(?:[-*\u2022]|\(?\w{1,4}[.)])\s/;

function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Quoted words whose header is missing or incomplete get speaker and time of the source they were first said in. */
export function withOrigins(sources: readonly ReadSource[]): ReadSource[] {
  const origins = originsIn(sources);
  return sources.map(({ source, sentences }) => {
    const originOf = (text: string): Sentence | null => {
      const origin = origins.get(key(text)) ?? origins.get(key(text.replace(ITEM_MARK, '')));
      return origin && origin.source !== source ? origin : null;
    };
    const nameless = nameIn(sentences, originOf);
    return {
      source,
      sentences: sentences.map((sentence) => {
        if (sentence.zone === 'quoted' || sentence.zone === 'forwarded') {
          const origin = originOf(sentence.text);
          if (!origin || (sentence.speaker && sentence.speaker.name !== origin.speaker?.name)) return sentence.speaker ? sentence : { ...sentence, speaker: nameless };
          return { ...sentence, speaker: origin.speaker, saidAt: origin.saidAt, addressees: origin.addressees };
        }
        if (sentence.answers?.speaker === null) {
          const speaker = originOf(sentence.answers.text)?.speaker ?? nameless;
          if (speaker && speaker.name !== sentence.speaker?.name) return { ...sentence, answers: { ...sentence.answers, speaker } };
        }
        return sentence;
      }),
    };
  });
}

/** Where each sentence was first said. */
function originsIn(sources: readonly ReadSource[]): Map<string, Sentence> {
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
  return origins;
}

/** Whose the words without a header are, when all that are known from elsewhere are one person's. */
function nameIn(sentences: readonly Sentence[], originOf: (text: string) => Sentence | null): Person | null {
  const found = new Map<string, Person>();
  for (const sentence of sentences) {
    const origin = sentence.zone === 'quoted' && sentence.speaker === null ? originOf(sentence.text) : null;
    if (origin?.speaker) found.set(origin.speaker.name, origin.speaker);
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}
