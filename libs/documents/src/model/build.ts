import type { Block, Column, Facts, Line, List, Paragraph, Row, Run, Section, Table, Tone } from './document.ts';

export const run = (text: string): Run => ({ text });
export const strong = (text: string): Run => ({ text, strong: true });
export const toned = (text: string, tone: Tone): Run => ({ text, tone });
export const quiet = (text: string): Run => toned(text, 'quiet');
export const said = (text: string): Run => ({ text: `“${text}”`, said: true });
export const linked = (text: string, to: string): Run => ({ text, to });

export const paragraph = (line: Line, look: Paragraph['look'] = 'plain'): Paragraph => ({ kind: 'paragraph', look, line });

export const list = (items: List['items'], look: List['look'] = 'bullet'): List => ({ kind: 'list', look, items });

export const facts = (rows: Facts['rows']): Facts => ({ kind: 'facts', rows });

/** Columns are named with the share of the width they get: `['Metric', 3]`. */
export function table(caption: string, columns: readonly [string, number][], rows: Row[]): Table {
  return { kind: 'table', caption, columns: columns.map(([title, weight]): Column => ({ title, weight })), rows };
}

export function section(number: string, title: string, blocks: Block[], more: Partial<Pick<Section, 'id' | 'ownPage' | 'parts'>> = {}): Section {
  return { id: placeOf(`section/${title}`), number, title, ownPage: false, parts: [], blocks, ...more };
}

/** A part of a section, with a heading of the second level. */
export const part = (title: string, blocks: Block[], parent = ''): Section => section('', title, blocks, { id: placeOf(`part/${parent}/${title}`) });

/** The id of the place where a fact such as `commitments/3` stands. */
export function placeOf(fact: string): string {
  return fact.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** Lines one after the other, with something between them. */
export function joined(lines: readonly Line[], between: string): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [quiet(between), ...line]));
}

/** Every section and its parts, in reading order, with how deep each stands. */
export function outlineOf(sections: readonly Section[], level = 1): { section: Section; level: number }[] {
  return sections.flatMap((one) => [{ section: one, level }, ...outlineOf(one.parts, level + 1)]);
}

/** The heading as people read it: `3  Sold scope`. */
export const headingOf = ({ number, title }: Pick<Section, 'number' | 'title'>): string => (number === '' ? title : `${number}  ${title}`);
