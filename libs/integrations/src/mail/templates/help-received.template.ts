import type { MailDocument } from '../rendering/mail-document.ts';
import { action, firstName, paragraph } from './action.ts';
import type { Writing } from './template.types.ts';

export interface HelpReceivedMail {
  words: string;
  answerBy: string;
  /** Null while no point of contact is named. */
  responder: { name: string; title: string | null; phone: string | null; email: string | null } | null;
  link: string;
}

/** To the customer who asked: who answers, and by when. */
export function helpReceived({ words: asked, answerBy, responder, link }: HelpReceivedMail, writing: Writing): MailDocument {
  const words = writing.messages.customer.helpReceived;
  const { first } = writing;
  const due = writing.dates.moment(answerBy);
  const who = responder && firstName(responder.name);
  const person = responder && { name: responder.name, title: responder.title ?? undefined, phone: responder.phone ?? undefined, email: responder.email ?? undefined, first: true };
  return {
    subject: who ? words.subject(who) : words.subjectTeam,
    preheader: words.preheader(due),
    heading: who ? words.heading(first, who, due) : words.headingTeam(first, due),
    blocks: [
      paragraph(words.wrote),
      { kind: 'quote', words: asked },
      paragraph(words.promise),
      action(writing, 'customer', words.action, link),
      ...(person ? [{ kind: 'people', title: words.person, people: [person] } as const] : []),
    ],
  };
}
