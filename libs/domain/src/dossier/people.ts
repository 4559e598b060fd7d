import type { ContactRole, Dossier, DossierContact, DossierTeamMember, TeamRole } from './dossier.ts';

/** CRMs have no field for it: people write it at the beginning of the note, or into the title. */
const LEFT_NOTE = /^\s*(?:has |have )?(?:(?:left|departed|resigned|retired)(?=\s*(?:$|[.,;:(]|\d|on\b|in\b|as of\b|at the end\b|the (?:company|firm|organi[sz]ation|business)\b))|no longer (?:with|at|there|here|works|working|employed|in)\b)/i;
const LEFT_TITLE = /^\s*(?:former|formerly|ex-)\b/i;

/** Whether the dossier says that this person is no longer there. */
export function hasLeft(contact: DossierContact): boolean {
  return LEFT_NOTE.test(contact.notes ?? '') || LEFT_TITLE.test(contact.title ?? '');
}

/** The customer's people who are introduced and may open the portal: those who are there and have an address. */
export function contactsToIntroduce(dossier: Dossier): DossierContact[] {
  return (dossier.contacts ?? []).filter((contact) => contact.email !== undefined && !hasLeft(contact));
}

/** Who is asked in surveys, in this order: those who decided, those who run it, those who use it. */
const ASKED_ROLES: readonly ContactRole[] = ['economic_buyer', 'champion', 'executive_sponsor', 'it_lead', 'user_lead', 'project_manager', 'end_user'];

/** Nobody learns more from a ninth answer out of one company, and asking costs goodwill. */
const MOST_RESPONDENTS = 8;

/** Of the introduced contacts, those whose answers count; all of them when nobody's role is known. */
export function respondents(contacts: readonly DossierContact[]): DossierContact[] {
  const rank = (contact: DossierContact): number => {
    const ranks = (contact.roles ?? []).map((role) => ASKED_ROLES.indexOf(role)).filter((found) => found >= 0);
    return ranks.length === 0 ? Infinity : Math.min(...ranks);
  };
  const asked = contacts.filter((contact) => rank(contact) < Infinity).toSorted((a, b) => rank(a) - rank(b));
  const anyRole = contacts.some((contact) => (contact.roles ?? []).length > 0);
  return (anyRole ? asked : contacts).slice(0, MOST_RESPONDENTS);
}

function firstWithRole(team: readonly DossierTeamMember[], roles: readonly TeamRole[]): DossierTeamMember | null {
  for (const role of roles) {
    const found = team.find((member) => member.role === role);
    if (found) return found;
  }
  return null;
}

/** The one person the customer turns to after the handoff. */
export function pointOfContact(team: readonly DossierTeamMember[]): DossierTeamMember | null {
  return firstWithRole(team, ['csm', 'cs_leader', 'implementation_lead']);
}

/** The person who sold it. */
export function sellerOf(team: readonly DossierTeamMember[]): DossierTeamMember | null {
  return firstWithRole(team, ['account_executive', 'sales_manager', 'solutions_engineer']);
}
