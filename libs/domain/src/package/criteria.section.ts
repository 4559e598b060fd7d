import type { Dossier } from '../dossier/dossier.ts';
import type { Reading } from '../reading/reading.ts';
import { isBoilerplate } from './answers.ts';
import { likeness, mergeEntries, meaningWords } from './merge.ts';
import type { CriterionCategory, CriterionLint, PackageCriterion } from './package.ts';
import { dayField, field, listField, numberField, text, textField } from './read.ts';
import { asContributed, asRead } from './sourced.ts';
import { contributionScopes, nameOf, personOf } from './sources.ts';

/** The example categories of success, by the words that give one away; the first that fits counts. */
const CATEGORY_WORDS: readonly [CriterionCategory, RegExp][] = [
  ['user_satisfaction', /\b(?:satisfaction|csat|nps|effort score|net promoter|survey)\b/i],
  ['adoption', /\b(?:adoption|log(?:ging|ged)?[ -]?ins?|active users|usage|licen[cs]ed users|onboarded|trained)\b/i],
  ['technical', /\b(?:integrations?|uptime|availability|latency|sync|duplicates?|data quality|migrat\w{2,6}|go-live)\b/i],
  ['process_efficiency', /\b(?:time|turnaround|hours?|minutes?|days?|cycle|speed|faster|handling|backlog|per (?:day|week|month)|call-?backs?|first[ -]contact|manual)\b/i],
  ['business_outcome', /\b(?:revenue|win rate|churn|margin|cost|savings?|sales|conversion|pipeline|retention|growth|licenses retired)\b/i],
];

/** A criterion as one finding or one source states it. */
export type StatedCriterion = Omit<PackageCriterion, 'lint' | 'category'>;

const hasNumber = (value: string | null): boolean => value !== null && /\d/.test(value);

/** Whether anybody can later say if it was reached: there is a number to reach. */
export function isMeasurable({ metric, target }: Pick<PackageCriterion, 'metric' | 'target'>): boolean {
  return hasNumber(target) && !isBoilerplate(metric);
}

/** What keeps a criterion from being specific, measurable, time-bound and agreed. */
export function lintOf(one: StatedCriterion): CriterionLint[] {
  const lint: [CriterionLint, boolean][] = [
    ['no_number', !isMeasurable(one)], ['no_baseline', !hasNumber(one.baseline)], ['no_date', one.by === null], ['no_owner', one.owner === null], ['not_agreed', !one.agreedByEconomicBuyer],
  ];
  return lint.filter(([, missing]) => missing).map(([key]) => key);
}

const numbersIn = (text: string | null): string => (text?.match(/\d+(?:[.,]\d+)?/g) ?? []).join(' ');

/** One metric, however it is worded: by the same words, or by most of them with the same number to reach. */
export function sameMetric(a: StatedCriterion, b: StatedCriterion): boolean {
  if (a.metric.toLowerCase() === b.metric.toLowerCase()) return true;
  const alike = likeness(a.metric, b.metric);
  const several = Math.min(meaningWords(a.metric).size, meaningWords(b.metric).size) >= 2;
  if (!several || numbersIn(a.metric) !== numbersIn(b.metric)) return false;
  return alike === 1 || (alike >= 0.6 && numbersIn(a.target) !== '' && numbersIn(a.target) === numbersIn(b.target));
}

/** What is to become better, from what to what, by when, as each finding and each source states it. */
export function statedCriteria(dossier: Dossier, reading: Reading): StatedCriterion[] {
  const person = (ref: string | null): string | null => {
    const found = personOf(dossier, ref);
    return found === null ? ref : nameOf(found);
  };
  const contributed = contributionScopes(dossier).flatMap((scope) =>
    listField(scope.data, 'drivers', 'successCriteria', 'metrics', 'kpis', 'goals').flatMap((one): StatedCriterion[] => {
      const metric = text(one) ?? textField(one, 'metric', 'name', 'label', 'title', 'kpi');
      if (metric === null || isBoilerplate(metric)) return [];
      return [{
        metric, baseline: textField(one, 'baseline', 'current', 'today', 'from'), target: textField(one, 'target', 'goal', 'to'), unit: textField(one, 'unit'),
        by: dayField(one, 'by', 'due', 'date', 'deadline'), owner: person(textField(one, 'owner', 'responsible')), agreedByEconomicBuyer: field(one, 'agreedByEconomicBuyer', 'agreed') === true,
        annualValue: numberField(one, 'annualValue', 'annualBenefit', 'valuePerYear'), ...asContributed(dossier, scope, one),
      }];
    }),
  );
  const read = reading.successCriteria.map(({ evidence, ...one }): StatedCriterion => ({ ...one, owner: person(one.owner), annualValue: null, ...asRead(dossier, evidence) }));
  return [...contributed, ...read];
}

/** One metric named by several findings and sources is one criterion; those with a number to reach come first. */
export function mergeCriteria(stated: readonly StatedCriterion[], proven: ReadonlySet<string> = new Set()): PackageCriterion[] {
  const [measurable, vague] = [stated.filter(isMeasurable), stated.filter((one) => !isMeasurable(one))];
  const measured = stated.filter((one) => hasNumber(one.baseline) && one.sources.some((ref) => proven.has(ref)));
  return mergeEntries([...measurable, ...vague], sameMetric).map((one) => {
    const baseline = measured.find((other) => sameMetric(one, other))?.baseline ?? one.baseline;
    return { ...one, baseline, category: categoryOf(one), lint: lintOf({ ...one, baseline }) };
  });
}

/** The sources in which something was measured before the sale: what stands there goes before what was said about today. */
export function provenSources({ documents = [] }: Dossier): Set<string> {
  return new Set(documents.flatMap(({ id, kind }) => (kind === 'proof_of_value' ? [`documents/${id}`] : [])));
}

function categoryOf({ metric, target }: StatedCriterion): CriterionCategory | null {
  const words = `${metric} ${target ?? ''}`.slice(0, 500);
  return CATEGORY_WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
