import type { MailDocument } from '../rendering/mail-document.ts';
import { action, firstName, paragraph } from './action.ts';
import type { Writing } from './template.types.ts';

export interface HelpResolvedMail {
  /** What the customer had asked. */
  words: string;
  resolvedBy: string;
  answer: string;
  link: string;
}

/** To the customer who asked: the answer. */
export function helpResolved({ words: asked, resolvedBy, answer, link }: HelpResolvedMail, writing: Writing): MailDocument {
  const words = writing.messages.customer.helpResolved;
  return {
    subject: words.subject,
    preheader: words.preheader(answer),
    heading: words.heading(writing.first, firstName(resolvedBy)),
    blocks: [
      { kind: 'quote', words: answer, by: resolvedBy },
      paragraph(words.wrote(asked)),
      paragraph(words.notSettled),
      action(writing, 'customer', words.action, link),
    ],
  };
}
