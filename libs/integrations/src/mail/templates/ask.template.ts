import type { MailDocument } from '../rendering/mail-document.ts';
import { paragraph } from './action.ts';
import type { MailAudience, Writing } from './template.types.ts';

export interface AskMail {
  audience: MailAudience;
  asker: string;
  account: string;
  question: string;
  dueAt: string;
  link: string;
}

/** To whoever most likely knows what is missing: one question, one field to answer it in. */
export function ask(reminder: boolean) {
  return ({ audience, asker, account, question, dueAt, link }: AskMail, writing: Writing): MailDocument => {
    const words = writing.messages.promises.ask;
    const day = writing.dates.day(dueAt);
    return {
      subject: reminder ? words.subjectAgain(asker) : words.subject(asker),
      preheader: words.preheader(day),
      heading: reminder ? words.headingAgain(writing.first, asker) : words.heading(writing.first, asker),
      blocks: [
        { kind: 'quote', words: question, by: asker },
        paragraph(audience === 'customer' ? words.whyCustomer(writing.vendor, day) : words.whyTeam(account, day)),
        { kind: 'button', label: words.action, link, note: words.note },
      ],
    };
  };
}
