import type { MailDocument } from '../rendering/mail-document.ts';
import { action, paragraph } from './action.ts';
import type { Writing } from './template.types.ts';

export interface HandoffCancelledMail {
  account: string;
  cancelledBy: string;
  cancelledAt: string;
  reason: string;
  link: string;
}

/** To the team: the handoff was cancelled, by whom and why. */
export function handoffCancelled({ account, cancelledBy, cancelledAt, reason, link }: HandoffCancelledMail, writing: Writing): MailDocument {
  const words = writing.messages.team.handoffCancelled;
  return {
    subject: words.subject(account),
    preheader: words.preheader,
    heading: words.heading(cancelledBy, account),
    blocks: [{ kind: 'quote', words: reason, by: cancelledBy }, paragraph(words.body(writing.dates.moment(cancelledAt))), action(writing, 'team', words.action, link)],
  };
}
