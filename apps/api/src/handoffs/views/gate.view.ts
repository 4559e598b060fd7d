import type { HandoffDetail } from '@throughline/contract/http';
import type { HandoffParts } from '@throughline/persistence';
import type { z } from 'zod';

type GateView = z.input<typeof HandoffDetail>['gate'];

/** The 90 points, and what is missing. An answer is shown at once, its points when the package is compiled again. */
export function gateView({ package: stored, gapAnswers }: HandoffParts): GateView {
  if (stored === null) return null;
  const { rubric, gaps, blocking } = stored.body;
  const answers = new Map(gapAnswers.map(({ gapId, text, byName, at }) => [gapId, { text, by: byName, at }]));
  return {
    points: rubric.total,
    maximum: rubric.max,
    threshold: rubric.threshold,
    categories: rubric.categories.map(({ key, points, max }) => ({ key, points, max })),
    blocking: blocking.map(({ commitment, what, gapId, ask, acknowledged }) => ({ commitment, what, gapId, ask, acknowledged })),
    antiPatterns: rubric.antiPatterns,
    // What costs no points is asked on the package's own page.
    gaps: gaps.filter(({ points }) => points > 0).map(({ id, category, question, why, points, ask, answer }) => ({ id, category, question, why, points, ask, answer: answers.get(id) ?? answer })),
  };
}
