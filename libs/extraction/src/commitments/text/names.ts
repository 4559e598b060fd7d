import type { People } from '../../people/people.ts';
import type { ReadSource } from '../../sources/sentence.ts';
import type { Names, Tag } from './tag.ts';

type Side = 'seller' | 'customer';

/** What contracts call the parties where they do not define it themselves. */
const ROLES: Record<Side, string[]> = {
  seller: ['supplier', 'vendor', 'provider', 'licensor', 'contractor', 'anbieter', 'lieferant', 'auftragnehmer', 'dienstleister', 'lizenzgeber', 'leverancier', 'opdrachtnemer', 'fournisseur', 'prestataire', 'éditeur', 'proveedor', 'prestador'],
  customer: ['customer', 'client', 'licensee', 'subscriber', 'purchaser', 'buyer', 'kunde', 'kunden', 'kundin', 'auftraggeber', 'klant', 'opdrachtgever', 'afnemer', 'acheteur', 'cliente', 'comprador'],
};
const COMMON = new Set(['the', 'group', 'company', 'software', 'data', 'credit', 'global', 'systems', 'solutions', 'services', 'health', 'first', 'new', 'city', 'general', 'union', 'north', 'south', 'de', 'la', 'le', 'van', 'grupo']);

const firstWord = (company: string) => company.toLowerCase().split(/[\s,.]+/).find((word) => word.length > 2 && !COMMON.has(word)) ?? '';

/** Defined terms such as: Calderis Software Ltd ("Supplier"). */
function definedTerms(sources: readonly ReadSource[], companies: Record<Side, string>): Map<string, Side> {
  const terms = new Map<string, Side>();
  for (const { source, sentences } of sources) {
    if (source.part !== 'documents') continue;
    for (const { text } of sentences.slice(0, 40)) {
      for (const match of text.matchAll(/\([^()"“”„«»]{0,60}["“„«]([\p{L}\p{N} .&-]{2,40})["“”»][^()]{0,40}\)/gu)) {
        const term = match[1]!.trim().toLowerCase();
        const before = text.slice(Math.max(0, match.index - 120), match.index).toLowerCase();
        const places = { seller: before.lastIndexOf(companies.seller), customer: before.lastIndexOf(companies.customer) };
        if (term.includes(' ') || (places.seller < 0 && places.customer < 0) || companies.seller === '' || companies.customer === '') continue;
        terms.set(term, places.seller > places.customer ? 'seller' : 'customer');
      }
    }
  }
  return terms;
}

/** What names mean in the words of somebody of one side; in documents of the company also what the parties are called. */
export function namesOf(people: People, sources: readonly ReadSource[]): (speaker: Side | null, isDocument: boolean) => Names {
  const companies = { seller: firstWord(people.sellerCompany), customer: firstWord(people.customerCompany) };
  const terms = definedTerms(sources, companies);
  const cache = new Map<string, Names>();
  return (speaker, isDocument) => {
    const key = `${speaker ?? ''}/${isDocument}`;
    const known = cache.get(key);
    if (known) return known;
    const names = new Map<string, Tag[]>();
    for (const person of people.all) {
      const parts = person.name.split(/\s+/);
      const tags: Tag[] = ['name', ...(speaker === null || person.side === null ? [] : [person.side === speaker ? ('own' as const) : ('other' as const)])];
      for (const part of [parts[0]!, ...parts.slice(1)]) if (part.length > 2) names.set(part.toLowerCase(), tags);
      if (parts.length > 1) names.set(`${parts[0]!.charAt(0)}${parts.at(-1)!.charAt(0)}`.toUpperCase(), tags);
    }
    for (const side of ['seller', 'customer'] as const) {
      if (companies[side] !== '') names.set(companies[side], [side, ...(speaker === side ? (['own'] as const) : [])]);
      if (isDocument) for (const role of ROLES[side]) names.set(role, [side]);
    }
    for (const [term, side] of terms) names.set(term, [side]);
    cache.set(key, names);
    return names;
  };
}
