import type { MailDocument } from '../rendering/mail-document.ts';
import { action, paragraph } from './action.ts';
import type { Writing } from './template.types.ts';

export interface HelpEscalatedMail {
  account: string;
  asker: string;
  words: string;
  askedAt: string;
  answerBy: string;
  /** The point of contact, if there is one. */
  responsible: string | null;
  link: string;
}

/** To leadership: nobody took a customer's request on in time. */
export function helpEscalated({ account, asker, words: asked, askedAt, answerBy, responsible, link }: HelpEscalatedMail, writing: Writing): MailDocument {
  const words = writing.messages.team.helpEscalated;
  const { dates } = writing;
  const due = dates.moment(answerBy);
  return {
    subject: words.subject(account),
    preheader: words.preheader(due),
    heading: words.heading(asker, account),
    blocks: [
      { kind: 'quote', words: asked, by: `${asker}, ${dates.date(askedAt)}` },
      paragraph(words.body(dates.moment(askedAt), due)),
      paragraph(responsible ? words.responsible(responsible) : words.nobody),
      action(writing, 'team', words.action, link),
    ],
  };
}
