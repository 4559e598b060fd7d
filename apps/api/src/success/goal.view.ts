import type { GoalView, PortalGoals } from '@throughline/contract/http';
import { lintCriterion, overtaken, standingMeasurements, standingSentence } from '@throughline/domain';
import type { Goal, MetricEntry } from '@throughline/domain';
import type { z } from 'zod';

type Drawn = Pick<z.input<typeof GoalView>, 'stand' | 'expected' | 'progress' | 'age' | 'nextOn' | 'sentence' | 'line' | 'forecast'>;

function drawn(goal: Goal): Drawn {
  const { stand, expected, progress, age, nextOn } = goal.standing;
  return { stand, expected, progress, age, nextOn, sentence: standingSentence(goal), line: goal.line, forecast: goal.forecast };
}

/** A goal as the team reads it; what is signed is agreed. */
export function goalView(goal: Goal, entry: MetricEntry, { signed, followed }: { signed: boolean; followed: boolean }): z.input<typeof GoalView> {
  const standing = new Set(standingMeasurements(goal.measurements).map(({ id }) => id));
  return {
    id: goal.id, ...goal.terms, ...drawn(goal), found: entry.found, followed, edited: Object.keys(entry.edits) as (keyof MetricEntry['edits'])[], overtaken: overtaken(entry),
    evidence: (entry.read?.evidence ?? []).map(({ sourceId, quote, start, end, by }) => ({ sourceId, quote, start, end, by })),
    lint: lintCriterion({ ...goal.terms, agreedByEconomicBuyer: goal.terms.agreedByEconomicBuyer || signed }), measurements: goal.measurements.map((one) => ({ ...one, standing: standing.has(one.id) })),
  };
}

/** A goal as the customer reads it: of its terms only what is named here. */
export function portalGoalView(goal: Goal, mine: boolean): z.input<typeof PortalGoals>['goals'][number] {
  const { criterion, name, unit, direction, baseline, target, by, indicator, everyDays, howMeasured, accountable, contingency } = goal.terms;
  const standing = new Set(standingMeasurements(goal.measurements).map(({ id }) => id));
  return {
    id: goal.id, criterion, name, unit, direction, baseline, target, by, indicator, everyDays, howMeasured, accountable, mine, ...drawn(goal),
    contingency: goal.standing.stand === 'off_plan' && contingency !== '' ? contingency : null,
    measurements: goal.measurements.map(({ id, on, value, source, by: who, recordedAt, corrects }) => ({ id, on, value, source, by: who, recordedAt, corrects, standing: standing.has(id) })),
  };
}
