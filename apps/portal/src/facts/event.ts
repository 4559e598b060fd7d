import type { HandoffEvent } from '../api/types.ts';
import { hasMessage, t } from '../messages/i18n.ts';
import { ofCode } from './words.ts';

/** Names that an event refers to by id. */
export interface EventNames { titles: Readonly<Record<string, string>> }

function subjectOf(event: HandoffEvent, names: EventNames): string {
  const subject = event.subject ?? '';
  const day = /^day-(\d+)$/.exec(subject)?.[1];
  return day ? t('survey.name', { day }) : (names.titles[subject] ?? subject);
}

const word = (prefix: string, value: unknown): string => {
  const id = `${prefix}.${String(value)}`;
  return hasMessage(id) ? t(id).toLowerCase() : 'none';
};

/** What happened, as a sentence. */
export function eventSentence(event: HandoffEvent, names: EventNames): string {
  const { after } = event;
  return ofCode('event', event.type, 'next.unknown', {
    actor: event.actor.kind === 'system' ? t('actor.system') : event.actor.name,
    subject: subjectOf(event, names),
    points: typeof after?.['points'] === 'number' ? after['points'] : 'none',
    maximum: Number(after?.['maximum'] ?? 0),
    level: word('level', after?.['level']),
    phase: word('phase', after?.['phase']),
  });
}
