import type { MailDocument } from '../rendering/mail-document.ts';
import { action, paragraph } from './action.ts';
import type { Writing } from './template.types.ts';

export interface ConditionMail {
  account: string;
  answerBy: string;
  /** What is still missing: questions, and promises that nobody stands for. */
  missing: string[];
  link: string;
}

/** A package was accepted on a condition, and it is not met: before its time to customer success, after it to leadership. */
export function condition(lapsed: boolean) {
  return ({ account, answerBy, missing, link }: ConditionMail, writing: Writing): MailDocument => {
    const words = writing.messages.promises[lapsed ? 'conditionLapsed' : 'conditionDue'];
    const day = writing.dates.day(answerBy);
    return {
      subject: words.subject(account),
      preheader: words.preheader(missing.length),
      heading: words.heading(account, day),
      blocks: [{ kind: 'rows', title: words.section, rows: missing.map((title) => ({ title })) }, paragraph(words.body(day)), action(writing, 'team', words.action, link)],
    };
  };
}
