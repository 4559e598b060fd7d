import { HELP_ANSWER_HOURS } from '../handoff/help.ts';
import type { EscalationLevel } from './model.ts';

/** The level at which calls for help arrive: those who answer for the account, above those who lead the project; the only one where there is no other. */
export function helpLevel(escalation: readonly EscalationLevel[]): EscalationLevel | null {
  return escalation.find(({ level }) => level === 2) ?? escalation[0] ?? null;
}

/** Working hours within which a call for help is acknowledged, as the plan's escalation path says, if there is one. */
export function helpHours(escalation: readonly EscalationLevel[] = []): number {
  return helpLevel(escalation)?.respondWithinHours ?? HELP_ANSWER_HOURS;
}
