import type { MailDocument } from '../rendering/mail-document.ts';
import { paragraph } from './action.ts';
import type { MailAudience, Writing } from './template.types.ts';

export interface SignInMail {
  audience: MailAudience;
  /** Opens a page with one button; only that button signs in. */
  link: string;
  /** Six digits. */
  code: string;
  minutesValid: number;
}

/** The way in, for the team and for customers: a link and a code. */
export function signIn({ audience, link, code, minutesValid }: SignInMail, { messages, vendor, first }: Writing): MailDocument {
  const words = messages.shared.signIn;
  return {
    subject: words.subject(audience === 'customer' ? words.ownPage(vendor) : words.workspace),
    preheader: words.preheader(minutesValid),
    heading: words.heading(first),
    blocks: [
      paragraph(words.how(minutesValid)),
      { kind: 'button', label: words.action, link, note: words.note },
      { kind: 'code', title: words.code, code },
      paragraph(words.notAsked),
    ],
  };
}
