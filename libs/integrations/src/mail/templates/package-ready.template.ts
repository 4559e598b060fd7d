import type { MailDocument, Row } from '../rendering/mail-document.ts';
import { action, paragraph } from './action.ts';
import type { Writing } from './template.types.ts';

export interface PackageReadyMail {
  account: string;
  points: number;
  /** The most that can be had: 90. */
  maximum: number;
  /** Points from which on the handoff meeting can be scheduled. */
  threshold: number;
  gapCount: number;
  /** The heaviest first; a handful is enough. */
  topGaps: { question: string; points: number; ask: string | null }[];
  /** Promises of high risk for which nobody stands yet, in their own words. */
  promises: string[];
  link: string;
}

/** To customer success: the package is there to be judged. */
export function packageReady(data: PackageReadyMail, writing: Writing): MailDocument {
  const { account, points, maximum, threshold, gapCount, topGaps, promises, link } = data;
  const words = writing.messages.team.packageReady;
  const missing = threshold - points;
  const rows = topGaps.map((gap): Row => ({ label: words.points(gap.points), title: gap.question, detail: gap.ask ? words.ask(gap.ask) : words.askNobody }));
  return {
    subject: missing > 0 ? words.subjectShort(account, missing) : words.subjectOpen(account),
    preheader: words.preheader(gapCount, promises.length),
    heading: missing > 0 ? words.headingShort(account, points, maximum) : words.headingOpen(account, points, maximum),
    blocks: [
      ...(missing > 0 ? [paragraph(words.missing(missing, threshold))] : []),
      paragraph(words.read),
      action(writing, 'team', words.action, link),
      ...(promises.length > 0 ? [{ kind: 'rows', title: words.promises(promises.length), rows: promises.map((title): Row => ({ title })) } as const] : []),
      rows.length > 0 ? { kind: 'rows', title: words.section(gapCount, rows.length), rows } : paragraph(promises.length > 0 ? words.otherwiseComplete : words.complete),
    ],
  };
}
