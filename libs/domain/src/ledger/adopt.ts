import { toMs } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { MOST_ENTRIES, newRef } from './ref.ts';
import type { LedgerFinding, LedgerRef } from './ref.ts';

/**
 * Takes over what a compile run says of the promises. What happened to them meanwhile stays: a run only knows their terms.
 * A date that had passed before anybody could read it reminds nobody; a date that was moved reminds anew.
 */
export function adoptLedger(ledger: readonly LedgerRef[], findings: readonly LedgerFinding[], now: Instant): LedgerRef[] {
  const known = new Map(ledger.map((ref) => [ref.id, ref]));
  const found = new Set(findings.map(({ id }) => id));
  const adopted = findings.map((finding): LedgerRef => {
    const before = known.get(finding.id) ?? newRef(finding);
    const moved = before.dueAt !== finding.dueAt || !known.has(finding.id);
    const ref = { ...before, ...finding };
    if (!moved) return ref;
    const past = finding.dueAt !== null && toMs(finding.dueAt) <= toMs(now) ? now : null;
    return { ...ref, remindedAt: past, lateNoticeAt: past, escalatedAt: past };
  });
  // What was added while the run was under way is not in it yet.
  return [...adopted, ...ledger.filter(({ id }) => !found.has(id))].slice(0, MOST_ENTRIES);
}
