import type { Contact } from '@throughline/persistence';

/** Names for ids, of people who may have left since. */
export interface Names {
  contact(id: string): string;
  contact(id: string | null): string | null;
}

/** The names of a handoff's contacts, also of those a newer dossier no longer names. */
export function namesOf(contacts: readonly Pick<Contact, 'id' | 'name'>[]): Names {
  const byId = new Map(contacts.map(({ id, name }) => [id, name]));
  function contact(id: string): string;
  function contact(id: string | null): string | null;
  function contact(id: string | null): string | null {
    return id === null ? null : (byId.get(id) ?? 'Somebody who has left');
  }
  return { contact };
}
