import type { MailDocument } from '../rendering/mail-document.ts';
import { action, paragraph } from './action.ts';
import type { Writing } from './template.types.ts';

export interface PromiseDeliveredMail { what: string; delivery: string | null; link: string }

/** To the customer: something that was promised to them is delivered, and they say whether it is. */
export function promiseDelivered({ what, delivery, link }: PromiseDeliveredMail, writing: Writing): MailDocument {
  const words = writing.messages.promises.delivered;
  return {
    subject: words.subject,
    preheader: words.preheader,
    heading: words.heading(writing.first),
    blocks: [
      { kind: 'rows', title: words.section, rows: [{ title: what }] },
      ...(delivery ? [{ kind: 'quote', words: delivery } as const] : []),
      paragraph(words.body),
      action(writing, 'customer', words.action, link),
    ],
  };
}
