import type { MailDocument } from '../rendering/mail-document.ts';
import { action, paragraph } from './action.ts';
import type { Writing } from './template.types.ts';

export interface SurveyReminderMail {
  day: 30 | 60 | 90;
  minutes: number;
  closesAt: string;
  link: string;
}

/** To a customer contact who has not answered yet. */
export function surveyReminder({ day, minutes, closesAt, link }: SurveyReminderMail, writing: Writing): MailDocument {
  const words = writing.messages.customer.surveyReminder;
  const until = writing.dates.moment(closesAt);
  return {
    subject: words.subject(day),
    preheader: words.preheader(until),
    heading: words.heading(writing.first),
    blocks: [paragraph(words.body(minutes)), paragraph(words.until(until)), action(writing, 'customer', words.action, link)],
  };
}
