import type { ContactRole, Dossier, TeamRole } from '../dossier/dossier.ts';
import { contactsToIntroduce, sellerOf } from '../dossier/people.ts';
import type { Ask } from './package.ts';

/**
 * The person most likely to know: first our own people, so that the customer need not say twice what they have
 * told us once, then the customer's. Null when nobody is known at all.
 */
export function whoKnows(dossier: Dossier, ours: readonly TeamRole[], theirs: readonly ContactRole[]): Ask | null {
  const team = dossier.team ?? [];
  const reachable = contactsToIntroduce(dossier);
  const found =
    ours.map((role) => team.find((member) => member.role === role)).find((member) => member !== undefined) ??
    sellerOf(team) ??
    theirs.map((role) => reachable.find((contact) => contact.roles?.includes(role))).find((contact) => contact !== undefined) ??
    reachable[0];
  return found === undefined || found === null ? null : { name: found.name, email: found.email ?? null };
}
