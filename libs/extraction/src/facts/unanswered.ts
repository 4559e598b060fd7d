import { alike, contentWords } from '../commitments/text/content-words.ts';
import { fold } from '../dates/fold.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { isCustomer, isDocument, isSeller } from './fact-context.ts';
import { answeredMarks, markOf } from './points.ts';
import { wordsOf } from './word-index.ts';

/** An answer that answers nothing. */
export const NO_ANSWER = /\b(?:hard to say|(?:don't|do not|didn't) (?:have|know)(?: (?:a|an|the|any))?(?: good| straight)?(?: answer| yet|\b)|no (?:good |straight )?(?:answer|idea)|not sure|nobody (?:knows|has)|need to (?:check|look|ask)|have to (?:check|look|ask)|to be (?:seen|decided|confirmed|discussed)|to discuss|tbd|tbc|can't say|good question|keine ahnung|schwer zu sagen|weiss (?:ich|noch|es) nicht|weiß (?:ich|noch|es) nicht|noch offen|je ne sais pas|a voir|a discuter|weet (?:ik )?(?:het )?niet|nog (?:niet|uitzoeken)|no (?:lo )?se\b|por ver)\b/;
/** Politeness, logistics and rhetoric in the form of a question. */
const IDLE = /\b(?:how are you|make sense|okay\?|ok\?|right\?|no\?|how about|sound good|call (?:on|at|tomorrow|next)|time for|a call|coffee|lunch|see you|hear me|see my screen|free (?:on|at|for)|available (?:on|at|for)|good (?:morning|weekend)|anybody|anyone there|you there|you about|you know\?|sagen wir|passt das|kommst du|hast du zeit|vous etes la|avez-vous (?:le temps|recu)|heb je tijd|tienes tiempo|let me know|everyone (?:here|see)|shall we|shall i|say again|why not)\b|\b(?:who|what|how|where) (?:else )?(?:can|will|would|does|could)\?$|^(?:seriously|serious|really|for real|what|why|how|and|so|you|deal|agreed|wirklich|echt|vraiment|sorry|pardon|are you ok|when|who|done)\b.{0,8}\?/;
const MONTH = 31 * 86_400_000;

interface Asked { spoken: Spoken; index: number; words: ReadonlySet<string>; mark: string | null }

/** Questions that people of the customer's asked in writing and nobody answered, as far as threads tell. */
export function unansweredQuestions(context: FactContext): Spoken[] {
  const bySource = new Map<string, Asked[]>();
  for (const [index, spoken] of context.speech.entries()) {
    const { sentence, folded } = spoken;
    const written = sentence.source.kind === 'email' && !isDocument(spoken);
    if (!written || !isCustomer(spoken) || sentence.zone !== 'new' || !isQuestion(spoken) || sentence.text.length < 14 || IDLE.test(folded)) continue;
    if (wordsOf(spoken).size < 2) continue;
    const asked = { spoken, index, words: wordsOf(spoken), mark: markOf(context, spoken) };
    bySource.set(sentence.source.id, [...(bySource.get(sentence.source.id) ?? []), asked]);
  }
  const replies = repliesByThread(context);
  return [...bySource.values()].flatMap((questions) => {
    const { source } = questions[0]!.spoken.sentence;
    const later = (replies.get(threadOf(source)) ?? []).filter(({ sentence }) => (sentence.source.at ?? '') > (source.at ?? ''));
    if (later.length === 0) return isRecent(context, source.at) ? questions.map(({ spoken }) => spoken) : questions.slice(0, 2).map(({ spoken }) => spoken);
    const answersTo = later.filter(({ sentence }) => sentence.answers !== null);
    const byNumber = later.map((answer) => ({ answer, marks: answeredMarks(answer.folded) })).filter(({ marks }) => marks.length > 0);
    const answered = questions.map((one) => [...answersTo.filter((answer) => isTo(answer, one)), ...byNumber.filter(({ marks }) => one.mark !== null && marks.includes(one.mark)).map(({ answer }) => answer)]);
    // Somebody who answers in free words, point by point to nobody's number, is taken to have answered all of it.
    if (answered.every((found) => found.length === 0) && !isRecent(context, source.at)) return [];
    return questions.filter((one, at) => (answered[at]!.length === 0 ? !later.slice(0, 200).some((reply) => alike(wordsOf(reply), one.words, () => 1) > 0.74) : answered[at]!.every(({ folded }) => NO_ANSWER.test(folded)))).map(({ spoken }) => spoken);
  });
}

const isQuestion = ({ sentence, folded }: Spoken): boolean => /\?["')\]]{0,2}$/.test(sentence.text)
  || (folded.length > 24 && folded.length < 160 && /^(?:\d{1,2} )?(?:also )?(?:can|does|do|is|are|will|who|which|could|kann|wer|wie|est-ce que|qui|kunnen|wie|puede|quien) (?:we|you|i|it|the|our|your|they|is|does|this|a|das|die|ihr|wir|on|vous|we|se)\b/.test(folded) && !/[.!]$/.test(sentence.text));

const threadOf = (source: Spoken['sentence']['source']): string => source.threadId ?? fold(source.subject ?? source.id).replace(/^(?:\s*(?:re|aw|fw|fwd|wg|tr|sv|antw|rv)\s?:\s?)+/, '').trim();

function repliesByThread(context: FactContext): Map<string, Spoken[]> {
  const replies = new Map<string, Spoken[]>();
  for (const spoken of context.speech) {
    if (!isSeller(spoken) || isDocument(spoken)) continue;
    const thread = threadOf(spoken.sentence.source);
    const known = replies.get(thread);
    if (known) known.push(spoken);
    else replies.set(thread, [spoken]);
  }
  return replies;
}

function isTo({ sentence }: Spoken, { spoken, words }: Asked): boolean {
  const asked = fold(sentence.answers!.text);
  return asked.includes(spoken.folded.slice(0, 60)) || spoken.folded.includes(asked.slice(0, 60)) || alike(contentWords(asked), words, () => 1) > 0.7;
}

const isRecent = (context: FactContext, at: string | null): boolean => at !== null && Date.parse(context.dossier.deal.closedAt) - Date.parse(at) < MONTH;
