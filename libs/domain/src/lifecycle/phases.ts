/** The phases of a handoff, in the order in which a customer goes through them. */
export const PHASES = [
  'intake',
  'compiling',
  'review',
  'briefing',
  'introduction',
  'implementation',
  'observation',
  'learning',
  'closed',
  'cancelled',
] as const;

export type Phase = (typeof PHASES)[number];

/**
 * The only definition of what may follow what. Review goes back to compiling when an answer or a newer
 * dossier arrives, the briefing goes back to review when customer success returns it.
 */
export const TRANSITIONS: Readonly<Record<Phase, readonly Phase[]>> = {
  intake: ['compiling', 'cancelled'],
  compiling: ['review', 'cancelled'],
  review: ['compiling', 'briefing', 'cancelled'],
  briefing: ['review', 'introduction', 'cancelled'],
  introduction: ['implementation', 'cancelled'],
  implementation: ['observation', 'cancelled'],
  observation: ['learning', 'cancelled'],
  learning: ['closed', 'cancelled'],
  closed: [],
  cancelled: [],
};

/** Whether the lifecycle allows this step. */
export function canMove(from: Phase, to: Phase): boolean {
  return TRANSITIONS[from].includes(to);
}

/** Whether nothing follows this phase. */
export function isEnded(phase: Phase): boolean {
  return TRANSITIONS[phase].length === 0;
}

/** Whether the customer has been introduced to the new team, so that the portal is open to them. */
export function isIntroduced(phase: Phase): boolean {
  return ['implementation', 'observation', 'learning', 'closed'].includes(phase);
}

/** Whether a newer dossier still changes the package: until customer success has accepted it. */
export function takesDossier(phase: Phase): boolean {
  return phase === 'intake' || phase === 'compiling' || phase === 'review';
}
