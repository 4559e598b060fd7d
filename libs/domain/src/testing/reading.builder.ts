import type { Commitment } from '../commitments/commitment.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Evidence, Fact } from '../package/fact.ts';
import { noReading } from '../reading/no-reading.ts';
import type { Reading } from '../reading/reading.ts';

/** Words of a source of this dossier as evidence; they have to stand there. */
export function cite(dossier: Dossier, sourceId: string, quote: string, by: string | null = null): Evidence {
  const source = [...(dossier.communications ?? []), ...(dossier.documents ?? [])].find(({ id }) => id === sourceId);
  const start = source?.body.indexOf(quote) ?? -1;
  if (start < 0) throw new Error(`"${quote}" does not stand in ${sourceId}.`);
  return { sourceId, quote, start, end: start + quote.length, by, at: null };
}

/** What was read, for one test: everything that is not given is empty. */
export const aReading = (change: Partial<Reading> = {}): Reading => ({ ...noReading(), ...change });

export const aFact = (evidence: Evidence, change: Partial<Fact> = {}): Fact => ({ value: evidence.quote, status: 'stated_by_customer', statedBy: evidence.by, sources: [], evidence: [evidence], ...change });

export function aCommitment(evidence: Evidence, change: Partial<Commitment> = {}): Commitment {
  return {
    id: `c-${evidence.sourceId}-${evidence.start}`, what: evidence.quote, direction: 'seller', by: evidence.by ?? 'Vendor', to: null, category: 'other', strength: 'firm', condition: null, retractedBy: null,
    due: null, dueResolved: null, figure: null, risk: 'normal', riskRules: [], inContract: 'no', confidence: 0.9, reasons: [], evidence: [evidence], ...change,
  };
}
