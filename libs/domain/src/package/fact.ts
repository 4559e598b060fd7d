import type { Instant } from '../time/instant.ts';

/** Where a fact came from, word for word: `quote === body.slice(start, end)` of that source, in UTF-16 code units. */
export interface Evidence {
  sourceId: string;
  quote: string;
  start: number;
  end: number;
  by: string | null;
  at: Instant | null;
}

export type FactStatus = 'confirmed_by_customer' | 'stated_by_customer' | 'stated_by_us' | 'inferred' | 'unknown';

/** A value with how we know it. An unknown has no value and stands in the package's gaps. */
export interface Fact<T = string> {
  value: T | null;
  status: FactStatus;
  /** Who stated it: a person's name, or the system or agent that contributed it. */
  statedBy: string | null;
  /** Ids of the dossier's parts it was taken from, such as `contributions/nw-x-value`. */
  sources: string[];
  evidence: Evidence[];
}

/** How an entry of one of the package's lists is known. */
export interface Sourced {
  status: FactStatus;
  statedBy: string | null;
  sources: string[];
  evidence: Evidence[];
}

/** Whether it is the customer's own word, which can be put to them. */
export const isTheirs = ({ status }: Pick<Sourced, 'status'>): boolean => status === 'stated_by_customer' || status === 'confirmed_by_customer';

export interface Ask {
  name: string;
  email: string | null;
}
