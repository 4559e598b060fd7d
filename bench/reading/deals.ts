import { existsSync, readdirSync, readFileSync } from 'node:fs';

import type { Dossier } from '@throughline/domain';

/** What a careful reader finds in a dossier: `gold.md` of the format says what each field means. */
export interface GoldCommitment {
  source: string;
  quote: string;
  direction: 'seller' | 'customer';
  by: string;
  what: string;
  category: string;
  due: string | { relativeTo: string; days: number } | null;
  strength: string;
  condition?: string;
  retractedBy?: string;
  risk: string;
  inContract: string;
  sameAs?: number;
}

export interface Gold {
  commitments: GoldCommitment[];
  drift: { commitment: number; kind: string; note: string }[];
  [field: string]: unknown;
}

/** One thing that the gold says besides promises. */
export type GoldItem = Record<string, unknown>;
export const itemsOf = (value: unknown): GoldItem[] => (Array.isArray(value) ? (value as GoldItem[]) : []);
export const wordsIn = (value: unknown): string => (typeof value === 'string' ? value : '');

export interface Deal { slug: string; dossier: Dossier; gold: Gold }

const here = new URL('./deals/', import.meta.url);
const examples = new URL('../../examples/deals/', import.meta.url);
const read = (url: URL) => JSON.parse(readFileSync(url, 'utf8')) as unknown;

/** Rules are written beside `dev` and weights learned from it; `practice` only teaches weights; `held-out` is kept away from both. */
export type Part = 'dev' | 'practice' | 'held-out';

/** The annotated deals of one part; a gold file without a dossier beside it belongs to the example of the same name. */
export function dealsOf(part: Part): Deal[] {
  const folder = new URL(`${part}/`, here);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((file) => file.endsWith('.gold.json')).toSorted().map((file) => {
    const slug = file.slice(0, -'.gold.json'.length);
    const beside = new URL(`${slug}.json`, folder);
    return { slug, dossier: read(existsSync(beside) ? beside : new URL(`${slug}.json`, examples)) as Dossier, gold: read(new URL(file, folder)) as Gold };
  });
}

/** All deals that weights are learned from. */
export const dealsToLearnFrom = (): Deal[] => [...dealsOf('dev'), ...dealsOf('practice')];

/** The body of every source of a dossier, by id. */
export function bodiesOf(dossier: Dossier): Map<string, string> {
  return new Map([...(dossier.communications ?? []), ...(dossier.documents ?? [])].map(({ id, body }) => [id, body]));
}
