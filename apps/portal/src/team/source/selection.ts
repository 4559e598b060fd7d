import type { Span } from './segments.ts';

/** The words that are selected inside a shown text, without the blanks around them; null where there are none. */
export function selectedSpan(root: HTMLElement, text: string): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const within = [...root.querySelectorAll<HTMLElement>('[data-start]')].filter((element) => range.intersectsNode(element));
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last) return null;
  const start = first.contains(range.startContainer) ? placeIn(first, range.startContainer, range.startOffset) : startOf(first);
  const end = last.contains(range.endContainer) ? placeIn(last, range.endContainer, range.endOffset) : startOf(last) + (last.textContent ?? '').length;
  return trimmed(text, { start, end });
}

const startOf = (element: HTMLElement): number => Number(element.dataset['start']);

function placeIn(element: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return startOf(element) + before.toString().length;
}

/** A span without the blanks at its ends; null where nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return words.trim() === '' ? null : { start: from, end: from + words.trim().length };
}

/** Where words that somebody typed or pasted stand in a text, however lines are broken: once, or how often. */
export function placeOfWords(text: string, words: string): Span | { times: number } {
  const wanted = words.trim().replace(/^[“”"]|[“”"]$/g, '').replace(/\s+/g, ' ').trim();
  if (wanted === '') return { times: 0 };
  // The text with single blanks, and where each of its characters stands.
  let joined = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const blank = /\s/.test(text[at]!);
    if (blank && joined.endsWith(' ')) continue;
    joined += blank ? ' ' : text[at]!;
    places.push(at);
  }
  const found: number[] = [];
  for (let at = joined.indexOf(wanted); at >= 0 && found.length < 100; at = joined.indexOf(wanted, at + 1)) found.push(at);
  const [only] = found;
  if (found.length !== 1 || only === undefined) return { times: found.length };
  return { start: places[only]!, end: places[only + wanted.length - 1]! + 1 };
}
