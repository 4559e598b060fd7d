import { listSources, nameOf, packageTexts, personOf, toInstant, toMs } from '@throughline/domain';
import type { Dossier, HandoffPackage, Instant } from '@throughline/domain';
import { languageOf, searchTexts } from '@throughline/extraction';
import type { NewLibraryEntry } from '@throughline/persistence';

/** PostgreSQL's names for the languages that it knows the forms of words of. */
const CONFIGURATIONS: Readonly<Record<string, string>> = { en: 'english', de: 'german', fr: 'french', nl: 'dutch', es: 'spanish' };
const configurationOf = (language: string): string => CONFIGURATIONS[language.toLowerCase().split('-')[0] ?? ''] ?? 'simple';

/** What the library can be searched for of a handoff: its sources word for word, and what its package says. */
export function libraryEntries(dossier: Dossier, handoff: HandoffPackage): NewLibraryEntry[] {
  const described = new Map(listSources(dossier).map((source) => [`${source.part}/${source.id}`, source]));
  const got = new Map((dossier.communications ?? []).map(({ id, to, cc }) => [id, [...(to ?? []), ...(cc ?? [])].map((ref) => named(dossier, ref))]));
  const sources = searchTexts(dossier).flatMap(({ part, id, start, text, language }): NewLibraryEntry[] => {
    const source = described.get(`${part}/${id}`);
    if (!source) return [];
    const people = [...new Set([source.by ?? [], part === 'communications' ? (got.get(id) ?? []) : []].flat())];
    return [{ part, ref: id, kind: source.kind, title: source.title, author: source.by, people, at: instantOf(source.at), start, language: configurationOf(language), text }];
  });
  const findings = (dossier.contributions ?? []).map(({ id, kind, by, at, data }): NewLibraryEntry => ({
    part: 'contributions', ref: id, kind, title: described.get(`contributions/${id}`)?.title ?? kind, author: by, people: [by], at: instantOf(at), start: 0, language: 'english',
    text: JSON.stringify(data, null, 4),
  }));
  const said = packageTexts(handoff).map(({ section, path, title, text }): NewLibraryEntry => ({
    part: 'package', ref: path, kind: section, title, author: null, people: [], at: null, start: 0, language: configurationOf(languageOf(text, 'en')), text,
  }));
  return [...sources, ...findings, ...said];
}

/** A document may have a day alone. */
function instantOf(at: string | null | undefined): Instant | null {
  return at === null || at === undefined ? null : toInstant(toMs(at));
}

function named(dossier: Dossier, ref: string): string {
  const person = personOf(dossier, ref);
  return person === null ? ref : nameOf(person);
}
