import type { ReadStakeholder, ReadStatement } from '@throughline/domain';

import { alike, contentWords } from '../commitments/text/content-words.ts';
import type { FactContext, Spoken } from './fact-context.ts';
import { evidenceOf, isDocument } from './fact-context.ts';
import { likely } from './kind/likely.ts';
import { NEWS, SECRET } from './cues.ts';

/** What follows such words when they speak of confidentiality as a matter of the contract. */
const LEGAL = /\b(?:nda|non-disclosure|confidential(?:ity)? (?:information|agreement|clause)|shall|party|parties|recipient|geheimhaltung\w*)\b/;
/** Data that stays somewhere is no secret. */
const HOSTED = /\b(?:data|backups?|hosting|hosted|servers?|daten|donnees|gegevens)\b[^.;]{0,60}\b(?:stays?|remains?)\b/;
/** Systems are replaced and suppliers sell without any secret. */
const ABOUT_SYSTEMS = /\b(?:licen[cs]es?|system|module|printers?|servers?|interface|connector|version|release|seats?|records?|data|spreadsheets?|portal|app)\b/;
const INTERNAL = new Set(['stakeholder_map', 'deal_strategy', 'discovery_notes', 'other']);

const PRIVATE = new Set(['note', 'chat']);
/** How sure the model has to be where no rule knows it. */
const SURE = 0.65;

/** What must not be said in front of somebody, or at all: what we were asked to keep, private news and private fears. */
export function findSensitive(context: FactContext, stakeholders: readonly ReadStakeholder[]): ReadStatement[] {
  const fears = new Set(stakeholders.filter(({ callFirst }) => callFirst).flatMap(({ fear }) => fear.evidence.map(({ sourceId, start }) => `${sourceId} ${start}`)));
  const isPrivate = ({ sentence, folded }: Spoken): boolean => PRIVATE.has(sentence.source.kind) && (fears.has(`${sentence.source.id} ${sentence.span.start}`) || (NEWS.test(folded) && !ABOUT_SYSTEMS.test(folded)));
  const found: { spoken: Spoken; all: Spoken[] }[] = [];
  for (const [index, spoken] of context.speech.entries()) {
    const { sentence, folded } = spoken;
    if (!((SECRET.test(folded) && likely(spoken, 'sensitive') > 0.05) || isPrivate(spoken) || (likely(spoken, 'sensitive') >= SURE && !isDocument(spoken) && !sentence.text.endsWith('?'))) || LEGAL.test(folded) || (HOSTED.test(folded) && !PRIVATE.has(sentence.source.kind)) || (isDocument(spoken) && (!INTERNAL.has(sentence.source.kind) || sentence.block === 'heading'))) continue;
    const last = found.at(-1);
    const nearby = last && last.spoken.sentence.source.id === sentence.source.id && sentence.index - last.all.at(-1)!.sentence.index <= (sentence.source.kind === 'chat' ? 2 : 1) && (sentence.speaker === last.spoken.sentence.speaker);
    if (nearby) {
      last.all.push(spoken);
      continue;
    }
    // "That stays here", "not to be repeated:": what it is about stands beside it.
    const before = context.speech[index - 1];
    const refersBack = folded.length < 45 && ![...contentWords(sentence.text)].some((word) => !ORDER.has(word)) && before?.sentence.source.id === sentence.source.id && before.sentence.speaker === sentence.speaker;
    found.push({ spoken, all: refersBack ? [before, spoken] : [spoken] });
  }
  return merged(found.map(({ all }) => all)).map((all) => ({ what: all.map(({ sentence }) => sentence.text).join(' '), evidence: all.map((spoken) => evidenceOf(context, spoken)) }));
}

const ORDER = contentWords('do not never please mention tell say raise repeat know told yet nobody between us keep this yourself record room just you');

/** What was asked for twice is one matter, when most of the words that name it are the same. */
function merged(found: readonly Spoken[][]): Spoken[][] {
  const matters: { all: Spoken[]; words: ReadonlySet<string> }[] = [];
  for (const all of found) {
    const words = new Set([...contentWords(all.map(({ sentence }) => sentence.text).join(' '))].filter((word) => !ORDER.has(word)));
    const known = matters.find((matter) => words.size > 0 && alike(matter.words, words, () => 1) > 0.49);
    if (known) known.all.push(...all);
    else matters.push({ all: [...all], words });
  }
  return matters.map(({ all }) => all);
}
