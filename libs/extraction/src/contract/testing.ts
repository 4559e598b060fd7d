import type { Commitment, CommitmentCategory, Dossier } from '@throughline/domain';

import { riskOf } from '../attributes/risk/risk.ts';

/** A promise of ours, for tests, as it stands in the body of a source. */
export function promiseIn(dossier: Dossier, sourceId: string, quote: string, category: CommitmentCategory, more: Partial<Commitment> = {}): Commitment {
  const source = [...(dossier.communications ?? []), ...(dossier.documents ?? [])].find(({ id }) => id === sourceId)!;
  const start = source.body.indexOf(quote);
  if (start < 0) throw new Error(`“${quote}” does not stand in ${sourceId}`);
  return {
    id: `cm-${sourceId}-${start}`, what: quote, direction: 'seller', by: 'Olga Renner', to: null, category, strength: 'firm', condition: null, retractedBy: null, due: null, dueResolved: null,
    figure: null, ...riskOf({ text: quote, question: null, direction: 'seller', category, strength: 'firm', signed: false }), inContract: 'no', confidence: 0.9, reasons: [],
    evidence: [{ sourceId, quote, start, end: start + quote.length, by: 'Olga Renner', at: '2026-02-10T09:00:00Z' }], ...more,
  };
}
