import type { Drawing, Paint } from '../drawings/drawing.ts';

/** `internal` is for our own people; `customer` holds nothing that the customer's people must not read. */
export type Audience = 'internal' | 'customer';

export type Tone = 'quiet' | 'watch' | 'late';

/** A stretch of text in one look. `to` is the id of the place in the document that it leads to. */
export interface Run { text: string; strong?: true; said?: true; tone?: Tone; to?: string }

export type Line = Run[];

/** `quote` is somebody's own words; `gap` is something that is not known. */
export interface Paragraph { kind: 'paragraph'; look: 'plain' | 'lead' | 'quiet' | 'quote' | 'gap'; line: Line }

/** `open` items have a box to tick. */
export interface List { kind: 'list'; look: 'bullet' | 'open'; items: { id?: string; line: Line; notes: Line[] }[] }

/** Labels with their values, such as the head of a contract. */
export interface Facts { kind: 'facts'; rows: { id?: string; label: string; line: Line; notes: Line[] }[] }

export interface Column { title: string; weight: number }

/** Notes stand below a row, over the whole width: where it comes from, and what is missing. Fills colour the cells where a table stands for a picture. */
export interface Row { id?: string; cells: Line[]; notes: Line[]; fills?: Paint[] }

export interface Table { kind: 'table'; caption: string; columns: Column[]; rows: Row[] }

/** A picture with the same told in words, and as a table where pictures cannot be drawn; null where that table stands beside it anyhow. */
export interface Picture { kind: 'picture'; title: string; alternative: string; drawing: Drawing; table: Table | null }

export type Block = Paragraph | List | Facts | Table | Picture;

export interface Section {
  id: string;
  /** `1` to `10` for the template's sections, `A` onwards for what stands behind them, empty for what stands before. */
  number: string;
  title: string;
  ownPage: boolean;
  blocks: Block[];
  parts: Section[];
}

export interface Cover {
  kind: string;
  account: string;
  deal: string;
  confidentiality: string;
  facts: { label: string; value: string }[];
  gate: string | null;
}

/** What all formats are made of. The same package gives the same document. */
export interface HandoffDocument { audience: Audience; title: string; compiledAt: string; cover: Cover; sections: Section[] }
