import { patched } from '@temporalio/workflow';

/** A change of the workflow's course that handoffs already under way must not take. */
export interface Patch {
  /** Day of the first release that has it, `YYYY-MM-DD`. */
  introduced: string;
  /** What went differently before. */
  why: string;
  /** When no history without it can be left, so that `deprecatePatch` may take its place. */
  deprecatedWhen: string;
}

/**
 * The one registry. An id is never used twice and never removed while a history may still hold it: the longest
 * lifecycle and the namespace's retention have to have passed.
 */
export const PATCHES = {
  'conditional-pass': {
    introduced: '2026-11-21',
    why: 'Accepting below the gate started no clock: now the working days until the rest has to be answered are counted.',
    deprecatedWhen: 'no handoff that was accepted by release 0.1.0 is under way or kept any more',
  },
  'second-reader': {
    introduced: '2026-11-21',
    why: 'A package was compiled at once: now a language model, where one is configured, reads the sources before.',
    deprecatedWhen: 'no handoff that release 0.1.0 compiled is under way or kept any more',
  },
} as const satisfies Record<string, Patch>;

/** Whether this run takes the newer course. New runs do; those that had passed the place before the release do not. */
export function takes(id: keyof typeof PATCHES): boolean {
  return patched(id);
}
