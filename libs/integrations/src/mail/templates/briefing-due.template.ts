import type { MailDocument } from '../rendering/mail-document.ts';
import { action, paragraph } from './action.ts';
import type { Writing } from './template.types.ts';

export interface BriefingDueMail {
  account: string;
  dueAt: string;
  /** With whom it is held, if that is known. */
  seller: string | null;
  link: string;
}

/** To the owner: the briefing has to be held and recorded. */
export function briefingDue({ account, dueAt, seller, link }: BriefingDueMail, writing: Writing): MailDocument {
  const words = writing.messages.team.briefingDue;
  const day = writing.dates.day(dueAt);
  return {
    subject: words.subject(account, day),
    preheader: words.preheader,
    heading: words.heading(account, day),
    blocks: [paragraph(seller ? words.body(seller) : words.bodyAlone), action(writing, 'team', words.action, link)],
  };
}
