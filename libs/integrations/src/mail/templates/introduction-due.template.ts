import type { MailDocument } from '../rendering/mail-document.ts';
import { action, paragraph } from './action.ts';
import type { Writing } from './template.types.ts';

export interface IntroductionDueMail {
  account: string;
  briefingAcceptedAt: string;
  link: string;
}

/** To the owner: the introduction is drafted and waits to be confirmed. */
export function introductionDue({ account, briefingAcceptedAt, link }: IntroductionDueMail, writing: Writing): MailDocument {
  const words = writing.messages.team.introductionDue;
  return {
    subject: words.subject(account),
    preheader: words.preheader,
    heading: words.heading(account),
    blocks: [paragraph(words.since(writing.dates.day(briefingAcceptedAt))), paragraph(words.body), action(writing, 'team', words.action, link)],
  };
}
