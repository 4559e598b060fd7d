import { z } from 'zod';
import { Day, Id, Instant } from './common.ts';
import { isStorable, NOT_STORABLE } from '../text/storable.ts';

const Part = z.enum(['communications', 'documents', 'contributions', 'package']);
const word = (longest: number) => z.string().trim().min(1, 'Say what to look for.').max(longest).refine(isStorable, NOT_STORABLE);

export const LibraryQuery = z.object({
  q: word(200).describe('Words; "a phrase", a or b, and -without work as in web searches'),
  part: Part.optional(),
  kind: word(40).describe('Such as email or contract; in packages such as risks').optional(),
  handoff: Id.optional(),
  person: word(1000).describe('Name of somebody who wrote, said or got it').optional(),
  from: Day.optional(),
  to: Day.describe('The last day').optional(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
  size: z.coerce.number().int().min(1).max(100).default(20),
});

/** What has the words, the best first: sources once each, and what packages say. */
export const LibraryPage = z
  .object({
    items: z.array(z.object({
      handoffId: Id, accountName: z.string(), dealName: z.string().nullable(), part: Part,
      ref: z.string().describe('Id of the source, or where in the package'), kind: z.string(), title: z.string(), by: z.string().nullable(), at: Instant.nullable(),
      pieces: z.array(z.object({ text: z.string(), hit: z.boolean() })).describe('Words around the first hit; plain text, whatever it looks like'),
      place: z.object({ start: z.int(), end: z.int() }).nullable().describe('Of the first hit in the text of the source as it is shown'),
    })),
    total: z.int(), page: z.int(), size: z.int(),
    parts: z.record(z.string(), z.int()).describe('How many of each part, whichever is asked for'),
    choices: z.object({ kinds: z.array(z.string()), people: z.array(z.string()), handoffs: z.array(z.object({ id: Id, name: z.string() })) }).describe('What the words are found in, whatever else is asked for'),
  })
  .meta({ id: 'LibraryPage' });
