import type { Evidence } from '@throughline/domain';

import type { Candidate } from '../candidates/candidate.ts';
import type { Promisor } from '../direction.ts';
import type { Said } from '../strength.ts';

/** One place where something is promised, as far as it can be understood by itself. */
export interface Mention extends Promisor, Said {
  candidate: Candidate;
  evidence: Evidence;
  probability: number;
  reasons: string[];
  /** What it is about: its own content words, and those of what it answers. */
  topic: ReadonlySet<string>;
}
