import { contentWords } from '../commitments/text/content-words.ts';
import { fold } from '../dates/fold.ts';
import type { ReadSource, Sentence } from '../sources/sentence.ts';

/** A sentence, list item or row of a signed document, as promises are held against it. */
export interface Clause {
  sentence: Sentence;
  /** Folded. */
  text: string;
  /** With the heading it stands under. */
  about: string;
  words: ReadonlySet<string>;
  /** Whether it says what is not part of the contract. */
  excludes: boolean;
  /** Who has to do it, where its first words say so. */
  binds: 'seller' | 'customer' | null;
}

const EXCLUSIONS = /\b(?:out of scope|not in(?: the)? scope|outside (?:of )?(?:the )?scope|exclu\w+|not included|not part of|nicht enthalten|nicht im (?:umfang|leistungsumfang)|ausschluss|ausgeschlossen|hors perimetre|non (?:compris|inclus)|buiten (?:de )?scope|niet inbegrepen|uitgesloten|fuera de(?:l)? alcance|no incluid[oa]s?)\b/;
const CUSTOMER = /^(?:the )?(?:customer|client|kunde|auftraggeber|trust|licensee|buyer|klant|opdrachtgever|cliente?|der kunde|de klant|el cliente|le client)\b/;
const CUSTOMER_LATER = /\b(?:stellt der kunde|is provided by (?:the )?(?:customer|client)|(?:customer|client) (?:provides|shall provide)|bauseits|a la charge du client|door (?:de )?klant|a cargo del cliente)\b/;

function clauseOf(sentence: Sentence): Clause {
  const text = fold(sentence.text.slice(0, 1500));
  const heading = fold(sentence.section?.heading ?? '');
  // "excluding the maintenance window" limits a promise and excludes nothing by itself.
  const says = sentence.block !== 'list_item' && /^(?!.*\bexcluding\b)/.test(text) && text.length < 600;
  return {
    sentence, text, about: `${heading} ${text}`, words: contentWords(sentence.text.slice(0, 1500)), excludes: EXCLUSIONS.test(heading) || (says && EXCLUSIONS.test(text)),
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
