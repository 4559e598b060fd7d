import type { Refusal } from '../errors.ts';
import { refusalToAnswer, withAnswer } from '../surveys/answer.ts';
import type { Instant } from '../time/instant.ts';
import type { Actor } from './actor.ts';
import { record } from './draft.ts';
import type { HandoffDraft } from './draft.ts';
import type { HandoffState, SurveyScores } from './state.ts';
import { refusalOutside } from './wrong-phase.ts';

export interface SurveyAnswer {
  surveyId: string;
  contactId: string;
  scores: SurveyScores;
  words: string;
  actor: Actor;
}

/** Why this answer, or this correction of one, is refused, or null. */
export function refusalToAnswerSurvey(state: HandoffState, said: SurveyAnswer, now: Instant): Refusal | null {
  return (
    refusalOutside(state, ['observation', 'learning'], 'Surveys begin after go-live.') ??
    refusalToAnswer(state, said.surveyId, said.contactId, said.scores, now)
  );
}

/** One person's answer, or their second thoughts about it. The words go to the database only. */
export function answerSurvey(draft: HandoffDraft, said: SurveyAnswer, now: Instant): void {
  const { state } = draft;
  state.surveys = state.surveys.map((survey) => (survey.id === said.surveyId ? withAnswer(survey, said.contactId, said.scores, now) : survey));
  const revision = state.surveys.find(({ id }) => id === said.surveyId)?.respondents.find(({ contactId }) => contactId === said.contactId)?.revision ?? 1;
  draft.words.push({ kind: 'survey_answer', surveyId: said.surveyId, contactId: said.contactId, revision, scores: said.scores, words: said.words, at: now });
  record(draft, revision === 1 ? 'survey.answered' : 'survey.corrected', said.actor, now, { subject: said.surveyId, after: { ...said.scores, revision } });
}
