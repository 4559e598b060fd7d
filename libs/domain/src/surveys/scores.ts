import type { SurveyScores } from '../handoff/state.ts';

/** A figure from answers, always with how many there were. */
export interface Score {
  n: number;
  value: number;
}

/** Net promoter score, −100 to 100, with its standard error in the same unit. */
export interface NpsScore extends Score {
  standardError: number;
}

/** Share of satisfied answers, 0 to 1, with the Wilson interval at 95 %. */
export interface CsatScore extends Score {
  low: number;
  high: number;
}

const Z_95 = 1.959964;

function given(answers: readonly SurveyScores[], key: keyof SurveyScores): number[] {
  return answers.flatMap((answer) => answer[key] ?? []);
}

/**
 * NPS = % of 9–10 minus % of 0–6 (Reichheld 2003); SE = 100·√((p₊ + p₋ − (p₊ − p₋)²) / n), the standard
 * error of a difference of two shares of one sample. Null without answers.
 */
export function npsScore(answers: readonly SurveyScores[]): NpsScore | null {
  const values = given(answers, 'nps');
  const n = values.length;
  if (n === 0) return null;
  const promoters = values.filter((value) => value >= 9).length / n;
  const detractors = values.filter((value) => value <= 6).length / n;
  const value = promoters - detractors;
  return { n, value: 100 * value, standardError: 100 * Math.sqrt(Math.max(0, promoters + detractors - value ** 2) / n) };
}

/** CSAT = share of 4 and 5 of 5, with the Wilson score interval (Wilson 1927). Null without answers. */
export function csatScore(answers: readonly SurveyScores[]): CsatScore | null {
  const values = given(answers, 'csat');
  const n = values.length;
  if (n === 0) return null;
  const share = values.filter((value) => value >= 4).length / n;
  const scale = 1 + Z_95 ** 2 / n;
  const middle = (share + Z_95 ** 2 / (2 * n)) / scale;
  const half = (Z_95 / scale) * Math.sqrt((share * (1 - share)) / n + Z_95 ** 2 / (4 * n ** 2));
  return { n, value: share, low: Math.max(0, Math.min(share, middle - half)), high: Math.min(1, Math.max(share, middle + half)) };
}

/** CES = mean agreement, 1 to 7, with "it is easy to work with you" (CES 2.0, CEB 2013). Null without answers. */
export function cesScore(answers: readonly SurveyScores[]): Score | null {
  const values = given(answers, 'ces');
  return values.length === 0 ? null : { n: values.length, value: values.reduce((sum, value) => sum + value, 0) / values.length };
}

const ofHundred: Record<keyof SurveyScores, (value: number) => number> = {
  csat: (value) => ((value - 1) / 4) * 100,
  ces: (value) => ((value - 1) / 6) * 100,
  nps: (value) => value * 10,
};

/** The mean over people of the mean of each person's scores, each mapped to 0–100, so that nobody counts twice; null without answers. */
export function surveyAverage(answers: readonly SurveyScores[]): number | null {
  const people = answers.flatMap((answer) => {
    const values = (['csat', 'ces', 'nps'] as const).flatMap((key) => (answer[key] === null ? [] : ofHundred[key](answer[key])));
    return values.length === 0 ? [] : values.reduce((sum, value) => sum + value, 0) / values.length;
  });
  return people.length === 0 ? null : people.reduce((sum, value) => sum + value, 0) / people.length;
}
