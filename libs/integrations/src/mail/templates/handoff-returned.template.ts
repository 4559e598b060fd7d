import type { MailDocument } from '../rendering/mail-document.ts';
import { action, paragraph } from './action.ts';
import type { Writing } from './template.types.ts';

export interface HandoffReturnedMail {
  account: string;
  returnedBy: string;
  /** What was said with it, if anything. */
  note: string | null;
  gaps: { question: string; why: string }[];
  link: string;
}

/** To the seller: customer success returned the handoff, with the gaps named. */
export function handoffReturned({ account, returnedBy, note, gaps, link }: HandoffReturnedMail, writing: Writing): MailDocument {
  const words = writing.messages.team.handoffReturned;
  return {
    subject: words.subject(account, gaps.length),
    preheader: words.preheader,
    heading: words.heading(returnedBy, account),
    blocks: [
      ...(note ? [{ kind: 'quote', words: note, by: returnedBy } as const] : []),
      paragraph(words.ask(gaps.length)),
      action(writing, 'team', words.action, link),
      { kind: 'rows', title: words.section, rows: gaps.map(({ question, why }) => ({ title: question, detail: why })) },
    ],
  };
}
