import type { ReadOpenItem } from '@throughline/domain';

import { alike, contentWords } from '../commitments/text/content-words.ts';
import { dateContext, dueOf, resolveDue } from '../dates/due.ts';
import { fold } from '../dates/fold.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, isCustomer, isDocument, isEconomicBuyer, isNote } from './fact-context.ts';
import { likely } from './kind/likely.ts';
import { mentionsIn } from './mentions.ts';
import { answeredMarks, markOf, pointMeant, referencesIn } from './points.ts';
import { NO_ANSWER, unansweredQuestions } from './unanswered.ts';
import { rarityIn, sharing, wordsOf } from './word-index.ts';
import { ASKED_THERE, CONFLICT, DEFERRED, IN_WRITING, LEFT_OPEN, NOT_TOLD, WAITING } from './cues.ts';

const TO_DO = /\b(?:needs?|must|has to|have to|should|before|muss|soll\w*|vor|doit|avant|moet|voor|debe|antes)\b/;
/** What was said is not what was asked. */
const NO_REPLY = /\b(?:that(?:'s| is| was) (?:not|no) (?:an )?(?:answer|what (?:i|she|he|we) (?:had )?asked)|that (?:isn't|wasn't) (?:an answer|what (?:i|she|he|we) (?:had )?asked)|(?:didn't|did not|haven't|have not) answer(?:ed)? (?:my|the|that) question|das ist keine antwort|ce n'est pas une reponse|dat is geen antwoord)\b/;
const MARKED = /^(?:q|question|open|action|todo|to do|ai|a\.i\.|aktion|offen|frage|actie|vraag|accion)\s?(?:\d{1,2})?\s?[:)-]\s?\S/;
const OPEN_HEADING = /\b(?:open (?:items?|questions?|issues?|points?|actions?)|to be (?:clarified|decided|confirmed)|offene (?:punkte|fragen)|points? ouverts?|questions? ouvertes?|open (?:punten|vragen)|puntos abiertos)\b/;

/** How sure the model has to be where no rule knows it, and from what on it cannot be one whatever a rule says. */
const [SURE, NEVER] = [0.6, 0.03];

interface Item { all: Spoken[]; words: ReadonlySet<string> }

/** What nobody has answered, decided, sent or told yet; each once, with the question that it is about. */
export function findOpenItems(context: FactContext): ReadOpenItem[] {
  const questions = new Set(unansweredQuestions(context));
  const rarity = rarityIn(context);
  const names = contentWords(context.people.all.map(({ name }) => name).join(' '));
  const topicOf = (all: readonly Spoken[]): ReadonlySet<string> => new Set([...contentWords(all.map(({ sentence }) => sentence.text).join(' '))].filter((word) => !STATE.has(word) && !names.has(word)));
  const add = (item: Item, all: readonly Spoken[]): void => {
    item.all = [...new Set([...item.all, ...all])];
    item.words = new Set([...item.words, ...topicOf(all)]);
  };
  const items: Item[] = [];
  for (const [index, spoken] of context.speech.entries()) {
    if (questions.has(spoken) ? likely(spoken, 'open') < NEVER : !saysOpen(context, spoken, index)) continue;
    const before = context.speech[index - 1];
    const last = items.at(-1);
    if (last && before && last.all.includes(before) && standsWith(before, spoken)) {
      add(last, [spoken]);
      continue;
    }
    const points = questions.has(spoken) ? [] : referencesIn(spoken.folded).flatMap((number) => pointMeant(context, spoken, number) ?? []);
    const about = points.length > 0 ? points.map((point) => [point, spoken]) : [[...leadingTo(context, index, questions.has(spoken)), spoken]];
    for (const all of about) {
      const words = topicOf(all);
      const known = items.find((item) => item.all.includes(all[0]!) || (Math.min(words.size, item.words.size) > 1 && alike(item.words, words, rarity) > 0.5));
      if (known) add(known, all);
      else items.push({ all: [...all], words });
    }
  }
  return items.map(({ all }) => itemOf(context, [...all, ...nextStep(context, all)]));
}

/** Who settles it by when, where the next sentence says so: "Mabel will tell you by 20 March." */
function nextStep(context: FactContext, all: readonly Spoken[]): Spoken[] {
  const last = all.at(-1)!;
  const next = context.speech[context.speech.indexOf(last) + 1];
  if (!next || next.sentence.source.id !== last.sentence.source.id || next.sentence.group !== last.sentence.group || next.sentence.speaker !== last.sentence.speaker || next.sentence.block !== last.sentence.block || next.sentence.text.length > 80) return [];
  const named = mentionsIn(next.sentence.text, context.people).length > 0 || /\b(?:i|we)(?:'ll| will)\b/.test(next.folded);
  return named && dueOf(next.sentence, { start: 0, end: next.sentence.text.length }, dateContext(context.dossier, next.sentence.source.at)) !== null ? [next] : [];
}

/** What a remark that is too short to stand alone means: the question it answers, or what was said right before. */
function leadingTo(context: FactContext, index: number, isQuestion: boolean): Spoken[] {
  const spoken = context.speech[index]!;
  const { sentence } = spoken;
  if (isQuestion) return [];
  if (sentence.answers !== null && sentence.block === 'turn') {
    for (let back = index - 1; back >= 0 && back > index - 9 && context.speech[back]!.sentence.source.id === sentence.source.id; back -= 1) {
      const question = context.speech[back]!;
      if (question.sentence.text !== sentence.answers.text) continue;
      // "You or me?" means what they said right before.
      const lead = context.speech[back - 1];
      return question.sentence.text.length < 25 && lead && lead.sentence.source.id === sentence.source.id && lead.sentence.speaker === question.sentence.speaker ? [lead, question] : [question];
    }
  }
  // Whoever says that it is no answer has asked right before.
  if (NO_REPLY.test(spoken.folded)) {
    const own = context.speech.slice(Math.max(0, index - 6), index).findLast((one) => one.sentence.source.id === sentence.source.id && (one.sentence.text.endsWith('?') ? one.sentence.speaker === sentence.speaker : ASKED_THERE.test(one.folded)));
    if (own) return [own];
  }
  const asked = sentence.source.kind === 'email' ? questionOf(context, spoken) : null;
  if (asked) return [asked];
  // "Open." and "That was never answered" mean what was said right before.
  const before = context.speech[index - 1];
  const ownMatter = [...contentWords(sentence.text)].filter((word) => !STATE.has(word)).length > 1;
  return before && standsWith(before, spoken) && sentence.text.length < 60 && !ownMatter ? [before] : [];
}

/** Words that only say that something is open. */
const STATE = contentWords('good sorry thing still no nothing never heard back answer answered reply replied open question asked ask waiting missing yet nobody know unclear clear told tell decide decided need writing confirm confirmed find check look come not resolved pending since twice times again');

const standsWith = (a: Spoken, b: Spoken): boolean => a.sentence.source.id === b.sentence.source.id && (a.sentence.source.kind === 'meeting' && b.folded.length < 30 && a.sentence.index === b.sentence.index - 1 && b.sentence.block === 'prose' || (a.sentence.group === b.sentence.group && a.sentence.block === b.sentence.block && (a.sentence.block !== 'list_item' || a.sentence.span.end + 3 > b.sentence.span.start)));

function saysOpen(context: FactContext, spoken: Spoken, index: number): boolean {
  const { sentence, folded } = spoken;
  if (sentence.text.length > 400 || sentence.block === 'heading') return false;
  if (isDocument(spoken)) return (OPEN_HEADING.test(fold(sentence.section?.heading ?? '')) && sentence.block !== 'prose') || (!sentence.source.signed && /\bnobody\b.{0,40}\b(?:named|assigned|appointed|owns)\b|\bto be (?:confirmed|decided|clarified)\b/.test(folded));
  if (ASKED_THERE.test(folded) && folded.length < 160 && (isNote(spoken) || sentence.source.kind === 'meeting') && sentence.block !== 'turn' && !/\b(?:was|were|got) (?:told|given|an answer)\b|:/.test(folded)) return !answeredNext(context, spoken, index);
  if (NO_REPLY.test(folded)) return isCustomer(spoken) || sentence.source.kind === 'meeting';
  if (CONFLICT.test(folded) && folded.length < 250) return isCustomer(spoken);
  if (MARKED.test(folded) && (isNote(spoken) || sentence.source.kind === 'meeting')) return true;
  if (NOT_TOLD.test(folded) && TO_DO.test(folded) && (isNote(spoken) || !isCustomer(spoken))) return true;
  if (WAITING.test(folded)) return isCustomer(spoken) || isNote(spoken) || sentence.source.kind === 'meeting';
  if (LEFT_OPEN.test(folded) && !(sentence.block === 'turn' && isCustomer(spoken) && /\bnobody\b/.test(folded))) return isNote(spoken) || sentence.source.kind === 'meeting' || sentence.source.kind === 'call';
  if (likely(spoken, 'open') >= SURE && !sentence.text.endsWith('?')) return true;
  if (IN_WRITING.test(folded) && isCustomer(spoken) && folded.length < 60 && likely(spoken, 'open') > 0.15) return isEconomicBuyer(sentence.speaker) || sentence.source.kind === 'meeting';
  return DEFERRED.test(folded) && sentence.speaker?.side === 'seller' && sentence.source.kind !== 'note' && isLast(context, spoken);
}

/** The question of theirs that a mail puts off. */
function questionOf(context: FactContext, spoken: Spoken): Spoken | null {
  const { sentence } = spoken;
  if (sentence.speaker?.side !== 'seller') return null;
  const asked = fold(sentence.answers?.text ?? '');
  const first = context.speech.find((one) => one.sentence.source.id === sentence.source.id && one.sentence.group === sentence.group);
  const number = markOf(context, first ?? spoken) ?? answeredMarks((first ?? spoken).folded)[0];
  return context.speech.findLast((one) => isCustomer(one) && !isDocument(one) && (one.sentence.source.at ?? '') < (sentence.source.at ?? '') && one.sentence.zone === 'new' && one.folded.length > 12
    && ((asked.length > 12 && (asked.includes(one.folded.slice(0, 60)) || one.folded.includes(asked.slice(0, 60)))) || (asked === '' && number !== undefined && one.sentence.source.threadId !== null && one.sentence.source.threadId === sentence.source.threadId && markOf(context, one) === number))) ?? null;
}

/** Whether the sentence after it, of the same point, says anything. */
function answeredNext(context: FactContext, spoken: Spoken, index: number): boolean {
  const after = context.speech.slice(index + 1, index + 4);
  const [next] = after;
  if (after.some((one) => one.sentence.source.id === spoken.sentence.source.id && NO_REPLY.test(one.folded))) return false;
  return next !== undefined && next.sentence.source.id === spoken.sentence.source.id && next.sentence.index === spoken.sentence.index + 1 && next.sentence.block === spoken.sentence.block && (next.sentence.group === spoken.sentence.group || next.sentence.block !== 'list_item') && !NO_ANSWER.test(next.folded) && !LEFT_OPEN.test(next.folded) && !WAITING.test(next.folded);
}

/** Whether nobody of the seller's came back to it in words alike. */
function isLast(context: FactContext, { sentence }: Spoken): boolean {
  const words = contentWords(`${sentence.answers?.text ?? ''} ${sentence.text}`);
  return words.size > 2 && !sharing(context, words).some((other) => other.sentence.speaker?.side === 'seller' && (other.sentence.source.at ?? '') > (sentence.source.at ?? '') && alike(wordsOf(other), words, () => 1) > 0.6 && other.sentence.text.length > 30);
}

/** A day further off was one that had passed. */
const YEAR = 270 * 86_400_000;

function itemOf(context: FactContext, all: readonly Spoken[]): ReadOpenItem {
  const { sentence } = all[0]!;
  const asked = sentence.speaker?.side === 'customer' ? sentence.addressees.find(({ side }) => side === 'seller') : undefined;
  const owner = all.flatMap((one) => mentionsIn(one.sentence.text, context.people)).find(({ person }) => person.side === 'seller')?.person ?? asked ?? (sentence.speaker?.side === 'seller' ? sentence.speaker : undefined);
  const said = dateContext(context.dossier, sentence.saidAt ?? sentence.source.at);
  const due = all.map((one) => resolveDue(dueOf(one.sentence, { start: 0, end: one.sentence.text.length }, said), said)).find((day) => day !== null && day >= said.said && Date.parse(day) - Date.parse(said.said) < YEAR) ?? null;
  return { what: all.map((one) => one.sentence.text).join(' '), owner: owner?.name ?? null, due, evidence: all.map((one) => evidenceOf(context, one)) };
}
