import fc from 'fast-check';
import type { SurveyScores } from '../handoff/state.ts';
import { cesScore, csatScore, npsScore, surveyAverage } from './scores.ts';

const NONE: SurveyScores = { csat: null, ces: null, nps: null };
const nps = (...values: number[]): SurveyScores[] => values.map((value) => ({ ...NONE, nps: value }));
const csat = (...values: number[]): SurveyScores[] => values.map((value) => ({ ...NONE, csat: value }));
const answers = fc.record({
  csat: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  ces: fc.option(fc.integer({ min: 1, max: 7 }), { nil: null }),
  nps: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
});

describe('survey figures', () => {
  it('are nothing without answers', () => {
    for (const figure of [npsScore, csatScore, cesScore, surveyAverage]) expect(figure([NONE])).toBeNull();
  });

  it('have the net promoter score with its standard error', () => {
    // 5 of 10 promoters, 2 detractors: 30, and 100·√((0.5 + 0.2 − 0.09) / 10) = 24.698.
    const score = npsScore(nps(10, 10, 9, 9, 9, 8, 7, 7, 6, 0));
    expect(score).toMatchObject({ n: 10, value: 30 });
    expect(score?.standardError).toBeCloseTo(24.698, 3);
  });

  it('have the share of the satisfied with its Wilson interval', () => {
    // 8 of 10: 0.4902 to 0.9433, as published tables give it.
    const score = csatScore(csat(5, 5, 5, 5, 4, 4, 4, 4, 3, 1));
    expect(score).toMatchObject({ n: 10, value: 0.8 });
    expect(score?.low).toBeCloseTo(0.4902, 4);
    expect(score?.high).toBeCloseTo(0.9433, 4);
  });

  it('have the mean of how easy it is', () => {
    expect(cesScore([{ ...NONE, ces: 7 }, { ...NONE, ces: 4 }, NONE])).toEqual({ n: 2, value: 5.5 });
  });

  it('stay inside their scales whatever is answered', () => {
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 40 }), (given) => {
        const [promoters, satisfied, average] = [npsScore(given), csatScore(given), surveyAverage(given)];
        if (promoters) expect(Math.abs(promoters.value)).toBeLessThanOrEqual(100);
        if (promoters) expect(promoters.standardError).toBeGreaterThanOrEqual(0);
        if (satisfied) expect(0 <= satisfied.low && satisfied.low <= satisfied.value && satisfied.value <= satisfied.high && satisfied.high <= 1).toBe(true);
        if (average !== null) expect(0 <= average && average <= 100).toBe(true);
      }),
    );
  });

  it('do not depend on the order of the answers', () => {
    fc.assert(fc.property(fc.array(answers, { minLength: 1 }), (given) => {
      const turned = given.toReversed();
      expect(npsScore(turned)).toEqual(npsScore(given));
      expect(csatScore(turned)).toEqual(csatScore(given));
      expect(surveyAverage(turned) ?? 0).toBeCloseTo(surveyAverage(given) ?? 0, 9);
    }));
  });

  it('count each person once in the average, however many questions they answered', () => {
    expect(surveyAverage([{ csat: 1, ces: 1, nps: 0 }, ...csat(5)])).toBe(50);
  });
});
