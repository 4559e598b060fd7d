import { z } from 'zod';
import { Day, Id, Instant } from './common.ts';
import { isStorable, NOT_STORABLE } from '../text/storable.ts';

const word = (longest: number) => z.string().min(1).max(longest).refine(isStorable, NOT_STORABLE);

/** The dossier's id of a source, in an address. */
export const SourceId = word(200);

export const SourceQuery = z.object({
  kind: word(40).optional(),
  person: word(1000).describe('Name, address or id of somebody who wrote, said or got it').optional(),
  from: Day.optional(),
  to: Day.describe('The last day').optional(),
  dossier: Id.describe('Another dossier than the one that the handoff goes by now').optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  size: z.coerce.number().int().min(1).max(500).default(100),
});
export const DossierChoice = SourceQuery.pick({ dossier: true });

const Dossiers = z.array(z.object({ id: Id, exportedAt: Instant.nullable(), receivedAt: Instant, current: z.boolean() }));

export const SourceRow = z
  .object({
    id: z.string(), part: z.enum(['communications', 'documents', 'contributions']), kind: z.string(), title: z.string().nullable(), at: Instant.nullable(),
    by: z.string().nullable(), to: z.array(z.string()), threadId: z.string().nullable(), signed: z.boolean().nullable(),
    format: z.enum(['text', 'html', 'markdown', 'json']), bytes: z.int(), sha256: z.string(),
  })
  .meta({ id: 'SourceRow' });

/** What the handoff's dossier brought, in the order it was said. */
export const SourcePage = z
  .object({
    dossier: Id.nullable().describe('Null while only a reference to the deal is known'), dossiers: Dossiers,
    items: z.array(SourceRow), total: z.int(), page: z.int(), size: z.int(),
    kinds: z.record(z.string(), z.int()), people: z.array(z.string()),
  })
  .meta({ id: 'SourcePage' });

const Neighbour = z.object({ id: z.string(), title: z.string().nullable(), kind: z.string() }).nullable();

/** One source to read. Every place counts UTF-16 code units of `text`, which leaves markup out. */
export const SourceView = SourceRow.extend({
  dossier: Id, dossiers: Dossiers,
  text: z.string(),
  places: z.array(z.tuple([z.int(), z.int()])).describe('Runs of the text: where each begins, and where in the untouched body'),
  zones: z.array(z.object({ start: z.int(), end: z.int(), zone: z.enum(['new', 'quoted', 'forwarded', 'signature', 'disclaimer', 'code']), by: z.string().nullable(), at: Instant.nullable() })),
  marks: z.array(z.object({
    start: z.int(), end: z.int(), section: z.string(), path: z.string(), label: z.string(),
    source: z.object({ start: z.int(), end: z.int() }).describe('The place in the untouched body'),
    promise: z.object({
      id: z.string(), direction: z.enum(['seller', 'customer']), risk: z.enum(['normal', 'unusual', 'high']),
      addedBy: z.string().nullable().describe('The person who marked it; null where it was read'),
    }).nullable(),
  })),
  previous: Neighbour, next: Neighbour,
}).meta({ id: 'SourceView' });
