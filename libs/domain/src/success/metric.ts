import type { CriterionCategory } from '../package/package.ts';
import type { Sourced } from '../package/fact.ts';
import type { Day, Instant } from '../time/instant.ts';

export const INDICATORS = ['leading', 'lagging'] as const;
export const COLLECTIONS = ['typed', 'csv', 'api'] as const;

/** What a metric says, in the words and numbers that count: the compiled ones, or whatever a person put in their place. */
export interface MetricTerms {
  /** The criterion in the customer's words. */
  criterion: string;
  name: string;
  category: CriterionCategory | null;
  unit: string | null;
  /** Which way is better. */
  direction: 'up' | 'down';
  baseline: number | null;
  baselineOn: Day | null;
  /** Where the baseline was taken from, such as a proof of value. */
  baselineSource: string | null;
  target: number | null;
  /** The day by which the target is to be reached. */
  by: Day | null;
  /** What is to be reached at milestones, by their id, where a person said so; the others lie on the line. */
  milestoneTargets: Record<string, number>;
  /** Leading ones show early that value will come, lagging ones that it has. */
  indicator: (typeof INDICATORS)[number];
  collection: (typeof COLLECTIONS)[number];
  /** From which report or system it is read. */
  howMeasured: string | null;
  everyDays: number;
  accountable: string | null;
  accountableEmail: string | null;
  /** How far behind the line it may lie, in per cent of the way from baseline to target. */
  tolerance: number;
  /** What is done when it is off plan. */
  contingency: string;
  /** How it turns into the promised return, and what that rests on. */
  formula: string | null;
  assumptions: string[];
  /** In the deal's currency, once the target is reached. */
  annualValue: number | null;
  agreedByEconomicBuyer: boolean;
}

export type MetricField = keyof MetricTerms;

/** What compiling found, with how it is known. */
export interface ReadMetric extends MetricTerms, Sourced {}

/** A person's word on one field, with the compiled one of that moment. */
export interface MetricEdit { value: unknown; by: string; at: Instant; read: unknown }

/**
 * A metric as it is kept. Compiling writes `read` and `found`; people write the rest, and neither the other's part.
 */
export interface MetricEntry {
  /** The same for good, however the criterion is worded later. */
  id: string;
  read: ReadMetric | null;
  found: boolean;
  edits: Partial<Record<MetricField, MetricEdit>>;
  /** Set when a person decided that it is none. */
  removedAt: Instant | null;
}

/** Terms with a person's word before the compiled one. */
export function metricTerms({ read, edits }: Pick<MetricEntry, 'read' | 'edits'>): MetricTerms {
  const own = Object.fromEntries(Object.entries(edits).map(([field, edit]) => [field, edit.value])) as Partial<MetricTerms>;
  return { ...NEW_METRIC, ...(read === null ? {} : termsAlone(read)), ...own };
}

function termsAlone(read: ReadMetric): MetricTerms {
  return Object.fromEntries(METRIC_FIELDS.map((field) => [field, read[field] ?? NEW_METRIC[field]])) as unknown as MetricTerms;
}

/** What a new metric says before anybody has said anything. */
export const NEW_METRIC: MetricTerms = {
  criterion: '', name: '', category: null, unit: null, direction: 'up', baseline: null, baselineOn: null, baselineSource: null, target: null, by: null, milestoneTargets: {},
  indicator: 'lagging', collection: 'typed', howMeasured: null, everyDays: 30, accountable: null, accountableEmail: null, tolerance: 10, contingency: '', formula: null, assumptions: [],
  annualValue: null, agreedByEconomicBuyer: false,
};
const METRIC_FIELDS = Object.keys(NEW_METRIC) as MetricField[];

/** Whether it counts: not taken out, and still found or kept by a person. */
export function isMetricKept(entry: MetricEntry): boolean {
  return entry.removedAt === null && (entry.found || Object.keys(entry.edits).length > 0);
}

/** Where a later compilation says something else than it did when a person put their word in its place. */
export function overtaken({ read, edits }: MetricEntry): { field: MetricField; said: unknown; read: unknown }[] {
  if (read === null) return [];
  return (Object.entries(edits) as [MetricField, MetricEdit][]).flatMap(([field, edit]) => {
    const now = read[field];
    const [before, after] = [JSON.stringify(edit.read), JSON.stringify(now)];
    return before === undefined || before === after || after === JSON.stringify(edit.value) ? [] : [{ field, said: edit.value, read: now }];
  });
}
