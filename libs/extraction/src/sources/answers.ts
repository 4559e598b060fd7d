import type { Sentence } from './sentence.ts';

const ASKS = /\?["'\u201d\u2019)]{0,2}$|^(?:please|bitte|merci de|graag|por favor)\b|\b(?:can you|could you|would you|will you|send me|i need|we need|i want|we want|we'd like|i'd like|please|bitte|s'il vous pla[iî]t|graag|alstublieft|por favor)\b/i;

/** How many of a turn's sentences may still answer the question before it. */
const ANSWERING = 4;

/** Notes for each turn the last question or request of the turn before it by somebody else. */
export function withTurnAnswers(sentences: Sentence[]): Sentence[] {
  let asked: Sentence['answers'] = null;
  let askedIn = -1;
  let last: Sentence['answers'] = null;
  let position = 0;
  return sentences.map((sentence, index) => {
    if (sentence.block !== 'turn' || sentence.zone !== 'new') return sentence;
    const before = sentences[index - 1];
    if (before?.group !== sentence.group) {
      position = 0;
      asked = last;
      if (askedIn < sentence.group - 2) asked = null;
    }
    position++;
    if (ASKS.test(sentence.text.slice(-400))) {
      last = { text: sentence.text, speaker: sentence.speaker };
      askedIn = sentence.group;
    }
    const answers = position <= ANSWERING && asked !== null && asked.speaker !== sentence.speaker ? asked : null;
    return { ...sentence, answers };
  });
}
