import type { HandoffDetail } from '@throughline/contract/http';
import type { HandoffState } from '@throughline/domain';
import type { HandoffParts } from '@throughline/persistence';
import type { z } from 'zod';
import type { Names } from './names.ts';

type Detail = z.input<typeof HandoffDetail>;

/** Surveys with everybody who was asked, those who have not answered, too. */
export function surveysView(state: HandoffState | null, { surveyAnswers }: HandoffParts, names: Names): Detail['surveys'] {
  const words = new Map(surveyAnswers.map((answer) => [`${answer.surveyId}/${answer.contactId}`, answer.words]));
  return (state?.surveys ?? []).map(({ id, day, opensAt, closesAt, status, respondents }) => ({
    id, day, opensAt, closesAt, status,
    respondents: respondents.map(({ contactId, answeredAt, remindersSent, scores }) => ({
      contactId, answeredAt, remindersSent,
      name: names.contact(contactId),
      csat: scores?.csat ?? null,
      ces: scores?.ces ?? null,
      nps: scores?.nps ?? null,
      words: words.get(`${id}/${contactId}`) || null,
    })),
  }));
}

/** The customer's calls for help, the newest first. */
export function escalationsView({ escalations }: HandoffParts, names: Names): Detail['escalations'] {
  return escalations.map(({ escalationId, contactId, words, openedAt, answerBy, acknowledgedAt, acknowledgedByName, acknowledgement, escalatedAt, resolvedAt, resolution }) => ({
    id: escalationId, from: names.contact(contactId), words, openedAt, answerBy, acknowledgedAt, acknowledgedBy: acknowledgedByName, acknowledgement, escalatedAt, resolvedAt, resolution,
  }));
}
