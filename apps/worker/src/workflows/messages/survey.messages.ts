import * as messages from '@throughline/contract/handoff';
import { answerSurvey, refusalToAnswerSurvey } from '@throughline/domain';
import type { Handoff } from '../handoff.ts';
import { onUpdate } from './on-update.ts';

/** Answers to surveys, and corrections of them until the survey closes. */
export function answerSurveyMessages(handoff: Handoff): void {
  onUpdate(handoff, messages.answerSurvey, {
    refuse: (message) => refusalToAnswerSurvey(handoff.state, message, handoff.now()),
    apply: (message) => answerSurvey(handoff, message, handoff.now()),
  });
}
