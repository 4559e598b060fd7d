import type { SourceRow, SourceView } from '@throughline/contract/http';
import { marksIn, nameOf, personOf } from '@throughline/domain';
import type { Dossier, DossierCommunication, DossierDocument, HandoffPackage } from '@throughline/domain';
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

/** Where the package rests on the source: only what stands there, character for character. */
export function marksOn({ externalId, body }: FoundSource, { places }: ShownSource, handoff: HandoffPackage | null): Marks {
  if (handoff === null) return [];
  return marksIn(handoff, externalId).flatMap(({ quote, section, path, label, start, end }) => {
    if (body.slice(start, end) !== quote) return [];
    const commitment = section === 'commitments' ? handoff.commitments[Number(path.split('/')[1])] : undefined;
    return {
      start: shownPlace(places, start), end: shownPlace(places, end), section, path, label, source: { start, end },
      promise: commitment ? { id: commitment.id, direction: commitment.direction, risk: commitment.risk } : null,
    };
  });
}
