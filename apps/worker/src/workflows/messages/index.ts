import { setHandler } from '@temporalio/workflow';
import { describeHandoff } from '@throughline/contract/handoff';
import type { Handoff } from '../handoff.ts';
import { answerEndingMessages } from './ending.messages.ts';
import { answerHandoverMessages } from './handover.messages.ts';
import { answerHelpMessages } from './help.messages.ts';
import { answerImplementationMessages } from './implementation.messages.ts';
import { answerPromiseMessages } from './promise.messages.ts';
import { answerReviewMessages } from './review.messages.ts';
import { answerSuccessMessages } from './success.messages.ts';
import { answerSurveyMessages } from './survey.messages.ts';

/** Everything that can be said to a handoff. Set synchronously at the top of each run: what waits is delivered here. */
export function answerMessages(handoff: Handoff): void {
  setHandler(describeHandoff, () => handoff.state);
  answerReviewMessages(handoff);
  answerPromiseMessages(handoff);
  answerHandoverMessages(handoff);
  answerImplementationMessages(handoff);
  answerHelpMessages(handoff);
  answerSurveyMessages(handoff);
  answerSuccessMessages(handoff);
  answerEndingMessages(handoff);
}
