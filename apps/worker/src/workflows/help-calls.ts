import { isCancellation, log, proxyActivities } from '@temporalio/workflow';
import type { HandoffActivities } from '@throughline/contract/handoff';
import { HELP_ANSWER_HOURS, addDays } from '@throughline/domain';
import type { Actor, Instant } from '@throughline/domain';
import { COUNTING } from '../activities/profiles.ts';

const { workingHoursAfter } = proxyActivities<Pick<HandoffActivities, 'workingHoursAfter'>>(COUNTING);

/** A call for help as it arrived, before it is known by when somebody has to answer. */
export interface HelpCall {
  escalationId: string;
  contactId: string;
  words: string;
  openedAt: Instant;
  actor: Actor;
}

/** When somebody has to answer at the latest. A calendar that cannot be read must not keep a call for help from being heard. */
export async function answerBy(handoffId: string, call: HelpCall): Promise<Instant> {
  try {
    return await workingHoursAfter({ handoffId, from: call.openedAt, hours: HELP_ANSWER_HOURS, help: true });
  } catch (error) {
    if (isCancellation(error)) throw error;
    log.warn('Working hours could not be counted; the call for help is given a day.', { escalationId: call.escalationId });
    return addDays(call.openedAt, 1);
  }
}
