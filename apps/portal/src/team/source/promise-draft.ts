import type { AddPromise, HandoffDetail, SourceView } from '../../api/types.ts';
import type { Span } from './segments.ts';

type Draft = Required<Pick<AddPromise, 'what' | 'direction'>> & { by: string; to: string; due: string; category: NonNullable<AddPromise['category']> };

const LONGEST = 300;

/** What can be told of a promise from where its words stand: who says them, to whom, and on which side they are. */
export function promiseDraft({ stakeholders }: Pick<HandoffDetail, 'stakeholders'>, { text, zones, by, to }: Pick<SourceView, 'text' | 'zones' | 'by' | 'to'>, span: Span | null): Draft {
  const zone = span === null ? undefined : zones.findLast(({ start }) => start <= span.start);
  const speaker = zone?.by ?? by ?? '';
  const theirs = stakeholders.some(({ name }) => name === speaker);
  // Whoever is quoted did not write to those who got this mail.
  const addressee = speaker === by && to.length === 1 ? (to[0] ?? '') : '';
  return {
    what: span === null ? '' : text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, LONGEST),
    direction: theirs ? 'customer' : 'seller', by: speaker, to: addressee, due: '', category: 'other',
  };
}
