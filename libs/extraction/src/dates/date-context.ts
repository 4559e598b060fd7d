import type { Day } from '@throughline/domain';

/** What the words of a date are understood by. */
export interface DateContext {
  /** The day it was said or written; of an undated document the day of the signature. */
  said: Day;
  /** Whether 03/04 is 4 March. */
  monthFirst: boolean;
  signature: Day;
  contractStart: Day | null;
  kickoff: Day | null;
  goLive: Day | null;
  /** Full dates that were named before in the deal, so that "by the fifth" finds its month. */
  mentioned: readonly Day[];
}
