import type { People } from '../../people/people.ts';
import type { ReadSource, Sentence } from '../../sources/sentence.ts';
import { cuesIn } from '../cues/cues-in.ts';
import { labelOf } from '../text/label.ts';
import { languageOf } from '../text/language.ts';
import { plantedGroups } from '../planted.ts';
import { namesOf } from '../text/names.ts';
import { tagged } from '../text/tag.ts';
import type { Names } from '../text/tag.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { clausesOf } from './clauses.ts';

type Side = 'seller' | 'customer' | null;
type NamesFor = (speaker: Side, isDocument: boolean) => Names;

const LONGEST = 1200;
/** Marks of deleted and inserted words in a draft: what somebody would like to read there. */
const REDLINE = /\{\+|\[-|\+\}|-\]/;
const isAutomatic = (subject: string | null) => /^\s*(?:automatic reply|auto(?:matische)?[ -]?(?:reply|antwort|response)|out of office|abwesend|abwesenheit|réponse automatique|absence|automatisch antwoord|afwezig|respuesta automática|fuera de la oficina)/i.test(subject ?? '');
const isSpoken = (sentence: Sentence) => (sentence.zone === 'new' || sentence.zone === 'forwarded') && sentence.block !== 'heading';
/** Minutes and notes are written by one person about many; whoever a line names acts in it. */
const namesEverybody = (sentence: Sentence) => sentence.source.kind === 'note' || sentence.source.kind === 'meeting';

function noticed(text: string, sentence: Sentence, namesFor: NamesFor) {
  const names = namesFor(sentence.speaker?.side ?? (namesEverybody(sentence) ? 'seller' : null), sentence.source.part === 'documents');
  const tokens = tagged(tokensOf(text), names);
  const language = languageOf(tokens, sentence.source.language);
  return { tokens, language, cues: cuesIn(tokens, language) };
}

/** Where the words of a sentence stand that may be promised: a table's answer to a question, else all of it. */
function stretchOf(sentence: Sentence): { start: number; end: number; question: string | null } {
  const all = { start: 0, end: sentence.text.length, question: null };
  if (sentence.block !== 'table_row' || !sentence.cells || sentence.cells.length < 2) return all;
  const answer = sentence.cells.at(-1)!;
  const question = sentence.cells.slice(0, -1).findLast(({ text }) => text.length > 8);
  const asks = /question|frage|requirement|vraag|pregunta|anforderung|topic|item/iu;
  if (!question || !(question.text.includes('?') || asks.test(question.heading) || answer.heading === '') || !/\s/.test(answer.text.trim())) return all;
  const start = sentence.text.lastIndexOf(answer.text);
  return start < 0 ? all : { start, end: start + answer.text.length, question: question.text };
}

/** The mark of a point where it stands before the sentence, in the body but not in its text: of lists with and without HTML. */
function markBefore(body: string, sentence: Sentence): string | null {
  const { start } = sentence.at(0, 1);
  const line = body.slice(Math.max(0, start - 12), start);
  const mark = line.slice(Math.max(line.lastIndexOf('\n'), line.lastIndexOf('>')) + 1);
  return mark.trim() === '' ? null : labelOf(`${mark} x`);
}

/** Points of a message by their number, for replies that only name it. */
function labelledPoints(sources: readonly ReadSource[], markOf: (sentence: Sentence) => string | null): (sentence: Sentence, label: string) => Sentence | null {
  const threads = new Map<string, Sentence[]>();
  for (const { source, sentences } of sources) {
    if (source.kind !== 'email' && source.kind !== 'chat') continue;
    const key = threadOf(sentences[0]);
    for (const sentence of sentences) {
      if (key === null || !isSpoken(sentence) || markOf(sentence) === null) continue;
      threads.set(key, [...(threads.get(key) ?? []), sentence]);
    }
  }
  return (sentence, label) => {
    const key = threadOf(sentence);
    const earlier = (key === null ? [] : threads.get(key) ?? []).filter((other) => other.source.id !== sentence.source.id && (other.saidAt ?? '') <= (sentence.saidAt ?? '') && other.speaker?.side !== sentence.speaker?.side);
    return earlier.findLast((other) => markOf(other) === label) ?? null;
  };
}

const threadOf = (sentence: Sentence | undefined) => sentence?.source.threadId ?? sentence?.source.subject?.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv|antw)\s?:\s?)+/iu, '').toLowerCase() ?? null;

/** What the sentence that announces a list says its points are: what comes next, what was said so far, or what is wanted. */
function introOf(text: string): NonNullable<Candidate['intro']> {
  if (/\b(?:need|needs|ask|asks|questions?|want|please|open|wish|missing|brauche|brauchen|fragen|besoin|nodig|vragen|necesit\w*)\b/i.test(text)) return 'asks';
  if (/\b(?:took away|heard|recap|remember|stuck|today|so far|understood|where you are|notes|mitgenommen|verstanden|compris|retenu|onthouden|begrepen)\b/i.test(text)) return 'recap';
  if (/\b(?:next|happens?|get|gets|offer|land|landed|can do|order|back at you|leaves us|commit|promise|actions?|dates|position|answers?|writing|agreed|weiter|stand|angebot|suite|proposons|vervolg|afgesproken|aanbod)\b/i.test(text)) return 'offers';
  return 'other';
}

/** Every sentence that could hold a promise, and the clauses of those that could hold several. */
export function candidatesOf(sources: readonly ReadSource[], people: People, bodies: ReadonlyMap<string, string>): Candidate[] {
  const namesFor = namesOf(people, sources);
  const markOf = (sentence: Sentence) => labelOf(sentence.text) ?? markBefore(bodies.get(sentence.source.id) ?? '', sentence);
  const pointFor = labelledPoints(sources, markOf);
  const found: Candidate[] = [];
  for (const { sentences } of sources) {
    let before: Candidate | null = null;
    let announced: { text: string; index: number } | null = null;
    const planted = plantedGroups(sentences);
    for (const sentence of sentences) {
      if (!isSpoken(sentence) || isAutomatic(sentence.source.subject) || REDLINE.test(sentence.text) || planted.has(sentence.group) || !/\p{L}{2}/u.test(sentence.text) || sentence.text.length > LONGEST) continue;
      const stranger = people.all.length > 0 && sentence.source.part === 'communications' && (sentence.speaker?.side ?? null) === null;
      // A mail by neither side, such as a newsletter or a rival's offer that was forwarded, promises nothing in this deal.
      if (stranger && sentence.source.kind === 'email') continue;
      const { start, end, question } = stretchOf(sentence);
      const text = sentence.text.slice(start, end);
      const label = markOf(sentence);
      const point = sentence.answers === null && question === null && label !== null ? pointFor(sentence, label) : null;
      const asked = question !== null ? { text: question, side: null } : sentence.answers ? { text: sentence.answers.text, side: sentence.answers.speaker?.side ?? null } : point ? { text: point.text, side: point.speaker?.side ?? null } : null;
      const answers = asked && { ...asked, ...noticed(asked.text.slice(0, LONGEST), sentence, namesFor) };
      if (/:\s*$/.test(text)) announced = { text, index: sentence.index };
      const isItem = sentence.block === 'list_item' || sentence.block === 'table_row' || label !== null;
      const intro = isItem && announced !== null && sentence.index > announced.index && sentence.index - announced.index < 20 ? introOf(announced.text) : null;
      const near: Candidate | null = before !== null && before.sentence.group === sentence.group && before.sentence.speaker?.name === sentence.speaker?.name ? before : null;
      const whole: Candidate = { sentence, start, end, text, ...noticed(text, sentence, namesFor), stranger, label, intro, whole: null, before: near, answers };
      found.push(whole);
      const clauses = clausesOf(text);
      if (clauses.length > 1) {
        for (const clause of clauses) {
          const part = text.slice(clause.start, clause.end);
          if (!/\p{L}{2}/u.test(part)) continue;
          found.push({ sentence, start: start + clause.start, end: start + clause.end, text: part, ...noticed(part, sentence, namesFor), language: whole.language, stranger, label, intro, whole, before: near, answers: clause.start === 0 ? answers : null });
        }
      }
      before = whole;
    }
  }
  return found;
}
