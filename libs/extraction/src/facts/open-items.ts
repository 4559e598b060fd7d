import type { ReadOpenItem } from '@throughline/domain';

import { alike, contentWords } from '../commitments/text/content-words.ts';
import { dateContext, dueOf, resolveDue } from '../dates/due.ts';
import { fold } from '../dates/fold.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, isCustomer, isDocument, isEconomicBuyer, isNote } from './fact-context.ts';
import { mentionsIn } from './mentions.ts';
import { NO_ANSWER, unansweredQuestions } from './unanswered.ts';

/** Somebody says that something was asked and not answered, or not sent. */
const WAITING = /\b(?:still (?:no|nothing|waiting|missing|open|need|don't have|do not have|haven't|owe)|(?:am|are|is|i'm|we're) still (?:missing|waiting|without)|no (?:answer|reply|response|word|news)\b(?! (?:needed|required))|(?:did(?:n't| not)|never|nobody (?:ever )?|have(?:n't| not)|has(?:n't| not)|not yet|no one (?:ever )?)(?: \w+){0,2} ?(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|got(?:ten)? back|come back to)|unanswered|(?:has|have|had)? ?no answer|two have no answer|asked (?:\w+ ){0,4}(?:twice|three times|again|weeks ago|\dx|before)|asked \dx|(?:has|have) (?:quietly )?gone missing|went quiet|would still like|chasing|outstanding|remains? open|(?:asks|asked) again|still (?:wants|nobody|asking|asks)|(?:was|were) to (?:say|answer|send|confirm)|wants to know (?:where|who|what|when|whether|if)|noch (?:keine|nichts|immer)|keine (?:antwort|ruckmeldung)|nicht beantwortet|halb beantwortet|(?:nie|nicht) geantwortet|sans reponse|pas (?:de|eu de) reponse|toujours (?:pas|rien)|jamais repondu|(?:nog )?(?:geen|niet) (?:antwoord|beantwoord|gehoord)|nog steeds|sin respuesta|sigue sin|todavia no)\b/;
/** Minutes and notes that leave a point open. */
const LEFT_OPEN = /(?:^|[.:;-]\s?)(?:open|offen|ouvert|tbd|tbc|not resolved|unresolved|unclear|ungeklart|nicht geklart|pending|parked)\s?[.!]?$|\b(?:to be (?:decided|clarified|agreed|confirmed|settled)|nobody (?:knows|owns|has been named)|no owner|see it differently|nothing in writing|not in writing|take (?:that|this|it) (?:one )?offline|left open|open (?:point|question|issue)s?\s?:|need(?:s)? (?:an? )?(?:answer|decision|owner)|needs (?:a call|doing|sorting|deciding)|(?:is|are) still open|to discuss on|wird noch|noch zu klaren|muss (?:noch|vor)\b.{0,40}\b(?:klar|geklart|raus|entschieden)|noch offen|reste a|a clarifier|nog te bepalen|nog open|por definir|pendiente)\b/;
const IN_WRITING = /\b(?:(?:get|want|need|like|have|put|see)\b.{0,20}\b(?:in writing|in the (?:contract|paper|agreement|sow))|(?:that|this|it) in writing|schriftlich|par ecrit|zwart op wit|op papier|por escrito)\b/;
const NOT_TOLD = /\b(?:have(?:n't| not)|has(?:n't| not)|havent|hasnt)(?: yet)? told\b|\bweiss? es noch nicht\b|\bweiß es noch nicht\b|\bne (?:le )?sait pas encore\b|\bweet (?:het )?nog niet\b|\bforgot to tell\b|\bnobody (?:has )?told\b|\bto be told\b/;
/** Whoever was asked has to find out first. */
const DEFERRED = /\b(?:(?:put|passed|given|forwarded|taken) (?:the |that |this |your )?(?:\w+ ){0,4}question to|leave [^.;,]{2,30} with me|(?:don't|do not) have (?:a|an|any) (?:good )?answer|no answer on that yet|nobody (?:\w+ ){0,5}has given me|i(?:'d| would|'ll|'d have| will)? (?:have|need|want) to (?:check|look|ask|double-check|find out|take (?:that|this|it) to)|kl(?:a|e)re ich|muss ich (?:klaren|fragen|nachsehen)|je dois en parler|je (?:vais|dois) verifier|moet ik (?:navragen|uitzoeken)|tengo que (?:consultar|preguntar))\b/;
/** Minutes that say what was asked; whether it was answered stands in what follows. */
const ASKED_THERE = /\basked (?:again )?(?:who|what|whether|if|how|when|where|which|for|about|that)\b|\bfragt\w* (?:wer|was|ob|wie|wann|nach)\b|\b(?:a )?demande (?:qui|si|quand|comment)\b|\bvroeg (?:wie|of|wanneer|hoe)\b|\bpregunt\w* (?:quien|si|cuando|como)\b/;
const MARKED = /^(?:q|question|open|action|todo|to do|ai|a\.i\.|aktion|offen|frage|actie|vraag|accion)\s?(?:\d{1,2})?\s?[:)-]\s?\S/;
const OPEN_HEADING = /\b(?:open (?:items?|questions?|issues?|points?|actions?)|to be (?:clarified|decided|confirmed)|offene (?:punkte|fragen)|points? ouverts?|questions? ouvertes?|open (?:punten|vragen)|puntos abiertos)\b/;

/** What nobody has answered, decided, sent or told yet. */
export function findOpenItems(context: FactContext): ReadOpenItem[] {
  const questions = new Set(unansweredQuestions(context));
  const items: { all: Spoken[]; words: ReadonlySet<string> }[] = [];
  for (const [index, spoken] of context.speech.entries()) {
    if (!questions.has(spoken) && !saysOpen(context, spoken)) continue;
    const { sentence } = spoken;
    const before = context.speech[index - 1];
    const last = items.at(-1);
    if (last && last.all.at(-1) === before && before && standsWith(before, spoken)) {
      last.all.push(spoken);
      last.words = contentWords(last.all.map((one) => one.sentence.text).join(' '));
      continue;
    }
    // "Open." and "That was never answered" mean what was said right before.
    const all = before && standsWith(before, spoken) && sentence.text.length < 60 && !questions.has(spoken) ? [before, spoken] : [spoken];
    const words = contentWords(all.map((one) => one.sentence.text).join(' '));
    const known = words.size < 3 ? undefined : items.find((item) => alike(item.words, words, () => 1) > 0.6 && item.words.size > 2);
    if (known) known.all.push(spoken);
    else items.push({ all, words });
  }
  return items.map(({ all }) => itemOf(context, all));
}

const standsWith = (a: Spoken, b: Spoken): boolean => a.sentence.source.id === b.sentence.source.id && a.sentence.group === b.sentence.group && (a.sentence.block === b.sentence.block) && (a.sentence.block !== 'list_item' || a.sentence.span.end + 3 > b.sentence.span.start);

function saysOpen(context: FactContext, spoken: Spoken): boolean {
  const { sentence, folded } = spoken;
  if (sentence.text.length > 400 || sentence.block === 'heading') return false;
  if (isDocument(spoken)) return (OPEN_HEADING.test(fold(sentence.section?.heading ?? '')) && sentence.block !== 'prose') || (!sentence.source.signed && /\bnobody\b.{0,40}\b(?:named|assigned|appointed|owns)\b|\bto be (?:confirmed|decided|clarified)\b/.test(folded));
  if (ASKED_THERE.test(folded) && folded.length < 160 && (isNote(spoken) || sentence.source.kind === 'meeting') && sentence.block !== 'turn' && !/\b(?:was|were|got) (?:told|given|an answer)\b|:/.test(folded)) return !answeredNext(context, spoken);
  if (MARKED.test(folded) && (isNote(spoken) || sentence.source.kind === 'meeting')) return true;
  if (NOT_TOLD.test(folded) && (isNote(spoken) || !isCustomer(spoken))) return true;
  if (WAITING.test(folded)) return isCustomer(spoken) || isNote(spoken) || sentence.source.kind === 'meeting';
  if (LEFT_OPEN.test(folded)) return isNote(spoken) || sentence.source.kind === 'meeting' || sentence.source.kind === 'call';
  if (IN_WRITING.test(folded) && isCustomer(spoken) && folded.length < 60) return isEconomicBuyer(sentence.speaker) || sentence.source.kind === 'meeting';
  return DEFERRED.test(folded) && sentence.speaker?.side === 'seller' && sentence.source.kind !== 'note' && isLast(context, spoken);
}

/** Whether the sentence after it, of the same point, says anything. */
function answeredNext(context: FactContext, spoken: Spoken): boolean {
  const next = context.speech[context.speech.indexOf(spoken) + 1];
  return next !== undefined && standsWith(spoken, next) && !NO_ANSWER.test(next.folded) && !LEFT_OPEN.test(next.folded) && !WAITING.test(next.folded);
}

/** Whether nobody of the seller's came back to it in words alike. */
function isLast(context: FactContext, { sentence }: Spoken): boolean {
  const words = contentWords(`${sentence.answers?.text ?? ''} ${sentence.text}`);
  return words.size > 2 && !context.speech.some((other) => other.sentence.speaker?.side === 'seller' && (other.sentence.source.at ?? '') > (sentence.source.at ?? '') && alike(contentWords(other.sentence.text), words, () => 1) > 0.6 && other.sentence.text.length > 30);
}

function itemOf(context: FactContext, all: readonly Spoken[]): ReadOpenItem {
  const { sentence } = all[0]!;
  const asked = sentence.speaker?.side === 'customer' ? sentence.addressees.find(({ side }) => side === 'seller') : undefined;
  const owner = all.flatMap((one) => mentionsIn(one.sentence.text, context.people)).find(({ person }) => person.side === 'seller')?.person ?? asked ?? (sentence.speaker?.side === 'seller' ? sentence.speaker : undefined);
  const said = dateContext(context.dossier, sentence.saidAt ?? sentence.source.at);
  const due = all.map((one) => resolveDue(dueOf(one.sentence, { start: 0, end: one.sentence.text.length }, said), said)).find((day) => day !== null && day >= said.said) ?? null;
  return { what: all.map((one) => one.sentence.text).join(' '), owner: owner?.name ?? null, due, evidence: all.map((one) => evidenceOf(context, one)) };
}
