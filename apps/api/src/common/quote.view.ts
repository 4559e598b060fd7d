import type { QuoteView } from '@throughline/contract/http';
import { toInstant, toMs } from '@throughline/domain';
import type { Evidence, HandoffPackage } from '@throughline/domain';
import type { z } from 'zod';

/** What sources are called, by their ids. */
export type SourceNames = ReadonlyMap<string, Pick<HandoffPackage['sources'][number], 'title' | 'kind'>>;

export const sourceNames = (compiled: HandoffPackage | null): SourceNames => new Map((compiled?.sources ?? []).map(({ id, title, kind }) => [id, { title, kind }]));

/** Words in their source, by the title under which a package knows it. */
export function quoteViewIn(sources: SourceNames): (evidence: Evidence) => z.input<typeof QuoteView> {
  return ({ sourceId, quote, start, end, by, at }) => ({
    sourceId, quote, start, end, by,
    // A document may have a day alone.
    at: at === null ? null : toInstant(toMs(at)), title: sources.get(sourceId)?.title ?? sourceId, kind: sources.get(sourceId)?.kind ?? 'other',
  });
}
