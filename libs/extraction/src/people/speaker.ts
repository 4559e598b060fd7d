import type { Person } from '../sources/sentence.ts';

import type { People } from './people.ts';

const ADDRESS = /[^\s<>"'(),;:[\]]{1,64}@[^\s<>"'(),;:[\]]{1,255}/;

/** The person a source names as speaker or addressee; somebody not listed is known by name, and by side where an address or company tells it. */
export function speakerOf(label: string | null | undefined, people: People): Person | null {
  const text = label?.trim().slice(0, 300) ?? '';
  if (text === '') return null;
  const listed = people.find(text);
  if (listed) return listed;
  const address = ADDRESS.exec(text)?.[0] ?? null;
  const company = /[([]([^)\]]{2,80})[)\]]/.exec(text)?.[1] ?? null;
  const bare = text.replace(/<[^<>]{0,200}>|[([][^)\]]{0,200}[)\]]|mailto:\S{1,200}|"/g, ' ').replace(/\s+/g, ' ').trim();
  const name = bare === '' || bare === address ? (nameIn(address ?? '') ?? address ?? text) : bare;
  return { id: null, name, side: people.sideOf(address) ?? sideOfCompany(company ?? text, people), roles: [] };
}

/** The name an address is made of: "imani.cortland@…" → "Imani Cortland". */
function nameIn(address: string): string | null {
  const words = address.slice(0, address.indexOf('@')).split(/[._]/);
  if (words.length < 2 || words.length > 3 || words.some((word) => !/^\p{L}[\p{L}-]{0,30}$/u.test(word))) return null;
  return words.map((word) => word.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('-')).join(' ');
}

/** The side a company's name belongs to: "(Lindqvist)" is enough for Lindqvist Tooling. */
export function sideOfCompany(company: string, people: People): Person['side'] {
  const has = (name: string): boolean => {
    const first = name.toLowerCase().split(/[\s,.]+/).find((word) => word.length > 2) ?? '';
    return first !== '' && company.toLowerCase().split(/[^\p{L}\p{N}]+/u).includes(first);
  };
  const seller = has(people.sellerCompany);
  const customer = has(people.customerCompany);
  if (seller !== customer) return seller ? 'seller' : 'customer';
  return null;
}
