import type { ActivityOptions } from '@temporalio/common';

/** The effects a handoff has, by how long they may take and what a failure of theirs means. Plain data: the workflow reads it, too. */

/**
 * Writing to the read model and the outbox. Nothing goes on before it is written, however long PostgreSQL
 * is away, so it is tried for ever; the first retries come quickly because somebody waits for an answer.
 */
export const PROJECTING: ActivityOptions = {
  startToCloseTimeout: '30 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '30 seconds' },
};

/** Compiling reads every source: seconds as a rule, minutes for the largest dossier, which says every few seconds that it goes on. */
export const COMPILING: ActivityOptions = {
  startToCloseTimeout: '15 minutes',
  heartbeatTimeout: '1 minute',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
};

/** Compiling again with what people said since: others wait meanwhile, so it is given up after some tries. */
export const REFRESHING: ActivityOptions = {
  startToCloseTimeout: '15 minutes',
  heartbeatTimeout: '1 minute',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumAttempts: 3 },
};

/**
 * Having the sources read by a language model, where one is configured: minutes. It retries by itself where that helps; what it has
 * not read in time, the package does without. A story that is cancelled leaves it behind at once: it hears at its next heartbeat that
 * its workflow has ended, and there is nothing to cancel in the moment in which it answers.
 */
export const READING_AGAIN: ActivityOptions = {
  cancellationType: 'ABANDON',
  startToCloseTimeout: '30 minutes',
  scheduleToCloseTimeout: '1 hour',
  heartbeatTimeout: '1 minute',
  retry: { initialInterval: '5 seconds', backoffCoefficient: 2, maximumInterval: '1 minute', maximumAttempts: 3 },
};

/** Planning and drafting: seconds at most, tried for ever with patience. */
export const PREPARING: ActivityOptions = {
  startToCloseTimeout: '2 minutes',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
};

/** Counting working hours: a customer waits, so after a few tries the workflow goes on with a day instead. */
export const COUNTING: ActivityOptions = {
  startToCloseTimeout: '10 seconds',
  scheduleToCloseTimeout: '30 seconds',
  retry: { initialInterval: '500 milliseconds', backoffCoefficient: 2, maximumInterval: '5 seconds', maximumAttempts: 5 },
};
