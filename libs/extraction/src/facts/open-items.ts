import type { ReadOpenItem } from '@throughline/domain';

import { alike, contentWords } from '../commitments/text/content-words.ts';
import { dateContext, dueOf, resolveDue } from '../dates/due.ts';
import { fold } from '../dates/fold.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, isCustomer, isDocument, isEconomicBuyer, isNote } from './fact-context.ts';
import { mentionsIn } from './mentions.ts';
import { answeredMarks, markOf, pointMeant, referencesIn } from './points.ts';
import { NO_ANSWER, unansweredQuestions } from './unanswered.ts';
import { rarityIn, sharing, wordsOf } from './word-index.ts';

/** Somebody says that something was asked and not answered, or not sent. */
const WAITING = /\b(?:(?:nobody|anybody|anyone|no one|never)(?: \w+){0,2} (?:got|came|come|get) back|never heard (?:back|anything|from)|heard nothing|nothing (?:since|so far|back|yet)\b|no (?:sign|word|news|feedback) (?:of|on|from|yet|since)|(?:has|have)n't heard|(?:has|have) not heard|any (?:news|update|word) (?:on|about)\b|where are we (?:with|on)|what happened to|(?:third|second|fourth) time (?:of asking|i ask|that i)|(?:raised|asked(?: for)?|requested|mentioned|sent) (?:\w+ ){0,4}(?:twice|three times|four times|several times|again and again|since)|remind(?:er|ing)? (?:you|about|of)\b|still (?:no|nothing|waiting|missing|open|need|don't have|do not have|haven't|owe)|(?:am|are|is|i'm|we're) still (?:missing|waiting|without)|(?<!\bhad )no (?:answer|reply|response|word|news)\b(?! (?:needed|required|for\b))|(?:did(?:n't| not)|never|nobody(?: (?:ever|has|have|had)){0,2}|have(?:n't| not)|has(?:n't| not)|not yet|no one (?:ever )?)(?: \w+){0,2} ?(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|got(?:ten)? back|come back to)|unanswered|(?:has|have) no answer|two have no answer|asked (?:\w+ ){0,4}(?:twice|three times|again|weeks ago|\dx|before)|asked \dx|(?:has|have) (?:quietly )?gone missing|went quiet|would still like|chasing|outstanding|remains? open|(?:asks|asked) again|still (?:wants|nobody|asking|asks)|(?:was|were) to (?:say|answer|send|confirm)|wants to know (?:where|who|what|when|whether|if)|noch (?:keine|nichts|immer)|keine (?:antwort|ruckmeldung)|nicht beantwortet|halb beantwortet|(?:nie|nicht) geantwortet|sans reponse|pas (?:de|eu de) reponse|toujours (?:pas|rien)|jamais repondu|(?:nog )?(?:geen|niet) (?:antwoord|beantwoord|gehoord)|nog steeds|sin respuesta|sigue sin|todavia no)\b/;
/** Minutes and notes that leave a point open. */
const LEFT_OPEN = /\b(?:told (?:him|her|them) we(?:'ll|'d| will| would) (?:see|look|think|check)|(?:i |we )?(?:must|need to|have to|should|gotta) (?:talk|speak|tell|call|ring|ask|check|fix|correct|sort|clear|raise|chase|remind)\b)|(?:^|[.:;-]\s?)(?:open|offen|ouvert|tbd|tbc|not resolved|unresolved|unclear|ungeklart|nicht geklart|pending|parked)\s?[.!]?$|\b(?:not (?:yet )?(?:clear|decided|agreed|settled|known|assigned|fixed|defined|sorted) ?(?:who|what|which|when|whether|if|how|yet|\.|$)|unclear (?:who|what|which|when|whether|if|how)|(?:nobody|no one|no-one) (?:is |has been |was )?(?:assigned|named|appointed|picked|chosen|volunteered|in charge)|(?:haven't|hasn't|have not|has not) (?:got|found|named|assigned|decided|agreed|settled|worked out|corrected) (?:\w+ ){0,2}(?:owner|anybody|anyone|somebody|who|on|whether|it|date|that|yet)|(?:does not|doesn't) know (?:yet )?(?:who|what|which|when|whether|if|how)|to be continued|we(?:'ll| will) come back to (?:this|that|it)|for another day|(?:needs|need|wants) (?:to be )?(?:decid|sort|clarif|agre|settl)\w*|to be (?:decided|clarified|agreed|confirmed|settled)|nobody (?:knows|owns|has been named)|no owner|see it differently|nothing in writing|not in writing|take (?:that|this|it) (?:one )?offline|left open|open (?:point|question|issue)s?\s?:|need(?:s)? (?:an? )?(?:answer|decision|owner)|needs (?:a call|doing|sorting|deciding)|(?:is|are) still open|to discuss on|wird noch|noch zu klaren|muss (?:noch|vor)\b.{0,40}\b(?:klar|geklart|raus|entschieden)|noch (?:nicht (?:geklart|entschieden|klar)|offen)|ist (?:noch )?unklar|weiss (?:noch )?(?:keiner|niemand)|steht noch aus|reste a|pas encore (?:decide|clair|tranche)\w*|a clarifier|nog (?:niet (?:duidelijk|besloten)|onduidelijk)|onduidelijk wie|moet nog|todavia no (?:esta|se sabe)|a clarifier|nog te bepalen|nog open|por definir|pendiente)\b/;
const IN_WRITING = /\b(?:(?:get|want|need|like|have|put|see)\b.{0,20}\b(?:in writing|in the (?:contract|paper|agreement|sow))|(?:that|this|it) in writing|schriftlich|par ecrit|zwart op wit|op papier|por escrito)\b/;
const NOT_TOLD = /\b(?:have(?:n't| not)|has(?:n't| not)|havent|hasnt)(?: yet)? told\b|\bweiss? es noch nicht\b|\bweiß es noch nicht\b|\bne (?:le )?sait pas encore\b|\bweet (?:het )?nog niet\b|\bforgot to tell\b|\bnobody (?:has )?told\b|\bto be told\b/;
const TO_DO = /\b(?:needs?|must|has to|have to|should|before|muss|soll\w*|vor|doit|avant|moet|voor|debe|antes)\b/;
/** Whoever was asked has to find out first. */
const DEFERRED = /\b(?:let me (?:think|revert|sleep on|check|find out|look into|take that|come back|get back|ask|verify|confirm|see if|dig)|(?:i'll|i will|we'll|we will|i'd|i|we|will) (?:have to |need to |want to |would have to |'d have to |)?(?:find out|look into (?:it|that|this)|get back to you|come back to you|come back on|check (?:with|on|that|this|internally)|ask (?:our|the|my|around)|take (?:that|this|it) (?:away|back|offline|to)|get (?:our|the|my) [^.;]{2,40} to (?:come back|answer|reply|confirm|look))|(?:i don't|don't) know (?:off the top|offhand|that one|by heart)|off the top of my head|will come back on|klare das|frage nach|melde mich dazu|je (?:me renseigne|reviens vers)|zoek ik uit|kom ik op terug|lo averiguo|(?:put|passed|given|forwarded|taken) (?:the |that |this |your )?(?:\w+ ){0,4}question to|leave [^.;,]{2,30} with me|(?:don't|do not) have (?:a|an|any) (?:good )?answer|no answer on that yet|nobody (?:\w+ ){0,5}has given me|i(?:'d| would|'ll|'d have| will)? (?:have|need|want) to (?:check|look|ask|double-check|find out|take (?:that|this|it) to)|kl(?:a|e)re ich|muss ich (?:klaren|fragen|nachsehen)|je dois en parler|je (?:vais|dois) verifier|moet ik (?:navragen|uitzoeken)|tengo que (?:consultar|preguntar))\b/;
/** Minutes that say what was asked; whether it was answered stands in what follows. */
const ASKED_THERE = /\basked (?:again )?(?:who|what|whether|if|how|when|where|which|about)\b|\bfragt\w* (?:wer|was|ob|wie|wann|nach)\b|\b(?:a )?demande (?:qui|si|quand|comment)\b|\bvroeg (?:wie|of|wanneer|hoe)\b|\bpregunt\w* (?:quien|si|cuando|como)\b/;
/** What was said is not what was asked. */
const NO_REPLY = /\b(?:that(?:'s| is| was) (?:not|no) (?:an )?(?:answer|what (?:i|she|he|we) (?:had )?asked)|that (?:isn't|wasn't) (?:an answer|what (?:i|she|he|we) (?:had )?asked)|(?:didn't|did not|haven't|have not) answer(?:ed)? (?:my|the|that) question|das ist keine antwort|ce n'est pas une reponse|dat is geen antwoord)\b/;
/** What one paper or person says and another says otherwise, and somebody asks which holds. */
const CONFLICT = /\b(?:which (?:one |date |of (?:the two|them) )?(?:is it|holds|counts|applies|is right|is true|do i|should i)|was (?:gilt|stimmt)(?: nun| jetzt)?|welche\w* (?:gilt|stimmt)|(?:lequel|laquelle) (?:est|vaut|dois)|welke (?:geldt|klopt)|cual (?:es|vale))\b|\b(?:says?|sagt|dit|zegt|dice) [^.;?]{2,50}[,;.] (?:but |aber |und |and )?(?:the |your |our |der |das |le |de |el )?\p{L}{2,20}(?: \d{1,2})? (?:says?|sagt|dit|zegt|dice)\b|\b(?:sow|contract|schedule \d{1,2}|order form|vertrag|proposal|plan) (?:says?|has) [^.;?]{2,40}[.;,] [^.;?]{2,30}\b(?:e-?mails?|told|promised|wrote|says?)\b/u;
const MARKED = /^(?:q|question|open|action|todo|to do|ai|a\.i\.|aktion|offen|frage|actie|vraag|accion)\s?(?:\d{1,2})?\s?[:)-]\s?\S/;
const OPEN_HEADING = /\b(?:open (?:items?|questions?|issues?|points?|actions?)|to be (?:clarified|decided|confirmed)|offene (?:punkte|fragen)|points? ouverts?|questions? ouvertes?|open (?:punten|vragen)|puntos abiertos)\b/;

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
    if (!questions.has(spoken) && !saysOpen(context, spoken, index)) continue;
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
  return items.map(({ all }) => itemOf(context, all));
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
  return before && standsWith(before, spoken) && sentence.text.length < 60 ? [before] : [];
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
  if (IN_WRITING.test(folded) && isCustomer(spoken) && folded.length < 60) return isEconomicBuyer(sentence.speaker) || sentence.source.kind === 'meeting';
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
