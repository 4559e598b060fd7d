import type { AccountRecord } from '@throughline/contract/http';
import { relationshipRecord } from '@throughline/domain';
import type { AccountDeal } from '@throughline/persistence';
import type { z } from 'zod';

/** A customer's deals, the newest first, and what they tell together. */
export function accountRecordView(id: string, deals: readonly AccountDeal[]): z.input<typeof AccountRecord> {
  const record = relationshipRecord(deals.flatMap(({ handoffId, closedAt, compiled }) => (compiled === null ? [] : [{ handoffId, closedAt, compiled }])));
  return {
    id,
    name: deals[0]?.accountName ?? '',
    deals: deals.map(({ handoffId, dealName, closedAt, phase, compiled }) => ({ handoffId, name: dealName, closedAt, phase, compiled: compiled !== null })),
    facets: record.map(({ facet, topics, gaps }) => ({ facet, topics, gaps: gaps.map(({ id: gapId, question, why, ask }) => ({ id: gapId, question, why, ask })) })),
  };
}
