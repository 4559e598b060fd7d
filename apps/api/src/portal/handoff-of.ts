import type { Principal } from '../identity/principal.ts';

/** The one handoff of a customer's contact. */
export function handoffOf({ handoffId }: Principal): string {
  if (handoffId === null) throw new Error('Only a customer has a handoff of their own.');
  return handoffId;
}
