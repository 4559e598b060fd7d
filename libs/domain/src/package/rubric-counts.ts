import { isMeasurable, sameMetric } from './criteria.section.ts';
import type { StatedCriterion } from './criteria.section.ts';
import type { PackageOpenItem, PackageRisk } from './package.ts';
import { sameRisk } from '../risk/same-risk.ts';
import { sameOpenItem } from './risks.section.ts';
import { isSpecific } from './specific.ts';

/** How many different things of a kind were stated, three at most. */
export interface RubricCounts {
  measurable: number;
  dated: number;
  specific: number;
  treated: number;
  /** Whether any open item has an owner, and whether one has a day as well. */
  owned: boolean;
  ownedAndDue: boolean;
}

/** A result or a risk is no register; three are what people can still keep in mind. */
export const ENOUGH = 3;

/**
 * The most statements of which no two say the same, counted up to three. Counted so, and not over merged entries,
 * a further statement never makes them fewer, even where it is like two that are unlike each other.
 */
export function differentOnes<T>(items: readonly T[], same: (a: T, b: T) => boolean): number {
  let most = Math.min(1, items.length);
  for (const [index, first] of items.entries()) {
    const others = items.slice(index + 1).filter((one) => !same(first, one));
    if (others.length > 0) most = Math.max(most, 2);
    for (const [at, second] of others.entries()) if (others.slice(at + 1).some((third) => !same(second, third))) return ENOUGH;
  }
  return most;
}

/** What the rubric counts, over everything that was stated and read. */
export function countStated(criteria: readonly StatedCriterion[], risks: readonly PackageRisk[], openItems: readonly PackageOpenItem[]): RubricCounts {
  const measurable = criteria.filter(isMeasurable);
  const specific = risks.filter((risk) => isSpecific(risk.statement));
  const owned = openItems.filter((item) => item.owner !== null);
  const dated = criteria.filter((one) => one.by !== null);
  const treated = risks.filter((one) => one.mitigation !== null && isSpecific(one.mitigation));
  return {
    measurable: differentOnes(measurable, sameMetric),
    dated: differentOnes(measurable.filter((one) => one.by !== null || dated.some((other) => sameMetric(one, other))), sameMetric),
    specific: differentOnes(specific, sameRisk),
    treated: differentOnes(specific.filter((one) => treated.some((other) => one === other || sameRisk(one, other))), sameRisk),
    owned: owned.length > 0,
    ownedAndDue: owned.some((one) => openItems.some((other) => other.due !== null && (one === other || sameOpenItem(one, other)))),
  };
}
