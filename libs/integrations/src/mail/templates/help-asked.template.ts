import type { MailDocument } from '../rendering/mail-document.ts';
import { action, paragraph } from './action.ts';
import type { Writing } from './template.types.ts';

export interface HelpAskedMail {
  account: string;
  asker: string;
  /** As the customer wrote it. */
  words: string;
  askedAt: string;
  answerBy: string;
  link: string;
}

/** To the point of contact: somebody at the customer needs a person. */
export function helpAsked({ account, asker, words: asked, askedAt, answerBy, link }: HelpAskedMail, writing: Writing): MailDocument {
  const words = writing.messages.team.helpAsked;
  const { dates } = writing;
  const due = dates.moment(answerBy);
  return {
    subject: words.subject(asker, account),
    preheader: words.preheader(due),
    heading: words.heading(asker),
    blocks: [
      { kind: 'quote', words: asked, by: `${asker}, ${account}, ${dates.moment(askedAt)}` },
      paragraph(words.body(due)),
      action(writing, 'team', words.action, link),
    ],
  };
}
