import { contentWords } from '../commitments/text/content-words.ts';
import { fold } from '../dates/fold.ts';
import type { ReadSource, Sentence } from '../sources/sentence.ts';
import { conceptsIn } from './concepts.ts';

/** A sentence, list item or row of a signed document, as promises are held against it. */
export interface Clause {
  sentence: Sentence;
  /** Folded. */
  text: string;
  /** With the heading it stands under. */
  about: string;
  /** What it is about: content words, and the concepts they name. */
  words: ReadonlySet<string>;
  /** Whether it says what is not part of the contract. */
  excludes: boolean;
  /** Of one that excludes: what each of the things that it names is about. */
  parts: readonly ReadonlySet<string>[];
  /** Who has to do it, where its first words say so. */
  binds: 'seller' | 'customer' | null;
}

const EXCLUSIONS = /\b(?:out of scope|not in(?: the)? scope|outside (?:of )?(?:the )?scope|exclu\w+|not (?:be )?included|not (?:form )?part of|so are\b|nor are\b|no other|not listed|gesondert beauftragt|kein(?:e)? bestandteil|nicht enthalten|nicht im (?:umfang|leistungsumfang)|ausschluss|ausgeschlossen|hors perimetre|non (?:compris|inclus)|buiten (?:de )?scope|niet inbegrepen|uitgesloten|fuera de(?:l)? alcance|no incluid[oa]s?)\b/;
const CUSTOMER = /^(?:the )?(?:customer|client|kunde|auftraggeber|trust|licensee|buyer|klant|opdrachtgever|cliente?|der kunde|de klant|el cliente|le client)\b/;
const CUSTOMER_LATER = /\b(?:stellt der kunde|is provided by (?:the )?(?:customer|client)|(?:customer|client) (?:provides|shall provide)|bauseits|a la charge du client|door (?:de )?klant|a cargo del cliente)\b/;

const PARTED = /[,;]| (?:and|or|und|oder|sowie|et|ou|en|of|y|o) (?:any |of |von |de )?/;

/** Words that say that it is a contract, and nothing of what is in it. */
const EMPTY = contentWords('agreement contract scope outside excluded exclusion exclusions included part parts party parties services service order form section clause schedule annex exhibit shall accordance herein date term provided provides provide included not including other than any');

/** Content words of a text and the concepts they name. */
export function aboutIn(text: string): Set<string> {
  return new Set([...[...contentWords(text)].filter((word) => !EMPTY.has(word)), ...conceptsIn(fold(text))]);
}

function clauseOf(sentence: Sentence): Clause {
  const text = fold(sentence.text.slice(0, 1500));
  const heading = fold((sentence.section?.heading ?? '').slice(0, 200));
  // "excluding the maintenance window" limits a promise and excludes nothing by itself.
  const says = sentence.block !== 'list_item' && /^(?!.*\bexcluding\b)/.test(text) && text.length < 600;
  const excludes = EXCLUSIONS.test(heading) || (says && EXCLUSIONS.test(text));
  return {
    sentence, text, about: `${heading} ${text}`, words: aboutIn(sentence.text.slice(0, 1500)), excludes,
    parts: excludes ? sentence.text.slice(0, 600).split(PARTED).map(aboutIn).filter(({ size }) => size > 0) : [],
    binds: CUSTOMER.test(text) || CUSTOMER_LATER.test(text) ? 'customer' : null,
  };
}

/** Everything that signed documents say, headings, prices and signatures apart. */
export function signedClauses(sources: readonly ReadSource[]): Clause[] {
  return sources.filter(({ source }) => source.signed).flatMap(({ sentences }) => sentences.filter(({ zone, block }) => zone === 'new' && block !== 'heading').map(clauseOf));
}

/** "clause 5.3", "Exclusions", "the Statement of Work": where a clause stands, for people. */
export function placeOf({ sentence: { section, source } }: Clause): string {
  const number = section?.number;
  if (number && /[.\d]/.test(number)) return `clause ${number}`;
  return section?.heading ? `“${section.heading.replace(/^[\d.]+\s/, '')}”` : (source.subject ?? 'the signed document');
}
