import { addWorkingDays, isStanding, pointOfContact, termsOf } from '@throughline/domain';
import type { Dossier, LedgerEntry, LedgerFinding } from '@throughline/domain';
import { countryOf, holidaysOf } from '@throughline/integrations/calendar';
import { dayIn, endOfDay, knownZone, startOfDay } from './working-time.ts';

/** Working days of ours before and after its date on which an owner is reminded of a promise, and leadership hears of it. */
const NOTICE_DAYS = { before: 2, after: 2 } as const;

/** What the workflow has to know of the promises: which count, which are risky, and their dates from the signature on where our point of contact works. */
export function ledgerFindings(dossier: Dossier, ledger: readonly LedgerEntry[]): LedgerFinding[] {
  const zone = knownZone(pointOfContact(dossier.team ?? [])?.timezone, dossier.account.timezone);
  const isHoliday = holidaysOf(countryOf(zone));
  const signed = dayIn(zone, dossier.deal.closedAt);
  return ledger.map((entry) => {
    const { direction, risk, due: dueDay } = termsOf(entry);
    // Nobody here can have missed what was due before the signature: whether it was kept, the seller knows.
    const due = dueDay !== null && dueDay < signed ? null : dueDay;
    return {
      id: entry.id, direction, high: risk === 'high', standing: isStanding(entry),
      dueAt: due === null ? null : endOfDay(due, zone),
      remindAt: due === null ? null : startOfDay(addWorkingDays(due, -NOTICE_DAYS.before, isHoliday), zone),
      escalateAt: due === null ? null : startOfDay(addWorkingDays(due, NOTICE_DAYS.after, isHoliday), zone),
    };
  });
}
