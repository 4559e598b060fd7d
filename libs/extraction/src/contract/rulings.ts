import type { Clause } from './clause.ts';
import type { Verdict } from './verdict.ts';

/** The clause says the same. */
export const same = (clause: Clause): Verdict => ({ inContract: 'yes', clause, note: null, step: null });

/** The clause says otherwise, as the note explains. */
export const against = (clause: Clause, note: string): Verdict => ({ inContract: 'contradicted', clause, note, step: null });
