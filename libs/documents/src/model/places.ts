import { outlineOf } from './build.ts';
import type { Block, HandoffDocument } from './document.ts';

function placesIn(block: Block): (string | undefined)[] {
  switch (block.kind) {
    case 'list':
      return block.items.map(({ id }) => id);
    case 'facts':
    case 'table':
      return block.rows.map(({ id }) => id);
    default:
      return [];
  }
}

/** Ids of all places that links can lead to, in reading order. */
export function placesOf({ sections }: HandoffDocument): string[] {
  return outlineOf(sections).flatMap(({ section }) => [section.id, ...section.blocks.flatMap(placesIn).filter((id) => id !== undefined)]);
}
