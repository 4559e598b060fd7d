import type { MailDocument } from '../rendering/mail-document.ts';
import { action, paragraph } from './action.ts';
import type { Writing } from './template.types.ts';

export interface MilestoneCompletedMail {
  milestone: string;
  completedAt: string;
  completedBy: string | null;
  note: string | null;
  /** The milestone after it, unless it was the last. */
  next: { title: string; at: string } | null;
  link: string;
}

/** To the customer: a milestone is done, and what comes after it. */
export function milestoneCompleted({ milestone, completedAt, completedBy, note, next, link }: MilestoneCompletedMail, writing: Writing): MailDocument {
  const words = writing.messages.customer.milestoneCompleted;
  const { dates } = writing;
  const day = dates.day(completedAt);
  return {
    subject: words.subject(milestone),
    preheader: next ? words.preheader(next.title, dates.day(next.at)) : words.preheaderLast,
    heading: words.heading(milestone),
    blocks: [
      paragraph(completedBy ? words.by(completedBy, day) : words.on(day)),
      ...(note ? [{ kind: 'quote', words: note, ...(completedBy ? { by: completedBy } : {}) } as const] : []),
      ...(next ? [{ kind: 'rows', title: words.next, rows: [{ label: dates.shortDay(next.at), title: next.title }] } as const] : []),
      action(writing, 'customer', words.action, link),
    ],
  };
}
