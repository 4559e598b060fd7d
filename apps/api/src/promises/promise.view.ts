import type { PromiseView } from '@throughline/contract/http';
import { LEDGER_STEPS, addedBy, canTake, differencesOf, disputesOf, evidenceOf, isBlocking, isStanding, messagesOf, termsOf } from '@throughline/domain';
import type { HandoffPackage, HandoffState } from '@throughline/domain';
import { asEntry } from '@throughline/persistence';
import type { LedgerRow } from '@throughline/persistence';
import type { z } from 'zod';
import { quoteViewIn, sourceNames } from '../common/quote.view.ts';
import type { SourceNames } from '../common/quote.view.ts';
import { fulfilmentView } from './fulfilment.view.ts';

type View = z.input<typeof PromiseView>;

/** What the compiled package adds to the ledger. */
export interface PackageParts { sources: SourceNames; drift: Map<string, HandoffPackage['drift']>; /** What the plan as it stands says of a promise that it breaks. */ planned: ReadonlyMap<string, string> }

export function packageParts(compiled: HandoffPackage | null, planned: ReadonlyMap<string, string> = new Map()): PackageParts {
  const drift = new Map<string, HandoffPackage['drift']>();
  for (const one of compiled?.drift ?? []) drift.set(one.commitment, [...(drift.get(one.commitment) ?? []), one]);
  return { sources: sourceNames(compiled), drift, planned };
}

/** Whether it counts: neither replaced by others nor gone from the sources untouched. What was taken back is still listed. */
export function isListed(row: LedgerRow): boolean {
  const entry = asEntry(row);
  return entry.replacedBy.length === 0 && (isStanding(entry) || (entry.found && termsOf(entry).strength === 'retracted'));
}

/** One promise as its page shows it. */
export function promiseView(row: LedgerRow, state: HandoffState | null, { sources, drift, planned }: PackageParts): View {
  const entry = asEntry(row);
  const terms = termsOf(entry);
  const ref = state?.ledger.find(({ id }) => id === row.entryId);
  const quote = quoteViewIn(sources);
  return {
    id: row.entryId, origin: row.origin, addedBy: addedBy(entry), ...terms,
    riskRules: terms.risk === 'normal' ? [] : (entry.read?.riskRules ?? []),
    found: row.found, inContract: entry.read?.inContract ?? null, reasons: entry.read?.reasons ?? [],
    evidence: evidenceOf(entry).map(quote),
    corrected: Object.keys(entry.corrections) as View['corrected'],
    differences: differencesOf(entry).map((one) => ({ ...one, said: one.said, read: one.read })),
    disputed: disputesOf(entry),
    status: row.status,
    steps: terms.strength === 'retracted' ? [] : LEDGER_STEPS.filter((step) => canTake(row.status, step)),
    owner: row.ownerId !== null && row.ownerName !== null ? { id: row.ownerId, name: row.ownerName } : null,
    blocking: ref !== undefined && isBlocking(ref),
    acknowledged: row.acknowledgedAt === null ? null : { by: row.acknowledgedByName ?? '', at: row.acknowledgedAt, words: row.acknowledgement ?? '' },
    dueAt: row.dueAt, remindedAt: row.remindedAt, lateNoticeAt: row.lateNoticeAt, escalatedAt: row.escalatedAt,
    ...fulfilmentView(row),
    messages: ref ? messagesOf(ref, { at: row.deliveredAt, isShown: row.shownWhat !== null }) : [],
    drift: [
      ...(drift.get(row.entryId) ?? []).map(({ kind, note, evidence }) => ({ kind, note, evidence: evidence.map(quote) })),
      ...(planned.has(row.entryId) ? [{ kind: 'sooner_than_plan' as const, note: planned.get(row.entryId)!, evidence: [] }] : []),
    ],
    shown: row.shownWhat !== null,
  };
}
