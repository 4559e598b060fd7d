import type { Commitment, Dossier, Evidence, Fact } from '@throughline/domain';

import { plantedGroups } from '../commitments/planted.ts';
import { fold } from '../dates/fold.ts';
import type { People } from '../people/people.ts';
import type { Person, ReadSource, Sentence } from '../sources/sentence.ts';

/** A sentence that somebody said or wrote, with its text folded for rules: position for position the same. */
export interface Spoken {
  sentence: Sentence;
  folded: string;
}

/** Everything that the rules for facts look at. */
export interface FactContext {
  dossier: Dossier;
  people: People;
  sources: readonly ReadSource[];
  commitments: readonly Commitment[];
  /** Speech of all sources in their order; quoted text, signatures, code and paragraphs that give orders to a program are no part of it. */
  speech: readonly Spoken[];
  bodies: ReadonlyMap<string, string>;
}

export function factContext(dossier: Dossier, sources: readonly ReadSource[], people: People, commitments: readonly Commitment[]): FactContext {
  const bodies = new Map([...(dossier.communications ?? []), ...(dossier.documents ?? [])].map(({ id, body }) => [id, body]));
  const speech = sources.flatMap(({ sentences }) => {
    const planted = plantedGroups(sentences);
    return sentences.filter(({ zone, group }) => (zone === 'new' || zone === 'forwarded') && !planted.has(group)).map((sentence) => ({ sentence, folded: fold(sentence.text) }));
  });
  return { dossier, people, sources, commitments, speech, bodies };
}

/** The words of a sentence, or of a stretch of its text, as they stand in the untouched source. */
export function evidenceOf(context: FactContext, { sentence }: Spoken, start = 0, end = sentence.text.length): Evidence {
  // "(laughter) Look, …": stage directions are no words of theirs.
  const from = start === 0 ? wordsFrom(sentence.text) : start;
  const span = from === 0 && end === sentence.text.length ? sentence.span : sentence.at(from, end);
  const quote = (context.bodies.get(sentence.source.id) ?? '').slice(span.start, span.end);
  return { sourceId: sentence.source.id, quote, start: span.start, end: span.end, by: sentence.speaker?.name ?? null, at: sentence.saidAt ?? sentence.source.at };
}

/** Where the words of a speaker begin behind a stage direction. */
function wordsFrom(text: string): number {
  const direction = /^\((?:laugh\w*|lach\w*|lacht|rires?|pause|cough\w*|sighs?|inaudible|crosstalk|risas)\)\s{0,40}(?=\S)/i.exec(text);
  return direction ? direction[0].length : 0;
}

/** What a sentence says, without a stage direction before it. */
export const saidIn = ({ sentence: { text } }: Spoken): string => text.slice(wordsFrom(text));

export const isCustomer = ({ sentence }: Spoken): boolean => sentence.speaker?.side === 'customer';
export const isSeller = ({ sentence }: Spoken): boolean => sentence.speaker?.side === 'seller';
export const isDocument = ({ sentence }: Spoken): boolean => sentence.source.part === 'documents';
/** Minutes tell what was said, seldom by whom: whoever wrote them down stands for it. */
export const isMinuted = ({ sentence }: Spoken): boolean => sentence.source.kind === 'meeting' && sentence.block !== 'turn';
export const isNote = ({ sentence }: Spoken): boolean => sentence.source.kind === 'note';
export const isEconomicBuyer = (person: Person | null): boolean => person?.roles.includes('economic_buyer') ?? false;

export const unknownFact = (): Fact => ({ value: null, status: 'unknown', statedBy: null, sources: [], evidence: [] });

/** A fact in the words of the sentences it was read from, the best first; unknown when there is none. */
export function factFrom(context: FactContext, found: readonly Spoken[], value?: string): Fact {
  const [first] = found;
  if (!first) return unknownFact();
  const { sentence } = first;
  const status = sentence.source.signed ? 'confirmed_by_customer' : sentence.speaker?.side === 'customer' ? 'stated_by_customer' : 'stated_by_us';
  return {
    value: value ?? saidIn(first), status, statedBy: sentence.speaker?.name ?? null,
    sources: [...new Set(found.map((one) => `${one.sentence.source.part}/${one.sentence.source.id}`))],
    evidence: found.map((one) => evidenceOf(context, one)),
  };
}
