import type { Dossier, DossierCommunication } from '../dossier/dossier.ts';
import type { Evidence } from '../package/fact.ts';
import { personOf } from '../package/sources.ts';
import type { Day } from '../time/instant.ts';
import { evidenceOf, isTouched } from './entry.ts';
import type { LedgerEntry } from './entry.ts';
import { isStanding, termsOf } from './terms.ts';

/** A promise as the customer may read it. */
export interface ShownPromise {
  what: string;
  due: Day | null;
  /** What was said to them, word for word. */
  quote: Evidence;
}

const people = ({ from, to = [], cc = [] }: DossierCommunication): string[] => [...(from === undefined ? [] : [from]), ...to, ...cc];

/** Whether the customer was there when it was said, or has signed it. */
export function wasHeard(dossier: Dossier, { sourceId }: Pick<Evidence, 'sourceId'>): boolean {
  const communication = dossier.communications?.find(({ id }) => id === sourceId);
  if (communication) return communication.kind !== 'note' && people(communication).some((person) => personOf(dossier, person)?.side === 'customer');
  return dossier.documents?.some(({ id, signed }) => id === sourceId && signed === true) ?? false;
}

/**
 * What the customer sees of a promise: only ours, only what was said to them, in words that they have heard or that a
 * person of ours wrote for this. Null for whatever was said among us, and for what nobody of ours has looked at and the reader
 * is not sure of: half a promise on the customer's page is one made anew.
 */
export function shownToCustomer(dossier: Dossier, entry: LedgerEntry): ShownPromise | null {
  const terms = termsOf(entry);
  if (terms.direction !== 'seller' || entry.status === 'dismissed' || !isStanding(entry)) return null;
  if (!isTouched(entry) && !isSure(entry, dossier)) return null;
  const evidence = evidenceOf(entry);
  const heard = evidence.filter((one) => wasHeard(dossier, one));
  const quote = heard[0];
  if (quote === undefined) return null;
  const words = entry.corrections.what !== undefined || heard.length === evidence.length ? terms.what : quote.quote;
  return { what: words, due: terms.due, quote };
}

/** From what confidence on a promise is shown that no person has looked at. */
const SURE = 0.6;

/** Firm or on a condition, and not of a day before the contract was signed. */
function isSure({ read }: LedgerEntry, { deal }: Dossier): boolean {
  return read !== null && read.confidence >= SURE && read.strength !== 'hedged' && (read.dueResolved === null || read.dueResolved >= deal.closedAt.slice(0, 10));
}
