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

/** Defined terms such as: Calderis Software Ltd ("Supplier"). Of two parties the one that is not the customer is the vendor. */
function definedTerms(sources: readonly ReadSource[], companies: Record<Side, string>): Map<string, Side> {
  const terms = new Map<string, Side>();
  if (companies.customer === '') return terms;
  for (const { source, sentences } of sources) {
    if (source.part !== 'documents') continue;
    for (const { text } of sentences.slice(0, 40)) {
      let from = 0;
      const parties = [...text.slice(0, 2000).matchAll(/\([^()"“”„«»]{0,60}["“„«]([\p{L}\p{N}.&-]{2,40})["“”»][^()]{0,40}\)/gu)].map((match) => {
        const company = text.slice(from, match.index).toLowerCase();
        from = match.index + match[0].length;
        return { term: match[1]!.toLowerCase(), side: company.includes(companies.customer) ? ('customer' as const) : companies.seller !== '' && company.includes(companies.seller.slice(0, 5)) ? ('seller' as const) : null };
      });
      if (!parties.some(({ side }) => side !== null) || parties.length !== 2) continue;
      const other = parties.some(({ side }) => side === 'customer') ? 'seller' : 'customer';
      for (const { term, side } of parties) terms.set(term, side ?? other);
    }
  }
  return terms;
}

/** Short forms of the vendor's name as people write it: "Tamarack" where the mail domain says "tamarackerp". */
function shortForms(sources: readonly ReadSource[], company: string): string[] {
  const found = new Set<string>();
  if (company.length < 5) return [];
  for (const { sentences } of sources) for (const { text } of sentences) for (const [word] of text.slice(0, 2000).matchAll(/\p{Lu}[\p{L}]{3,30}/gu)) if (company.startsWith(word.toLowerCase())) found.add(word.toLowerCase());
  return [...found];
}

/** What names mean in the words of somebody of one side; in documents of the company also what the parties are called. */
export function namesOf(people: People, sources: readonly ReadSource[]): (speaker: Side | null, isDocument: boolean) => Names {
  const companies = { seller: firstWord(people.sellerCompany), customer: firstWord(people.customerCompany) };
  const terms = definedTerms(sources, companies);
  const short = shortForms(sources, companies.seller);
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
      if (side === 'seller') for (const form of short) names.set(form, ['seller', ...(speaker === 'seller' ? (['own'] as const) : [])]);
      if (isDocument) for (const role of ROLES[side]) names.set(role, [side]);
    }
    for (const [term, side] of terms) names.set(term, [side]);
    cache.set(key, names);
    return names;
  };
}
