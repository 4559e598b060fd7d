import type { Part } from './segments.ts';

/** Parts that are read as one: what somebody says, what it answers, or what is folded away below it. */
export interface Block { how: 'plain' | 'dim' | 'fold'; name: 'quoted' | 'signature' | 'disclaimer' | null; by: string | null; parts: Part[] }

const CLOSING: readonly Part['zone'][] = ['signature', 'disclaimer'];

/**
 * Keeps the new words of a mail apart from what stands below them. What was said before is folded with its heads and
 * signatures, and only dimmed where somebody answers it line by line; a mail that is nothing else is shown as it is.
 */
export function blocksOf(parts: readonly Part[]): Block[] {
  const isNew = ({ zone }: Part): boolean => zone === 'new' || zone === 'forwarded' || zone === null;
  const lastNew = parts.findLastIndex(isNew);
  const blocks: Block[] = [];
  for (let at = 0; at < parts.length; ) {
    const part = parts[at]!;
    const earlier = endOfEarlier(parts, at);
    const end = earlier > at ? earlier : CLOSING.includes(part.zone) ? endOf(parts, at, ({ zone }) => CLOSING.includes(zone)) : at + 1;
    const run = parts.slice(at, end);
    const by = run.find((one) => one.zone === 'quoted' && one.by !== null)?.by ?? null;
    if (earlier > at) blocks.push({ how: lastNew < 0 || at < lastNew ? 'dim' : 'fold', name: 'quoted', by, parts: run });
    else if (CLOSING.includes(part.zone)) blocks.push({ how: lastNew < 0 ? 'dim' : 'fold', name: part.zone as 'signature' | 'disclaimer', by: part.by, parts: run });
    else blocks.push({ how: isHead(parts, at, 'forwarded') ? 'dim' : 'plain', name: null, by: part.by, parts: run });
    at = end;
  }
  return blocks;
}

function endOf(parts: readonly Part[], from: number, belongs: (part: Part, at: number) => boolean): number {
  let end = from;
  while (end < parts.length && belongs(parts[end]!, end)) end += 1;
  return end;
}

/** "On Friday, Ada wrote:" and the like, which stand above somebody else's words. */
function isHead(parts: readonly Part[], at: number, of: 'quoted' | 'forwarded'): boolean {
  return parts[at]?.zone === 'code' && parts[at].by === null && parts[at + 1]?.zone === of;
}

function endOfEarlier(parts: readonly Part[], from: number): number {
  if (parts[from]?.zone !== 'quoted' && !isHead(parts, from, 'quoted')) return from;
  return endOf(parts, from, ({ zone }, at) => zone === 'quoted' || CLOSING.includes(zone) || isHead(parts, at, 'quoted'));
}
