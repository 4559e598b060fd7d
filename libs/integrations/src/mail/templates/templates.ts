import type { MailKind } from '@throughline/domain';
import type { MailDocument } from '../rendering/mail-document.ts';
import { briefingDue } from './briefing-due.template.ts';
import { handoffCancelled } from './handoff-cancelled.template.ts';
import { handoffClosed } from './handoff-closed.template.ts';
import { handoffReturned } from './handoff-returned.template.ts';
import { helpAsked } from './help-asked.template.ts';
import { helpEscalated } from './help-escalated.template.ts';
import { helpReceived } from './help-received.template.ts';
import { helpResolved } from './help-resolved.template.ts';
import { introductionDue } from './introduction-due.template.ts';
import { introduction } from './introduction.template.ts';
import { lessonsReady } from './lessons-ready.template.ts';
import { milestoneCompleted } from './milestone-completed.template.ts';
import { milestoneOverdue } from './milestone-overdue.template.ts';
import { ask } from './ask.template.ts';
import { condition } from './condition.template.ts';
import { promiseDelivered } from './promise-delivered.template.ts';
import { promises } from './promises.template.ts';
import { packageReady } from './package-ready.template.ts';
import { reviewReminder } from './review-reminder.template.ts';
import { measurementDue, metricOffPlan, metricsReport } from './metrics.template.ts';
import { signature, signatureEscalated, signatureSigned, signatureWithdrawn } from './signature.template.ts';
import { signIn } from './sign-in.template.ts';
import { surveyInvitation } from './survey-invitation.template.ts';
import { surveyReminder } from './survey-reminder.template.ts';
import { taskDue } from './task-due.template.ts';
import type { Writing } from './template.types.ts';

/** Every mail there is. A kind of mail that the domain asks for and nobody wrote does not compile. */
export const templates = {
  'sign-in': signIn,
  'package-ready': packageReady,
  'review-reminder': reviewReminder,
  'handoff-returned': handoffReturned,
  'briefing-due': briefingDue,
  'introduction-due': introductionDue,
  introduction,
  ask: ask(false),
  'ask-reminder': ask(true),
  'condition-due': condition(false),
  'condition-lapsed': condition(true),
  'promise-assigned': promises('assigned'),
  'promise-delivered': promiseDelivered,
  'promise-disputed': promises('disputed'),
  'promises-due': promises('due'),
  'promises-late': promises('late'),
  'promises-escalated': promises('escalated'),
  'signature-asked': signature('asked'),
  'signature-reminder': signature('reminder'),
  'signature-voided': signature('voided'),
  'signature-escalated': signatureEscalated,
  'signature-signed': signatureSigned,
  'signature-withdrawn': signatureWithdrawn,
  'measurement-due': measurementDue,
  'metric-off-plan': metricOffPlan,
  'metrics-report': metricsReport,
  'task-due': taskDue,
  'milestone-overdue': milestoneOverdue,
  'milestone-completed': milestoneCompleted,
  'help-asked': helpAsked,
  'help-received': helpReceived,
  'help-escalated': helpEscalated,
  'help-resolved': helpResolved,
  'survey-invitation': surveyInvitation,
  'survey-reminder': surveyReminder,
  'lessons-ready': lessonsReady,
  'handoff-cancelled': handoffCancelled,
  'handoff-closed': handoffClosed,
} satisfies Record<MailKind | 'sign-in', (data: never, writing: Writing) => MailDocument>;

export type MailTemplateName = keyof typeof templates;

/** What each template has to be told. */
export type MailData<Name extends MailTemplateName> = Parameters<(typeof templates)[Name]>[0];

/** A mail to be rendered: which one, with its own data. */
export type MailTemplate = { [Name in MailTemplateName]: { template: Name; data: MailData<Name> } }[MailTemplateName];
