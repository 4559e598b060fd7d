import type { Refusal } from '../errors.ts';
import type { Actor } from '../handoff/actor.ts';
import type { Direction } from '../commitments/commitment.ts';
import type { LedgerStatus } from './entry.ts';

/** What somebody does to a promise. */
export const LEDGER_STEPS = ['start', 'deliver', 'confirm', 'dispute', 'renegotiate', 'waive', 'break', 'dismiss', 'reopen'] as const;
export type LedgerStep = (typeof LEDGER_STEPS)[number];

/** What somebody still has to do something about to keep it. */
const OWED: readonly LedgerStatus[] = ['open', 'in_progress', 'renegotiated'];

/** The one definition of a promise's life: from where each step is taken, and where it leads. */
export const STEPS: Readonly<Record<LedgerStep, { from: readonly LedgerStatus[]; to: LedgerStatus }>> = {
  start: { from: ['open', 'renegotiated'], to: 'in_progress' },
  deliver: { from: OWED, to: 'delivered' },
  confirm: { from: ['delivered'], to: 'confirmed' },
  dispute: { from: ['delivered'], to: 'in_progress' },
  renegotiate: { from: OWED, to: 'renegotiated' },
  waive: { from: OWED, to: 'waived' },
  break: { from: OWED, to: 'broken' },
  dismiss: { from: OWED, to: 'dismissed' },
  reopen: { from: ['delivered', 'confirmed', 'waived', 'broken', 'dismissed'], to: 'open' },
};

/** Whether nothing more is expected of a promise, unless somebody opens it again. */
export function isSettled(status: LedgerStatus): boolean {
  return status === 'confirmed' || status === 'waived' || status === 'broken' || status === 'dismissed';
}

/** Whether somebody still has to do something to keep it. */
export function isOwed(status: LedgerStatus): boolean {
  return OWED.includes(status);
}

/** Whether a step is there to be taken, whoever takes it. */
export function canTake(status: LedgerStatus, step: LedgerStep): boolean {
  return STEPS[step].from.includes(status);
}

/** What is said with a step. */
export interface StepSaid {
  step: LedgerStep;
  /** What was done, why, or what is wrong, in the speaker's words. */
  words: string;
  /** Name of the customer's person whose word is passed on. */
  saidBy: string | null;
  actor: Actor;
}

const STANDS: Readonly<Record<LedgerStatus, string>> = {
  open: 'This promise is open.',
  in_progress: 'Somebody is at work on this promise.',
  delivered: 'This promise is delivered and waits for a confirmation.',
  confirmed: 'This promise is confirmed.',
  renegotiated: 'This promise has been renegotiated and is owed on its new terms.',
  waived: 'This promise has been waived.',
  broken: 'This promise is recorded as broken.',
  dismissed: 'This has been dismissed: it is no promise.',
};

const NEEDS_WORDS: Readonly<Partial<Record<LedgerStep, string>>> = {
  deliver: 'Say what shows that it was delivered.',
  confirm: 'Pass on what the customer said.',
  dispute: 'Say what is missing or wrong.',
  renegotiate: 'Say what was agreed instead.',
  waive: 'Say who waived it, and why.',
  break: 'Say what happened.',
  dismiss: 'Say why this is no promise.',
  reopen: 'Say why it is opened again.',
};

/** Why this person cannot take this step with a promise of this status and direction, or null. */
export function refusalToStep({ status, direction }: { status: LedgerStatus; direction: Direction }, said: StepSaid): Refusal | null {
  const { step, actor } = said;
  const customer = actor.kind === 'contact';
  if (customer && (direction !== 'seller' || (step !== 'confirm' && step !== 'dispute'))) {
    return { code: 'not_yours', message: 'You can confirm or dispute what was promised to you; the rest is done by your team.', field: 'step' };
  }
  if (!canTake(status, step)) {
    if (step === 'confirm' && isOwed(status)) return { code: 'not_delivered', message: 'Only what has been delivered can be confirmed.', field: 'step' };
    return { code: 'wrong_status', message: `${STANDS[status]} ${step === 'reopen' ? 'It need not be opened again.' : 'This cannot be done with it now.'}`, field: 'step' };
  }
  // The word of the customer who confirms is the confirmation; whoever does it for them has to name them.
  const forThem = direction === 'seller' && !customer && (step === 'confirm' || step === 'dispute');
  if (forThem && actor.kind !== 'person') return { code: 'person_needed', message: 'Only a person can pass on the customer’s word.', field: 'step' };
  if (forThem && (said.saidBy ?? '').trim() === '') return { code: 'said_by_missing', message: 'Name the customer’s person who said so: only the customer confirms or disputes what was promised to them.', field: 'saidBy' };
  const needed = customer && step === 'confirm' ? undefined : NEEDS_WORDS[step];
  return needed !== undefined && said.words.trim() === '' ? { code: 'words_missing', message: needed, field: 'words' } : null;
}
