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
  const name = text.replace(/<[^>]*>|[([][^)\]]*[)\]]|mailto:\S+|"/g, ' ').replace(/\s+/g, ' ').trim() || address || text;
  return { id: null, name, side: people.sideOf(address) ?? sideOfCompany(company ?? text, people), roles: [] };
}

/** The side a company's name belongs to: "(Lindqvist)" is enough for Lindqvist Tooling. */
function sideOfCompany(company: string, people: People): Person['side'] {
  const has = (name: string): boolean => {
    const first = name.toLowerCase().split(/[\s,.]+/).find((word) => word.length > 2) ?? '';
    return first !== '' && company.toLowerCase().split(/[^\p{L}\p{N}]+/u).includes(first);
  };
  const seller = has(people.sellerCompany);
  const customer = has(people.customerCompany);
  if (seller !== customer) return seller ? 'seller' : 'customer';
  return null;
}
