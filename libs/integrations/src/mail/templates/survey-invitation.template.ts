import type { MailDocument } from '../rendering/mail-document.ts';
import { action, paragraph } from './action.ts';
import type { Writing } from './template.types.ts';

export interface SurveyInvitationMail {
  day: 30 | 60 | 90;
  /** Three at most. */
  questions: number;
  minutes: number;
  closesAt: string;
  link: string;
}

/** To each customer contact who is asked: how is it going? */
export function surveyInvitation({ day, questions, minutes, closesAt, link }: SurveyInvitationMail, writing: Writing): MailDocument {
  const words = writing.messages.customer.surveyInvitation;
  return {
    subject: words.subject(day),
    preheader: words.preheader(questions, minutes),
    heading: words.heading(writing.first, day),
    blocks: [paragraph(words.body(questions, minutes)), paragraph(words.until(writing.dates.moment(closesAt))), action(writing, 'customer', words.action, link)],
  };
}
