import type { MailDocument } from '../rendering/mail-document.ts';
import { action, paragraph } from './action.ts';
import type { MailAudience, Writing } from './template.types.ts';

export interface TaskDueMail {
  audience: MailAudience;
  account: string;
  task: string;
  dueAt: string;
  /** Its date has passed. */
  late: boolean;
  explanation: string | null;
  link: string;
}

/** To whoever has a task: when it is due, and what to do if it cannot be. */
export function taskDue({ audience, account, task, dueAt, late, explanation, link }: TaskDueMail, writing: Writing): MailDocument {
  const words = writing.messages.shared.taskDue;
  const { dates, first } = writing;
  const day = dates.day(dueAt);
  const customer = audience === 'customer';
  const headingOnTime = customer ? words.headingCustomer(first, day) : words.headingTeam(account, day);
  const headingLate = customer ? words.headingCustomerLate(first) : words.headingTeamLate(account);
  return {
    subject: late ? words.subjectLate(task) : words.subject(task, day),
    preheader: words.preheader(task),
    heading: late ? headingLate : headingOnTime,
    blocks: [
      { kind: 'rows', title: words.section, rows: [{ label: dates.shortDay(dueAt), title: task, detail: explanation ?? undefined }] },
      paragraph(customer ? words.helpCustomer : words.helpTeam),
      action(writing, audience, customer ? words.actionCustomer : words.actionTeam, link),
    ],
  };
}
