import { pointOfContact, sellerOf } from '../dossier/people.ts';
import type { DossierTeamMember } from '../dossier/dossier.ts';
import type { HandoffPackage } from './package.ts';

/** Stands in the message where each recipient's first name goes. */
export const FIRST_NAME = '{firstName}';

const oneLine = (value: string): string => value.replace(/\s+/g, ' ').trim();

/**
 * The mail that introduces the customer to the team, in the seller's name, as plain text for somebody to read
 * and change before it goes out. Made of names and roles only: nothing that was found out about the customer.
 */
export function draftIntroduction(compiled: HandoffPackage, { vendorName }: { vendorName: string }): { subject: string; message: string } {
  const team = compiled.team.map((member): DossierTeamMember => ({ id: member.id, name: oneLine(member.name), role: member.role as DossierTeamMember['role'], ...(member.email === null ? {} : { email: member.email }) }));
  const contact = pointOfContact(team);
  const seller = sellerOf(team);
  const lead = team.find((member) => member.role === 'implementation_lead' && member !== contact);

  const whom = contact
    ? `From here on ${contact.name} is your point of contact at ${vendorName}${contact.email === undefined ? '' : `: ${contact.email}`}. I have passed on what you told us, so you do not have to say it twice.`
    : `From here on our customer success team looks after you. I have passed on what you told us, so you do not have to say it twice.`;
  const paragraphs = [
    `Hello ${FIRST_NAME},`,
    `Thank you for choosing ${vendorName}.`,
    whom,
    ...(lead ? [`${lead.name} leads the implementation${lead.email === undefined ? '' : ` (${lead.email})`}.`] : []),
    'On your own page you see what happens next, who does it, and what we need from you and by when. If something is not right, ask for help there: a person answers.',
    seller ? `${seller.name}\n${vendorName}` : vendorName,
  ];
  return {
    subject: contact ? `Meet ${contact.name}, your point of contact at ${vendorName}` : `What happens next with ${vendorName}`,
    message: paragraphs.join('\n\n'),
  };
}
