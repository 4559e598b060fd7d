import type { PromiseView } from '@throughline/contract/http';
import type { StoredLedgerEntry } from '@throughline/persistence';
import type { z } from 'zod';

type Fulfilment = Pick<z.input<typeof PromiseView>, 'delivery' | 'verdict'>;
type Row = Pick<StoredLedgerEntry, 'delivery' | 'deliveryProof' | 'deliveredAt' | 'deliveredByName' | 'verdict' | 'verdictWords' | 'verdictAt' | 'verdictByName'>;

/** How a promise was delivered, and what the customer said to it. */
export function fulfilmentView({ delivery, deliveryProof, deliveredAt, deliveredByName, verdict, verdictWords, verdictAt, verdictByName }: Row): Fulfilment {
  return {
    delivery: deliveredAt === null ? null : { words: delivery ?? '', proof: deliveryProof, at: deliveredAt, by: deliveredByName ?? '' },
    verdict: verdict === null || verdictAt === null ? null : { kind: verdict, words: verdictWords ?? '', at: verdictAt, by: verdictByName ?? '' },
  };
}
