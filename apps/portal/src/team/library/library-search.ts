import type { LibrarySearch } from '../../api/sources.ts';

export const PARTS = ['communications', 'documents', 'contributions', 'package'] as const;

/** What is looked for, kept in the address so that it can be sent to somebody. */
export type LibraryAddress = Omit<LibrarySearch, 'q'> & { q?: string | undefined };

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);
const day = (value: unknown): string | undefined => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined);

/** Whatever somebody types into the address, as what the library can be asked. */
export function libraryAddress(search: Record<string, unknown>): LibraryAddress {
  const page = Number(search['page']);
  return {
    // An address such as ?q=2026 holds a number.
    q: typeof search['q'] === 'number' ? String(search['q']) : text(search['q'])?.slice(0, 200),
    part: PARTS.find((one) => one === search['part']), kind: text(search['kind']), handoff: text(search['handoff']), person: text(search['person']),
    from: day(search['from']), to: day(search['to']), page: Number.isInteger(page) && page > 1 ? page : undefined,
  };
}

/** Whether more than words was asked for. */
export function isNarrowed({ kind, handoff, person, from, to }: LibraryAddress): boolean {
  return [kind, handoff, person, from, to].some((one) => one !== undefined);
}
