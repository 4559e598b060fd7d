import type { Sentence } from './sentence.ts';

const ASKS = /[?\uff1f]["'\u201d\u2019)\]*_]{0,3}\s{0,3}[\p{Extended_Pictographic}\s]{0,8}$|^(?:please|pls|plz|bitte|merci de|graag|por favor|send|give|tell|show|let us have)\b|\b(?:(?:can|could|would|will) you|(?:i|we) (?:need|want|would like|must have|require|expect)|(?:i|we)['\u2019]d (?:like|want|need|love)|please|pls|bitte|k(?:ö|oe)nn(?:t|en) (?:sie|ihr)|kannst du|wir (?:brauchen|ben(?:ö|oe)tigen|h(?:ä|ae)tten gern)|ich (?:brauche|h(?:ä|ae)tte gern)|pou(?:vez|rriez)-vous|il nous faut|nous (?:avons besoin|voulons|voudrions)|s['\u2019]il (?:vous|te) pla[iî]t|kun(?:t u| je|nen jullie)|wij? (?:hebben|willen)|graag|alstublieft|(?:puede|podría)[ns]?|necesitamos|por favor)(?!\p{L})/iu;

/** How many of a turn's sentences may still answer the question before it. */
const ANSWERING = 4;
/** A turn of fewer words ("Right.") leaves the question open for somebody else. */
const BACKCHANNEL = 3;
/** After so many turns a question has been let go. */
const LET_GO = 4;

/** Whether words ask for something, as a question or as a request. */
export function asks(text: string): boolean {
  return ASKS.test(text.slice(-300)) || ASKS.test(text.slice(0, 300));
}

/** Notes for each turn the last question or request of somebody else right before it. */
export function withTurnAnswers(sentences: readonly Sentence[]): Sentence[] {
  const answered = [...sentences];
  let open: { text: string; speaker: Sentence['speaker']; turn: number } | null = null;
  let turn = 0;
  for (let from = 0; from < sentences.length; ) {
    const first = sentences[from];
    let to = from + 1;
    while (to < sentences.length && sentences[to]?.group === first?.group && sentences[to]?.zone === first?.zone) to++;
    const said = sentences.slice(from, to);
    if (first?.block === 'turn' && first.zone === 'new') {
      turn++;
      const asked = open;
      if (asked && asked.speaker?.name !== first.speaker?.name && turn - asked.turn <= LET_GO) {
        for (let i = from; i < Math.min(to, from + ANSWERING); i++) answered[i] = { ...(sentences[i] as Sentence), answers: { text: asked.text, speaker: asked.speaker } };
      }
      const question = said.findLast((sentence) => asks(sentence.text));
      const words = said.reduce((sum, sentence) => sum + sentence.text.split(/\s+/).length, 0);
      if (question) open = { text: question.text, speaker: question.speaker, turn };
      else if (open && open.speaker?.name !== first.speaker?.name && words > BACKCHANNEL) open = null;
    }
    from = to;
  }
  return answered;
}
