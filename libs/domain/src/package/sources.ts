import type { Dossier, DossierContact, DossierTeamMember } from '../dossier/dossier.ts';
import { toMs } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Evidence, PackageSource } from './package.ts';
import { field, isRecord, text, textField } from './read.ts';
import type { Data } from './read.ts';

/** A contribution's data, or a part of it, with where it stands. */
export interface Scope {
  /** `contributions/<id>`, as facts refer to it. */
  ref: string;
  by: string;
  data: Data;
}

/** Contributions, the newest first (undated ones last), so that a later finding goes before an earlier one. */
export function contributionScopes(dossier: Dossier): Scope[] {
  const when = (at: Instant | undefined): number => (at === undefined ? -Infinity : toMs(at));
  return (dossier.contributions ?? [])
    .toSorted((a, b) => when(b.at) - when(a.at) || 0)
    .map(({ id, by, data }) => ({ ref: `contributions/${id}`, by, data }));
}

export type Person = { side: 'customer'; contact: DossierContact } | { side: 'us'; member: DossierTeamMember };

/** Whoever an id, an address or a full name stands for. */
export function personOf(dossier: Pick<Dossier, 'contacts' | 'team'>, ref: string | null | undefined): Person | null {
  if (ref === null || ref === undefined) return null;
  const wanted = ref.trim().toLowerCase();
  const is = (one: { id: string; name: string; email?: string }): boolean => [one.id, one.name, one.email].some((value) => value?.toLowerCase() === wanted);
  const contact = dossier.contacts?.find(is);
  if (contact) return { side: 'customer', contact };
  const member = dossier.team?.find(is);
  return member ? { side: 'us', member } : null;
}

export const nameOf = (person: Person): string => (person.side === 'customer' ? person.contact.name : person.member.name);

interface Body { id: string; part: 'communications' | 'documents'; body: string; at: Instant | null; from: string | null; spoken: boolean }

/** What was said or written, word for word. */
export function bodies(dossier: Dossier): Body[] {
  return [
    ...(dossier.communications ?? []).map((one): Body => ({ id: one.id, part: 'communications', body: one.body, at: one.at, from: one.from ?? null, spoken: one.kind !== 'email' })),
    ...(dossier.documents ?? []).map((one): Body => ({ id: one.id, part: 'documents', body: one.body, at: one.at ?? null, from: null, spoken: false })),
  ];
}

/** "Name: words" is how a transcript says who speaks. */
function speakerAt(body: string, start: number): string | null {
  const line = body.slice(body.lastIndexOf('\n', start - 1) + 1, start);
  return /^\s*([^:\n]{2,80}?)(?:\s+\d{1,2}:\d{2})?:/.exec(line)?.[1] ?? null;
}

/**
 * Where words stand in a source, character for character, or nothing: evidence is found, never made.
 * Without ids every source is searched.
 */
export function findEvidence(dossier: Dossier, quote: string, ids: readonly string[] | null, speaker: string | null): Evidence[] {
  if (quote === '') return [];
  return bodies(dossier).flatMap((source) => {
    if (ids !== null && !ids.includes(source.id)) return [];
    const start = source.body.indexOf(quote);
    if (start < 0) return [];
    const person = personOf(dossier, speaker ?? (source.spoken ? speakerAt(source.body, start) : source.from));
    return { sourceId: source.id, quote, start, end: start + quote.length, by: person === null ? speaker : nameOf(person), at: source.at };
  });
}

/** The ids of sources that a finding names, whether as `"id"`, `["id"]`, `{ "sourceId": "id" }` or a path. */
export function namedSources(...holders: unknown[]): string[] {
  return holders.flatMap((holder) => {
    const value = field(holder, 'evidence', 'source', 'sources', 'sourceId');
    return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((one) => {
      const id = isRecord(one) ? textField(one, 'sourceId', 'id', 'source') : text(one);
      return id === null ? [] : id.replace(/^(?:communications|documents)\//, '');
    });
  });
}

/** References to named sources that exist. */
export function sourceRefs(dossier: Dossier, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  return bodies(dossier).filter((source) => ids.includes(source.id)).map((source) => `${source.part}/${source.id}`);
}

/** Everything the package was compiled from, for the library. Texts stay where they are. */
export function listSources(dossier: Dossier): PackageSource[] {
  const who = (ref: string | undefined): string | null => {
    const person = personOf(dossier, ref);
    return person === null ? (ref ?? null) : nameOf(person);
  };
  return [
    ...(dossier.communications ?? []).map((one): PackageSource => ({ id: one.id, part: 'communications', kind: one.kind, title: one.subject ?? `${one.kind[0]?.toUpperCase() ?? ''}${one.kind.slice(1)}`, at: one.at, by: who(one.from), signed: null, characters: one.body.length })),
    ...(dossier.documents ?? []).map((one): PackageSource => ({ id: one.id, part: 'documents', kind: one.kind, title: one.title, at: one.at ?? null, by: null, signed: one.signed ?? null, characters: one.body.length })),
    ...(dossier.contributions ?? []).map((one): PackageSource => ({ id: one.id, part: 'contributions', kind: one.kind, title: `Finding: ${one.kind}`, at: one.at ?? null, by: one.by, signed: null, characters: 0 })),
  ];
}
