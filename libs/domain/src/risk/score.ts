import type { Level } from '../reading/reading.ts';

const POINTS: Readonly<Record<Level, number>> = { high: 3, medium: 2, low: 1 };

/** From this score on a risk is high: it needs a mitigation with an owner and a date. */
export const HIGH_SCORE = 6;

/** Severity times likelihood, each 1 to 3. */
export function scoreOf(severity: Level, likelihood: Level): number {
  return POINTS[severity] * POINTS[likelihood];
}
