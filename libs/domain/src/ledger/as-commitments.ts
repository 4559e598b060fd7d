import type { Drift } from '../commitments/commitment.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { PackageCommitment } from '../package/package.ts';
import { asRead } from '../package/sourced.ts';
import { evidenceOf, isKept } from './entry.ts';
import type { LedgerEntry } from './entry.ts';
import { termsOf } from './terms.ts';

/** Whether the package lists it: it stands for itself and is a promise in everybody's eyes. */
const isListed = (entry: LedgerEntry): boolean => isKept(entry) && entry.status !== 'dismissed';

function asCommitment(dossier: Dossier, entry: LedgerEntry): PackageCommitment {
  const { id, read, corrections } = entry;
  if (read && Object.keys(corrections).length === 0 && entry.marked.length === 0) return read.id === id ? read : { ...read, id };
  const { due, ...terms } = termsOf(entry);
  const evidence = evidenceOf(entry);
  const base = read ?? { retractedBy: null, due, figure: null, riskRules: [], inContract: 'no' as const, confidence: 1, reasons: ['Marked by a person.'], ...asRead(dossier, evidence) };
  return {
    ...base, ...terms, id, dueResolved: due,
    due: corrections.due === undefined ? base.due : due,
    riskRules: terms.risk === 'normal' ? [] : base.riskRules,
    evidence, sources: [...new Set([...base.sources, ...asRead(dossier, evidence).sources])],
  };
}

/** The ledger's promises as the package lists them: under the ledger's ids and in people's terms where they have corrected any. */
export function commitmentsOf(dossier: Dossier, ledger: readonly LedgerEntry[]): PackageCommitment[] {
  return ledger.filter(isListed).map((entry) => asCommitment(dossier, entry));
}

/** Differences under the ledger's ids; those of promises that are not listed any more are left out. */
export function driftOf(drift: readonly Drift[], ledger: readonly LedgerEntry[]): Drift[] {
  const ids = new Map(ledger.filter(isListed).flatMap((entry) => (entry.read ? [[entry.read.id, entry.id]] : [])));
  return drift.flatMap((one) => { const commitment = ids.get(one.commitment); return commitment === undefined ? [] : [{ ...one, commitment }]; });
}
