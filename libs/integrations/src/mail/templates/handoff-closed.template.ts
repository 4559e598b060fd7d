import type { MailDocument } from '../rendering/mail-document.ts';
import { action, paragraph } from './action.ts';
import type { MailAudience, Writing } from './template.types.ts';

export interface HandoffClosedMail {
  audience: MailAudience;
  account: string;
  closedAt: string;
  /** Who stays with the customer, if somebody is named. */
  pointOfContact: string | null;
  link: string;
}

/** To the team or the customer: the handoff has come to its end. */
export function handoffClosed({ audience, account, closedAt, pointOfContact, link }: HandoffClosedMail, writing: Writing): MailDocument {
  const words = writing.messages.shared.handoffClosed;
  const { vendor, first } = writing;
  if (audience === 'team') {
    return {
      subject: words.subjectTeam(account),
      preheader: words.preheaderTeam,
      heading: words.headingTeam(account, writing.dates.day(closedAt)),
      blocks: [paragraph(words.bodyTeam), action(writing, 'team', words.actionTeam, link)],
    };
  }
  return {
    subject: words.subjectCustomer(vendor),
    preheader: words.preheaderCustomer,
    heading: words.headingCustomer(first, vendor),
    blocks: [
      paragraph(words.bodyCustomer),
      ...(pointOfContact ? [paragraph(words.stays(pointOfContact))] : []),
      action(writing, 'customer', words.actionCustomer, link),
    ],
  };
}
