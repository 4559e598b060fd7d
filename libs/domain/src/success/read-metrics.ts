import { isTheirs } from '../package/fact.ts';
import type { CriterionCategory, HandoffPackage, PackageCriterion } from '../package/package.ts';
import { NEW_METRIC } from './metric.ts';
import type { MetricTerms, ReadMetric } from './metric.ts';
import { amount, inUnit, quantityOf } from './quantity.ts';

/** Words that say that less is better, where no starting value does. */
const LESS = /\b(?:reduc\w{1,4}|lower\w{0,3}|fewer|less|under|below|cut|decreas\w{1,3}|shorten\w{0,3}|shorter|down)\b|</i;
/** What is better the smaller it is, whatever the words around it. */
const COSTS = /\b(?:time|duration|turnaround|backlog|errors?|tickets|churn|cost|costs|delays?|duplicates?|downtime|latency|effort|days to|hours to|minutes to)\b/i;

/** Early signs that value will come; the others show that it has come. */
const LEADING: ReadonlySet<CriterionCategory> = new Set<CriterionCategory>(['adoption', 'technical', 'user_satisfaction']);
const WEEK = 7;
const MONTH = 30;

/** The metrics that follow from a package: one for each criterion, and one for the return that was promised as a whole. */
export function readMetrics(compiled: HandoffPackage): ReadMetric[] {
  const metrics = compiled.successCriteria.map((one) => fromCriterion(compiled, one));
  const promised = returnOf(compiled, metrics);
  return promised === null ? metrics : [...metrics, promised];
}

function fromCriterion(compiled: HandoffPackage, one: PackageCriterion): ReadMetric {
  const [target, before] = [quantityOf(one.target), quantityOf(one.baseline)];
  const unit = one.unit ?? target?.unit ?? before?.unit ?? null;
  // Both ends of the line are said in one unit: "from 2.5 days to 4 working hours" goes down.
  const baseline = before === null ? null : inUnit(before, unit);
  const indicator = one.category !== null && LEADING.has(one.category) ? 'leading' : 'lagging';
  const { evidence, sources, status, statedBy } = one;
  return {
    ...NEW_METRIC, status, statedBy, evidence, sources,
    // What we noted among ourselves is not put into their mouth.
    criterion: isTheirs(one) ? (evidence[0]?.quote ?? '') : '',
    name: one.metric, category: one.category, unit, direction: directionOf(one, baseline, target?.value ?? null),
    baseline, baselineOn: baseline === null ? null : compiled.deal.closedAt.slice(0, 10), baselineSource: baseline === null ? null : baselineSource(compiled, one),
    target: target?.value ?? null, by: one.by, indicator, everyDays: indicator === 'leading' ? WEEK : MONTH,
    ...accountableOf(compiled, one.owner), contingency: contingencyOf(one.category),
    formula: one.annualValue === null ? null : `(measured − baseline) ÷ (target − baseline) × ${amount(one.annualValue, compiled.deal.currency)} a year`,
    assumptions: one.annualValue === null ? [] : (compiled.valueCase?.assumptions ?? []).map(({ what }) => what),
    annualValue: one.annualValue, agreedByEconomicBuyer: one.agreedByEconomicBuyer,
  };
}


function directionOf({ metric, target }: PackageCriterion, from: number | null, to: number | null): 'up' | 'down' {
  if (from !== null && to !== null && from !== to) return to < from ? 'down' : 'up';
  if (target !== null && /[<≤]/.test(target)) return 'down';
  if (target !== null && /[>≥]/.test(target)) return 'up';
  return LESS.test(`${metric} ${target ?? ''}`.slice(0, 500)) || COSTS.test(metric.slice(0, 500)) ? 'down' : 'up';
}

/** Where the number comes from; a proof of value goes before everything else that says the same. */
function baselineSource({ sources }: HandoffPackage, one: PackageCriterion): string {
  const named = sources.filter(({ part, id }) => one.sources.includes(`${part}/${id}`));
  const found = named.find(({ kind }) => kind === 'proof_of_value') ?? named[0];
  if (found === undefined) return one.statedBy ?? 'the sale';
  return found.kind === 'proof_of_value' ? `Proof of value: ${found.title}` : found.title;
}

/** Who answers for a metric: its owner where one is known by an address, else whoever runs the change on the customer's side. */
function accountableOf({ stakeholders, team }: HandoffPackage, owner: string | null): Pick<MetricTerms, 'accountable' | 'accountableEmail'> {
  const is = (name: string): boolean => owner !== null && name.toLowerCase() === owner.toLowerCase();
  const here = stakeholders.filter(({ hasLeft }) => !hasLeft);
  const found = [...here, ...team].find(({ name }) => is(name));
  if (owner !== null) return { accountable: found?.name ?? owner, accountableEmail: found?.email ?? null };
  const stands = (['champion', 'user_lead', 'project_manager', 'economic_buyer'] as const).flatMap((role) => here.filter(({ roles, email }) => roles.includes(role) && email !== null))[0];
  return { accountable: stands?.name ?? null, accountableEmail: stands?.email ?? null };
}

/** The promised return as a metric of its own: how it is counted from the others stands in its formula. */
function returnOf({ valueCase, deal }: HandoffPackage, metrics: readonly ReadMetric[]): ReadMetric | null {
  if (valueCase?.annualBenefit == null) return null;
  const parts = metrics.filter(({ annualValue }) => annualValue !== null);
  const formula = parts.length === 0
    ? 'The benefit of twelve months, as finance counts it'
    : `The sum over ${parts.map(({ name }) => name).join(', ')} of how far each has come × what it is worth a year`;
  return {
    ...NEW_METRIC, status: 'stated_by_us', statedBy: null, evidence: [], sources: valueCase.sources,
    criterion: '', name: 'Annual benefit of the business case', category: 'business_outcome',
    unit: valueCase.currency, baseline: 0, baselineOn: deal.closedAt.slice(0, 10), baselineSource: 'The business case counts from nothing', target: valueCase.annualBenefit,
    by: deal.renewalDate, indicator: 'lagging', everyDays: 90, tolerance: 20, contingency: contingencyOf('business_outcome'),
    formula, assumptions: valueCase.assumptions.map(({ what }) => what), annualValue: null,
  };
}

/** What is done when a metric of this kind is off plan, until somebody says something better. */
export function contingencyOf(category: CriterionCategory | null): string {
  switch (category) {
    case 'adoption':
      return 'Within five working days: name the teams that do not use it, sit with two of their people, agree one thing that changes, and repeat the training for them. Measured again after two weeks.';
    case 'process_efficiency':
      return 'Within five working days: watch the process once with those who do it, find the step that takes longest, and change or drop it. Measured again after two weeks.';
    case 'business_outcome':
      return 'Within ten working days: economic buyer and customer success go through the assumptions, say which does not hold, and agree what is done or what the target becomes.';
    case 'technical':
      return 'Within two working days: name the system and the fault, who mends it and by when, and what people do meanwhile.';
    case 'user_satisfaction':
      return 'Within five working days: ring three people who gave the lowest marks, mend what two of them name, and tell all of them what changed.';
    default:
      return 'Within five working days: whoever answers for it and customer success find the cause, agree one measure with a name and a day, and measure again two weeks later.';
  }
}
