import type { HealthLevel, Phase } from '@throughline/domain';

export const PHASE: Readonly<Record<Phase, string>> = {
  intake: 'Taken in', compiling: 'Package is compiled', review: 'In review', briefing: 'Briefing', introduction: 'Introduction',
  implementation: 'Implementation', observation: 'Observation', learning: 'Lessons', closed: 'Closed', cancelled: 'Cancelled',
};
export const HEALTH: Readonly<Record<HealthLevel, string>> = { in_danger: 'In danger', to_watch: 'To watch', well: 'Well', unknown: 'Not known yet' };

/** Whole units, with the currency: the cents of a year's revenue help nobody. */
export function money(amount: number | null, currency: string): string {
  return amount === null ? '–' : new Intl.NumberFormat('en', { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);
}

/** A day of the reader's own calendar. */
export function shortDate(instant: string | null): string {
  return instant === null ? '–' : new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(instant));
}

/** A moment in the reader's time zone, with the zone. */
export function longDate(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }).format(new Date(instant));
}
