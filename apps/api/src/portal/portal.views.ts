import type { PortalHelp, PortalPerson, PortalSurvey } from '@throughline/contract/http';
import type { PortalContact, PortalEscalation, PortalSurveyRow, PortalTeamMember, PortalView } from '@throughline/persistence';
import type { z } from 'zod';

export type HelpView = z.input<typeof PortalHelp>;
export type PersonView = z.input<typeof PortalPerson>;
export type SurveyView = z.input<typeof PortalSurvey>;

const ourPerson = ({ name, email, phone, role, timezone, isPointOfContact }: PortalTeamMember): PersonView => ({ name, title: null, role, email, phone, timezone, side: 'vendor', isPointOfContact });
const theirPerson = ({ name, title, email, phone, timezone }: PortalContact): PersonView => ({ name, title, role: 'customer', email, phone, timezone, side: 'customer', isPointOfContact: false });

/** Who is who, our side first. */
export function peopleView({ team, contacts }: PortalView): PersonView[] {
  return [...team.map(ourPerson), ...contacts.map(theirPerson)];
}

/** The one person to turn to. */
export function pointOfContactView({ team }: PortalView): PersonView | null {
  const found = team.find(({ isPointOfContact }) => isPointOfContact);
  return found ? ourPerson(found) : null;
}

export function helpView({ escalationId, contactId, words, openedAt, answerBy, acknowledgedAt, acknowledgedByName, acknowledgement, escalatedAt, resolvedAt, resolution }: PortalEscalation, readerId: string): HelpView {
  return { id: escalationId, words, openedAt, answerBy, answeredBy: acknowledgedByName, acknowledgedAt, acknowledgement, escalatedAt, resolvedAt, resolution, mine: contactId === readerId };
}

/** A survey in which the reader is asked; null while it has not opened. */
export function surveyView({ surveyId, day, closesAt, status, answer }: PortalSurveyRow): SurveyView | null {
  return status === 'scheduled' ? null : { id: surveyId, day, closesAt, status, answer };
}
