import type { MailDocument } from '../rendering/mail-document.ts';
import { action, paragraph } from './action.ts';
import type { MailAudience, Writing } from './template.types.ts';

export interface MilestoneOverdueMail {
  audience: MailAudience;
  milestone: string;
  dueAt: string;
  /** Whole days. */
  daysLate: number;
  /** An earlier milestone that has to be done first. */
  blockedBy: string | null;
  link: string;
}

/** To a milestone's owner, here or at the customer: its date has passed. */
export function milestoneOverdue({ audience, milestone, dueAt, daysLate, blockedBy, link }: MilestoneOverdueMail, writing: Writing): MailDocument {
  const words = writing.messages.shared.milestoneOverdue;
  const customer = audience === 'customer';
  return {
    subject: words.subject(milestone),
    preheader: words.preheader(daysLate),
    heading: words.heading(milestone, writing.dates.day(dueAt)),
    blocks: [
      ...(blockedBy ? [paragraph(words.blockedBy(blockedBy))] : []),
      paragraph(customer ? words.askCustomer : words.askTeam(daysLate)),
      action(writing, audience, customer ? words.actionCustomer : words.actionTeam, link),
    ],
  };
}
