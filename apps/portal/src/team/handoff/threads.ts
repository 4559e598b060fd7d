import type { SourceRow } from '../../api/types.ts';

/** What was said in one thread, or alone. */
export interface Thread { key: string; title: string | null; sources: SourceRow[] }

/** Sources in threads, each where its first one stands; documents and whatever has no thread stand alone. */
export function threadsOf(sources: readonly SourceRow[]): Thread[] {
  const threads = new Map<string, Thread>();
  for (const source of sources) {
    const key = source.threadId === null ? `${source.part}/${source.id}` : `thread/${source.threadId}`;
    const thread = threads.get(key);
    if (thread) thread.sources.push(source);
    else threads.set(key, { key, title: source.title, sources: [source] });
  }
  return [...threads.values()];
}
