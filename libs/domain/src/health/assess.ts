import type { HandoffState } from '../handoff/state.ts';
import type { Instant } from '../time/instant.ts';
import { readEscalations } from './escalations.input.ts';
import type { Confidence, Health, HealthInput, HealthLevel, HealthReason, InputReading } from './health.ts';
import { readMilestones } from './milestones.input.ts';
import { readPromises } from './promises.input.ts';
import { readSurveys } from './surveys.input.ts';

/** Product decision: dates the customer feels weigh most, then what they say, then what they cry for and what they were promised. */
export const HEALTH_WEIGHTS = { milestones: 40, surveys: 35, escalations: 25, promises: 25 } as const;

/** Below this a customer is in danger: on average, more is wrong than right. */
export const IN_DANGER_BELOW = 50;
/** Below this a customer is to be watched: one of the inputs has lost more than a little. */
export const TO_WATCH_BELOW = 75;
/** Good news counts only when more than this share of the weight is known: that nobody has complained yet is not health. */
export const KNOWN_SHARE_FOR_WELL = 0.25;
/** At most this share unknown: sure. */
export const UNKNOWN_SHARE_FOR_SURE = 0.1;
/** At most this share unknown: fairly sure. It lets any input but the milestones be missing. */
export const UNKNOWN_SHARE_FOR_FAIRLY_SURE = 0.35;

function confidenceOf(unknownShare: number): Confidence {
  if (unknownShare <= UNKNOWN_SHARE_FOR_SURE) return 'sure';
  return unknownShare <= UNKNOWN_SHARE_FOR_FAIRLY_SURE ? 'fairly_sure' : 'not_sure';
}

function levelOf(score: number | null, knownShare: number, reasons: readonly HealthReason[], notWell: boolean): HealthLevel {
  if (reasons.some((reason) => reason.redLine)) return 'in_danger';
  // Bad news is news however little else is known.
  if (score === null || (knownShare <= KNOWN_SHARE_FOR_WELL && reasons.length === 0)) return 'unknown';
  if (score < IN_DANGER_BELOW) return 'in_danger';
  return score < TO_WATCH_BELOW || notWell ? 'to_watch' : 'well';
}

/**
 * How a customer is doing: the weighted mean of what is known (unknown inputs leave the denominator and lower
 * the confidence), overridden by red lines.
 */
export function assessHealth(state: HandoffState, now: Instant): Health {
  const promises = readPromises(state, now);
  const readings = {
    milestones: readMilestones(state, now), surveys: readSurveys(state), escalations: readEscalations(state, now), ...(promises && { promises }),
  };
  const entries = Object.entries(readings) as [HealthInput['key'], InputReading][];
  const inputs: HealthInput[] = entries.map(([key, { value }]) => ({ key, weight: HEALTH_WEIGHTS[key], value }));
  const total = inputs.reduce((sum, input) => sum + input.weight, 0);
  const known = inputs.reduce((sum, input) => sum + (input.value === null ? 0 : input.weight), 0);
  const score = known === 0 ? null : Math.round(inputs.reduce((sum, input) => sum + input.weight * (input.value ?? 0), 0) / known);

  const reasons = entries
    .flatMap(([key, reading]) => reading.reasons.map(({ reason, cost }) => ({ reason, cost: cost * HEALTH_WEIGHTS[key] })))
    .sort((a, b) => Number(b.reason.redLine) - Number(a.reason.redLine) || b.cost - a.cost)
    .map(({ reason }) => reason);
  const level = levelOf(score, known / total, reasons, entries.some(([, reading]) => reading.notWell === true));
  if (level === 'unknown' && reasons.length === 0) reasons.push({ code: 'nothing_known', subject: null, redLine: false, facts: {} });
  return { level, score, confidence: confidenceOf(1 - known / total), inputs, reasons };
}
