import type { MailKind } from '@throughline/domain';
import type { OutboxMail } from '@throughline/persistence';

/** The tab of the workspace that a mail to the team is about; the one that matters now where none is named. */
const TABS: Partial<Record<MailKind, string>> = {
  ask: 'package',
  'ask-reminder': 'package',
  'promise-assigned': 'promises',
  'promise-disputed': 'promises',
  'promises-due': 'promises',
  'promises-late': 'promises',
  'promises-escalated': 'promises',
  'signature-escalated': 'goals',
  'signature-signed': 'goals',
  'signature-withdrawn': 'goals',
  'measurement-due': 'goals',
  'metric-off-plan': 'goals',
  'metrics-report': 'goals',
  'briefing-due': 'briefing',
  'introduction-due': 'introduction',
  'task-due': 'plan',
  'milestone-overdue': 'plan',
  'help-asked': 'help',
  'help-escalated': 'help',
  'lessons-ready': 'lessons',
};

/** The page that a mail's button opens. */
export function pageOf({ kind, subjectRef, recipientContactId }: Pick<OutboxMail, 'kind' | 'subjectRef' | 'recipientContactId'>, handoffId: string): string {
  if (recipientContactId === null) {
    const tab = TABS[kind as MailKind];
    return `/handoffs/${handoffId}${tab ? `?tab=${tab}` : ''}`;
  }
  if (kind === 'survey-invitation' || kind === 'survey-reminder') return `/p/surveys/${subjectRef}`;
  if (kind === 'promise-delivered') return '/p/promises';
  if (kind.startsWith('signature-') || kind === 'metrics-report') return '/p/goals';
  return kind === 'help-received' || kind === 'help-resolved' ? '/p/help' : '/p';
}
