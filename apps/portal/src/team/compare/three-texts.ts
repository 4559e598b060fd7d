import type { PromiseEntry, Quote } from '../../api/types.ts';
import { sentenceCase } from '../../facts/words.ts';

/** How far one text bears out what was said. */
export type Agreement = 'same' | 'missing' | 'differs' | 'unknown';
export interface Text { agreement: Agreement; note: string | null; quotes: Quote[] }

const DIFFERS = { missing_from_contract: 'missing', contradicts_contract: 'differs', missing_from_plan: 'missing', sooner_than_plan: 'differs' } as const;
/** The graver finding is the one that is shown. */
const GRAVITY: readonly Agreement[] = ['unknown', 'same', 'missing', 'differs'];

/** What was signed, and what is planned, beside a promise. */
export function threeTexts({ drift, inContract, due }: Pick<PromiseEntry, 'drift' | 'inContract' | 'due'>): { signed: Text; planned: Text } {
  const about = (subject: 'contract' | 'plan'): PromiseEntry['drift'] => drift.filter(({ kind }) => kind.endsWith(subject));
  return {
    signed: gravest(about('contract'), inContract === 'yes' ? 'same' : 'unknown'),
    // A promise without a day has nothing that the plan could bear out.
    planned: gravest(about('plan'), due === null ? 'unknown' : 'same'),
  };
}

function gravest(found: PromiseEntry['drift'], otherwise: Agreement): Text {
  const graded = found.map(({ kind, note, evidence }) => ({ agreement: DIFFERS[kind] as Agreement, note, quotes: evidence }));
  return graded.toSorted((a, b) => GRAVITY.indexOf(b.agreement) - GRAVITY.indexOf(a.agreement))[0] ?? { agreement: otherwise, note: null, quotes: [] };
}

/** A note without the words that stand beside it: of “Promised …; clause 2.3 says: …” that it is clause 2.3 which says it. */
export function shortNote(note: string, quotes: readonly Pick<Quote, 'quote'>[]): string {
  const end = `: “${quotes[0]?.quote ?? ''}”`;
  const from = note.lastIndexOf('; ', note.length - end.length);
  return note.endsWith(end) && note.startsWith('Promised ') && from > 0 ? sentenceCase(note.slice(from + 2, note.length - end.length + 1)) : note;
}

export type DifferenceKind = PromiseEntry['drift'][number]['kind'];
export const DIFFERENCE_KINDS: readonly DifferenceKind[] = ['contradicts_contract', 'missing_from_contract', 'sooner_than_plan', 'missing_from_plan'];
/** What the page's address says. */
export interface CompareSearch { kind?: DifferenceKind | undefined; page?: number | undefined }

/** The customers' promises in which a kind of difference was found; all of them when no kind is asked for. */
export function ofKind<Customer extends { promises: PromiseEntry[] }>(customers: readonly Customer[], kind: DifferenceKind | undefined): Customer[] {
  if (kind === undefined) return [...customers];
  return customers
    .map((customer) => ({ ...customer, promises: customer.promises.filter(({ drift }) => drift.some((one) => one.kind === kind)) }))
    .filter(({ promises }) => promises.length > 0);
}
