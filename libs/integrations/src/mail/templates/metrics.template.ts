import type { MailDocument } from '../rendering/mail-document.ts';
import { action, paragraph } from './action.ts';
import type { MailAudience, Writing } from './template.types.ts';

export interface MeasurementDueMail { metric: string; last: { value: string; at: string } | null; link: string }

/** To whoever answers for a metric: one number, one field. */
export function measurementDue({ metric, last, link }: MeasurementDueMail, writing: Writing): MailDocument {
  const words = writing.messages.success.due;
  const before = last === null ? words.first : words.last(last.value, writing.dates.day(last.at));
  return {
    subject: words.subject(metric), preheader: before, heading: words.heading(writing.first, metric),
    blocks: [paragraph(before), paragraph(words.body), { kind: 'button', label: words.action, link, note: words.note }],
  };
}

export interface MetricOffPlanMail { account: string; metric: string; measured: string; at: string; expected: string; contingency: string; accountable: string | null; link: string }

/** To customer success and leadership: a metric is behind its line by more than it may be. */
export function metricOffPlan({ account, metric, measured, at, expected, contingency, accountable, link }: MetricOffPlanMail, writing: Writing): MailDocument {
  const { offPlan, goals } = writing.messages.success;
  const numbers = offPlan.numbers(measured, writing.dates.day(at), expected);
  return {
    subject: offPlan.subject(account, metric), preheader: numbers, heading: offPlan.heading(account, metric),
    blocks: [
      paragraph(numbers), { kind: 'rows', title: offPlan.section, rows: [{ title: contingency }] },
      paragraph(accountable === null ? offPlan.nobody : offPlan.accountable(accountable)), action(writing, 'team', goals, link),
    ],
  };
}

export interface MetricsReportMail { audience: MailAudience; account: string; at: string; goals: { name: string; stands: string }[]; link: string }

/** To everybody in the agreed rhythm: how each goal stands. */
export function metricsReport({ audience, account, at, goals, link }: MetricsReportMail, writing: Writing): MailDocument {
  const { report, goals: open } = writing.messages.success;
  const day = writing.dates.day(at);
  return {
    subject: report.subject(account, day), preheader: goals[0]?.stands ?? '', heading: audience === 'customer' ? report.heading(writing.first) : report.headingTeam(account),
    blocks: [{ kind: 'rows', title: report.section, rows: goals.map(({ name, stands }) => ({ title: name, detail: stands })) }, paragraph(report.body), action(writing, audience, open, link)],
  };
}
