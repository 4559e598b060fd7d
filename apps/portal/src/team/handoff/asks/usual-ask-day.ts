import { addWorkingDays } from '@throughline/domain';
import type { Reader } from '../../../design/date/when.ts';
import { isoDay } from '../../../design/date/when.ts';

const DAYS_TO_ANSWER = 3;

/** By when an answer is asked for if nobody says otherwise: three working days on, where the asker is. */
export function usualAskDay({ now, zone }: Reader): string {
  return addWorkingDays(isoDay(now, zone), DAYS_TO_ANSWER);
}
