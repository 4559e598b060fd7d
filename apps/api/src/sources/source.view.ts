import type { SourceRow, SourceView } from '@throughline/contract/http';
import { addedBy, evidenceOf, isKept, marksIn, nameOf, personOf, termsOf } from '@throughline/domain';
import type { Dossier, DossierCommunication, DossierDocument, HandoffPackage, LedgerEntry, SourceMark } from '@throughline/domain';
import { shownPlace, shownSource } from '@throughline/extraction';
import type { ShownSource } from '@throughline/extraction';
import type { FoundSource, StoredSource } from '@throughline/persistence';
import type { z } from 'zod';

type People = Pick<Dossier, 'contacts' | 'team'>;
type Marks = z.input<typeof SourceView>['marks'];

/** Their name, or what the dossier calls them where it does not say who that is. */
export function namedIn(people: People, ref: string): string {
  const person = personOf(people, ref);
  return person === null ? ref : nameOf(person);
}

export function sourceRow(source: StoredSource, people: People): z.input<typeof SourceRow> {
  const { externalId, part, kind, title, at, author, recipients, thread, signed, format, bytes, sha256 } = source;
  return {
    id: externalId, part, kind, title, at, by: author === null ? null : namedIn(people, author), to: [...new Set(recipients.map((ref) => namedIn(people, ref)))],
    threadId: thread, signed, format, bytes, sha256,
  };
}

/** The text of a source as people read it, with whose words are where. */
export function readable({ part, kind, externalId, author, recipients, at, title, thread, format, signed, body }: FoundSource, people: People): ShownSource {
  if (part === 'contributions') return { text: body, places: [[0, 0]], zones: [] };
  const alone: Dossier = { schemaVersion: '1', source: { system: 'file' }, account: { externalId: '', name: '' }, deal: { externalId: '', name: '', closedAt: at ?? '', currency: '' }, ...people };
  if (part === 'documents') {
    const document = { id: externalId, kind: kind as DossierDocument['kind'], title: title ?? '', body, ...(at ? { at } : {}), signed: signed === true, ...(format === 'text' ? {} : { format: format as 'html' | 'markdown' }) };
    return shownSource({ ...alone, documents: [document] });
  }
  const communication = {
    id: externalId, kind: kind as DossierCommunication['kind'], at: at ?? '', body, to: recipients, ...(author ? { from: author } : {}), ...(title ? { subject: title } : {}),
    ...(thread ? { threadId: thread } : {}), ...(format === 'html' ? { format } : {}),
  };
  return shownSource({ ...alone, communications: [communication] });
}

/** Where the package and the ledger rest on the source: only what stands there, character for character. */
export function marksOn({ externalId, body }: FoundSource, { places }: ShownSource, handoff: HandoffPackage | null, ledger: readonly LedgerEntry[]): Marks {
  // The ledger knows of promises what people have said since the package was compiled.
  const known = handoff === null ? [] : marksIn(handoff, externalId).filter(({ section }) => section !== 'commitments').map((mark) => ({ ...mark, promise: null }));
  const promised = ledger.filter((entry) => isKept(entry) && entry.status !== 'dismissed').flatMap((entry) => promiseMarks(entry, externalId));
  return [...promised, ...known]
    .filter(({ quote, start, end }) => body.slice(start, end) === quote)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map(({ section, path, label, start, end, promise }) => ({ start: shownPlace(places, start), end: shownPlace(places, end), section, path, label, source: { start, end }, promise }));
}

function promiseMarks(entry: LedgerEntry, sourceId: string): (SourceMark & Pick<Marks[number], 'promise'>)[] {
  const { what, direction, risk } = termsOf(entry);
  const promise = { id: entry.id, direction, risk, addedBy: addedBy(entry) };
  return evidenceOf(entry).filter((one) => one.sourceId === sourceId).map(({ start, end, quote }) => ({ start, end, quote, section: 'commitments', path: `commitments/${entry.id}`, label: what, promise }));
}
