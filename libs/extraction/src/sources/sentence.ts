import type { DocumentKind, Instant } from '@throughline/domain';

import type { Span } from '../text/span.ts';

/** Whoever speaks or is spoken to, as far as the source and the dossier's lists of people tell. */
export interface Person {
  /** The dossier's id of the contact or team member; null for somebody who is only named in a source. */
  id: string | null;
  name: string;
  /** Null when nothing tells which side they are on. */
  side: 'seller' | 'customer' | null;
  /** Role of the team member, or roles of the contact. */
  roles: string[];
}

/** The communication or document that a sentence stands in. */
export interface SourceInfo {
  id: string;
  part: 'communications' | 'documents';
  kind: 'email' | 'call' | 'meeting' | 'note' | 'chat' | DocumentKind;
  at: Instant | null;
  signed: boolean;
  subject: string | null;
  threadId: string | null;
  /** BCP 47, of the source's own language as far as it can be told, else the account's. */
  language: string;
}

/**
 * Whose words these are: `new` ones of the source's author, `quoted` ones of an earlier message below or between
 * a reply, `forwarded` ones of somebody else; or no speech at all.
 */
export type Zone = 'new' | 'quoted' | 'forwarded' | 'signature' | 'disclaimer' | 'code';

export type Block = 'prose' | 'list_item' | 'table_row' | 'heading' | 'turn' | 'clause';

/** A sentence, list item, table row or clause, with everything the reader may look at to understand it. */
export interface Sentence {
  source: SourceInfo;
  /** Position in the source's list of sentences. */
  index: number;
  /** Where it stands in the untouched body. */
  span: Span;
  /** As it is read: without markup, quote marks of a reply, hidden characters and line breaks within a paragraph. */
  text: string;
  /** The place in the untouched body of a stretch of `text`. */
  at: (start: number, end: number) => Span;
  zone: Zone;
  block: Block;
  /** Of a paragraph, a speaker's turn, a list, or a clause: sentences with the same number stand together. */
  group: number;
  /** Who says it: the author of a mail, the speaker of a turn, for quoted words whoever wrote them then. Null in documents of the company. */
  speaker: Person | null;
  addressees: Person[];
  /** When it was said. */
  saidAt: Instant | null;
  /** Number and heading of the clause or section it stands in. */
  section: { number: string | null; heading: string | null } | null;
  /** For a table row: cells by column heading, as read. */
  cells: { heading: string; text: string }[] | null;
  /**
   * What this directly answers: the quoted lines right above an inline answer, or the last question or request of
   * the turn before by somebody else. Null where there is none.
   */
  answers: { text: string; speaker: Person | null } | null;
}

/** One source, read into sentences; zones that are no speech included, so that everything is accounted for. */
export interface ReadSource {
  source: SourceInfo;
  sentences: Sentence[];
}
