import type { MailDocument } from '../rendering/mail-document.ts';
import { action, paragraph } from './action.ts';
import type { Writing } from './template.types.ts';

export interface LessonsReadyMail {
  account: string;
  /** What stands out, one sentence each; may be empty. */
  findings: string[];
  link: string;
}

/** To the owner: the lessons are drafted and wait to be signed off. */
export function lessonsReady({ account, findings, link }: LessonsReadyMail, writing: Writing): MailDocument {
  const words = writing.messages.team.lessonsReady;
  return {
    subject: words.subject(account),
    preheader: words.preheader,
    heading: words.heading(account),
    blocks: [
      paragraph(words.body),
      action(writing, 'team', words.action, link),
      ...(findings.length > 0 ? [{ kind: 'rows', title: words.section, rows: findings.map((title) => ({ title })) } as const] : []),
    ],
  };
}
