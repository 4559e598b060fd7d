import { parse, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Every address that a mail's HTML links to, in reading order, as written. */
export function readLinks(html: string): string[] {
  return anchors(parse(html)).flatMap((anchor) => anchor.attrs.find(({ name }) => name === 'href')?.value ?? []);
}

/** The same HTML with every link opening a tab of its own, which cannot reach back. */
export function withLinksInNewTabs(html: string): string {
  const document = parse(html);
  for (const anchor of anchors(document)) {
    const kept = anchor.attrs.filter(({ name }) => name !== 'target' && name !== 'rel');
    anchor.attrs = [...kept, { name: 'target', value: '_blank' }, { name: 'rel', value: 'noopener noreferrer' }];
  }
  return serialize(document);
}

function anchors(node: Node): Element[] {
  const found: Element[] = [];
  // A loop instead of recursion: mails can be nested deeper than the stack.
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if ('tagName' in next && (next.tagName === 'a' || next.tagName === 'area')) found.push(next);
    if ('childNodes' in next) open.push(...next.childNodes.toReversed());
  }
  return found;
}
