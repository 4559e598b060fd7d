import { meaningWords } from '../package/merge.ts';
import { exampleOf } from './criterion-examples.ts';
import type { MetricTerms } from './metric.ts';
import { amount } from './quantity.ts';

export const CRITERION_RULES = ['specific', 'measurable', 'time_bound', 'agreed'] as const;
export type CriterionRule = (typeof CRITERION_RULES)[number];

/** What keeps a criterion from being one, and how the same thing could be said. */
export interface CriterionFinding {
  rule: CriterionRule;
  /** The field to mend. */
  field: keyof MetricTerms;
  what: string;
  /** Made of the criterion's own words; what nobody has said yet stands in square brackets, as the category's example has it. */
  better: string;
}

/** Words that praise and say nothing that two people would count alike. */
const VAGUE = new Set('good great better best nice happy happier smooth smoother smoothly easy easier improve improved improving improvement success successful successfully efficient efficiency effective effectively faster quick quicker quickly more less high higher strong stronger optimise optimised optimize optimized seamless robust modern positive proper properly soon asap much very really increase increased reduce reduced decrease'.split(' '));
/** Words that name a kind of criterion and nobody or nothing in particular. */
const GENERAL = new Set('adoption satisfaction quality performance productivity value roi result outcome process user users team time experience visibility reporting growth'.split(' '));

/** What a criterion lacks to be specific, measurable, time-bound and agreed; nothing when it is all of them. */
export function lintCriterion(terms: MetricTerms): CriterionFinding[] {
  const better = sentenceOf(terms);
  const findings: (CriterionFinding | false)[] = [
    isUnspecific(terms.name) && { rule: 'specific', field: 'name', what: `“${terms.name.trim()}” does not say whose or which: two people would count different things.`, better },
    terms.target === null && { rule: 'measurable', field: 'target', what: 'There is no number to reach.', better },
    terms.baseline === null && { rule: 'measurable', field: 'baseline', what: 'There is no number from where it starts, so nobody could say how far it has come.', better },
    terms.by === null && { rule: 'time_bound', field: 'by', what: 'It does not say by when.', better },
    !terms.agreedByEconomicBuyer && { rule: 'agreed', field: 'agreedByEconomicBuyer', what: 'The economic buyer has not agreed to it yet.', better: `Ask the economic buyer to sign: “${better}”` },
  ];
  return findings.filter((one) => one !== false);
}

function isUnspecific(name: string): boolean {
  const words = [...meaningWords(name.slice(0, 500))].filter((word) => !VAGUE.has(word));
  return words.filter((word) => !GENERAL.has(word)).length === 0;
}

/** The criterion in one sentence; what is missing stands in square brackets. */
export function sentenceOf(terms: MetricTerms): string {
  const example = exampleOf(terms.category);
  const unit = terms.unit ?? (terms.target === null && terms.baseline === null ? example.unit : null);
  const direction = terms.target === null && terms.category !== null ? example.direction : terms.direction;
  const said = (value: number | null, from: number | null): string => (value === null ? `[${from === null ? 'number' : amount(from, unit)}]` : amount(value, unit));
  const subject = capital(subjectOf(terms.name) || example.name);
  const whose = isUnspecific(terms.name) ? ` of [${example.category === 'technical' ? 'which systems' : 'which team or people'}]` : '';
  return `${subject}${whose} ${direction === 'down' ? 'reduced' : 'raised'} from ${said(terms.baseline, example.baseline)} to ${said(terms.target, example.target)} by ${terms.by ?? '[day]'}`;
}

/** The criterion's own words without praise. */
function subjectOf(name: string): string {
  return name.trim().slice(0, 300).split(/\s+/).filter((word) => !VAGUE.has(word.toLowerCase().replace(/[^\p{L}]/gu, ''))).join(' ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
