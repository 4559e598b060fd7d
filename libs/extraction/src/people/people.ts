import type { Dossier } from '@throughline/domain';

import type { Person } from '../sources/sentence.ts';

/** Everybody the dossier lists, found by whatever a source calls them. */
export interface People {
  all: Person[];
  sellerCompany: string;
  customerCompany: string;
  /** By id, address, full name, first or last name that only one has, "J. Marek", or initials. */
  find: (ref: string | null | undefined) => Person | null;
  sideOf: (address: string | null | undefined) => Person['side'];
}

/** Domains that say nothing about the company. */
const FREE_MAIL = /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|gmx|web|aol|proton|protonmail)\./;

const MOST_KNOWN = 20_000;

/** Lower case, without accents, titles and punctuation, so that names compare. */
export function foldName(name: string): string {
  return name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/\b(?:mr|mrs|ms|miss|dr|prof|herr|frau|mme|m)\.?\s/g, '').replace(/[^\p{L}\p{N}@.+_-]+/gu, ' ').trim();
}

function domainOf(address: string): string | null {
  const at = address.lastIndexOf('@');
  return at < 0 ? null : address.slice(at + 1).replace(/[>\s].*$/s, '').toLowerCase();
}

/** The company in a domain's name: "calderis.example" → "Calderis". */
function companyOf(domain: string | undefined): string {
  const label = domain?.split('.').at(-2) ?? '';
  return label === '' ? 'Supplier' : label.charAt(0).toUpperCase() + label.slice(1);
}

/** The people of a dossier's lists. */
export function peopleOf(dossier: Dossier): People {
  const listed = [
    ...(dossier.team ?? []).map(({ id, name, email, role }) => ({ email, person: { id, name, side: 'seller', roles: [role] } satisfies Person as Person })),
    ...(dossier.contacts ?? []).map(({ id, name, email, roles }) => ({ email, person: { id, name, side: 'customer', roles: roles ?? [] } satisfies Person as Person })),
  ];
  const sides = new Map<string, Person['side']>();
  if (dossier.account.domain !== undefined) sides.set(dossier.account.domain.toLowerCase(), 'customer');
  for (const { email, person } of listed) {
    const domain = email === undefined ? null : domainOf(email);
    if (domain !== null && !FREE_MAIL.test(domain) && !sides.has(domain)) sides.set(domain, person.side);
  }
  const exact = new Map<string, Person>();
  const loose = new Map<string, Person | null>();
  const offer = (key: string, person: Person): void => {
    if (key !== '') loose.set(key, loose.has(key) && loose.get(key) !== person ? null : person);
  };
  for (const { email, person } of listed) {
    if (person.id !== null) exact.set(person.id.toLowerCase(), person);
    if (email !== undefined) exact.set(email.toLowerCase(), person);
    const words = foldName(person.name).split(' ');
    offer(words.join(' '), person);
    const [first = '', ...rest] = words;
    const last = rest.at(-1) ?? '';
    offer(first, person);
    if (last !== '') {
      for (const key of [last, rest.join(' '), `${first} ${last}`, `${last} ${first}`, `${first.charAt(0)}. ${rest.join(' ')}`, `${first.charAt(0)} ${rest.join(' ')}`, `${first} ${last.charAt(0)}.`, `${first} ${last.charAt(0)}`]) offer(key, person);
      offer(`#${words.map((word) => word.charAt(0)).join('')}`, person);
      offer(`#${first.charAt(0)}${last.charAt(0)}`, person);
    }
    if (email !== undefined) offer(foldName(email.slice(0, email.indexOf('@'))).replace(/[._+-]+/g, ' '), person);
  }
  const sideOf: People['sideOf'] = (address) => {
    const domain = address == null ? null : domainOf(address);
    if (domain === null) return null;
    const labels = domain.split('.');
    for (let i = 0; i < labels.length - 1; i++) {
      const side = sides.get(labels.slice(i).join('.'));
      if (side !== undefined) return side;
    }
    return null;
  };
  const known = new Map<string, Person | null>();
  // The same few names are asked for at every word of every source.
  const find: People['find'] = (ref) => {
    const trimmed = ref?.trim().slice(0, 400) ?? '';
    if (trimmed === '') return null;
    if (known.size > MOST_KNOWN) known.clear();
    const person = known.get(trimmed) ?? (known.has(trimmed) ? null : lookUp(trimmed));
    known.set(trimmed, person);
    return person;
  };
  const lookUp = (trimmed: string): Person | null => {
    const lower = trimmed.toLowerCase();
    const address = /[^\s<>"'(),;:]{1,64}@[^\s<>"'(),;:]{1,255}/.exec(lower)?.[0];
    const name = foldName(trimmed.replace(/<[^>]*>|\([^)]*\)|\[[^\]]*\]|["']/g, ' ').replace(/^([^,]{1,40}),\s*([^,]{1,40})$/, '$2 $1'));
    const initials = /^\p{Lu}{2,4}$/u.test(trimmed) ? `#${lower}` : null;
    const nickname = /^\p{L}{3,12}$/u.test(name) && !loose.has(name) ? listed.filter(({ person }) => foldName(person.name).split(' ')[0]?.startsWith(name)) : [];
    return exact.get(lower) ?? (address === undefined ? undefined : exact.get(address)) ?? loose.get(name) ?? (initials === null ? undefined : loose.get(initials)) ?? (nickname.length === 1 ? nickname[0]?.person : undefined) ?? null;
  };
  const sellerDomain = (dossier.team ?? []).map(({ email }) => (email === undefined ? null : domainOf(email))).find((domain) => domain != null);
  return { all: listed.map(({ person }) => person), sellerCompany: companyOf(sellerDomain ?? undefined), customerCompany: dossier.account.name, find, sideOf };
}
