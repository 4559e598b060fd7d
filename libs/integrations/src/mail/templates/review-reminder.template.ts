import type { MailDocument } from '../rendering/mail-document.ts';
import { action, paragraph } from './action.ts';
import type { Writing } from './template.types.ts';

export interface ReviewReminderMail {
  account: string;
  /** Since when the package has been ready. */
  readySince: string;
  link: string;
}

/** To customer success: a package has been waiting to be judged. */
export function reviewReminder({ account, readySince, link }: ReviewReminderMail, writing: Writing): MailDocument {
  const words = writing.messages.team.reviewReminder;
  return {
    subject: words.subject(account),
    preheader: words.preheader,
    heading: words.heading(account),
    blocks: [paragraph(words.since(writing.dates.moment(readySince))), action(writing, 'team', words.action, link)],
  };
}
