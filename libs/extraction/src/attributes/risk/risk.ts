import type { CommitmentCategory, CommitmentRisk, Direction, RiskRule, Strength } from '@throughline/domain';

import { fold } from '../../dates/fold.ts';
import * as said from './patterns.ts';

export interface RiskInput {
  /** The promise's own words. */
  text: string;
  /** What they answer. */
  question: string | null;
  direction: Direction;
  category: CommitmentCategory;
  strength: Strength;
  /** Whether they stand in a signed document. */
  signed: boolean;
  /** Whether a signed document or the plan says a later day. */
  soonerThanPlan?: boolean;
}

/** A promise as the rules read it, folded. */
interface Read { text: string; /** With the question. */ both: string; category: CommitmentCategory; strength: Strength; signed: boolean; soonerThanPlan: boolean }

type Rule = readonly [RiskRule, (promise: Read) => boolean];

const isOf = (category: CommitmentCategory, ...categories: CommitmentCategory[]): boolean => categories.includes(category);

/** What makes a promise high, in the order of the format's list. */
const HIGH: readonly Rule[] = [
  ['penalty', ({ text, category }) => isOf(category, 'sla', 'guarantee', 'pricing') && said.PENALTY.test(text)],
  ['liability', ({ text, category }) => said.LIABILITY.test(text) && !isOf(category, 'training', 'support')],
  ['price_lock', ({ text, both, category }) => category === 'pricing' && (said.PRICE_LOCK.test(text) || said.BARE_CAP.test(text) || (said.RENEWAL.test(both) && said.FIGURE_OF_RENEWAL.test(text)))],
  ['outcome_guarantee', ({ text, category }) => category === 'guarantee' || (said.REFUND.test(text) && !isOf(category, 'sla', 'pricing')) || (isOf(category, 'customization', 'services', 'deliverable', 'other') && said.OUTCOME.test(text))],
  ['custom_development', ({ text, category, strength, signed }) => category === 'customization' && strength !== 'hedged' && (!signed || said.BUILD.test(text))],
  ['roadmap', ({ text, category }) => isOf(category, 'deliverable', 'customization', 'security_compliance') && said.ROADMAP.test(text)],
  ['tighter_than_plan', ({ category, soonerThanPlan }) => soonerThanPlan || category === 'timeline'],
  ['free_of_charge', ({ text, category, signed }) => isOf(category, 'services', 'training', 'support', 'customization', 'pricing', 'deliverable') && isFree(text, category, signed)],
  ['regulatory', ({ text, both, category }) => category === 'security_compliance' && isRegulatory(text, both)],
];

function isFree(text: string, category: CommitmentCategory, signed: boolean): boolean {
  // Part of the price is what a contract says of everything in it, and what people say of features.
  if (said.INCLUDED.test(text)) return !signed && category === 'support' && said.HYPERCARE.test(text);
  if (category === 'pricing' && said.WAY_OUT.test(text)) return false;
  return said.FREE.test(text) || (category === 'pricing' && said.PRICE_PAID_BY_US.test(text) && /\bon us\b|\bincluded\b|auf unsere|thrown in/.test(text));
}

function isRegulatory(text: string, both: string): boolean {
  if (said.ON_END.test(text)) return false;
  if (said.RESIDENCY.test(text) || said.REGULATOR.test(text) || said.NEVER_WITH_DATA.test(text)) return true;
  if (said.HOURS.test(text) && (said.INCIDENT.test(both) || said.ERASURE.test(both)) && !/\bsub-?processor|\bnotice before|\bahead\b|\bsign-?off\b/.test(text)) return true;
  const isDenial = text.length < 80 && /\b(?:not|never|no(?! problem)|none|only|stays?|neither|all of it|nein|non|nee|nicht|nur)\b/.test(text);
  return isDenial && (said.RESIDENCY_ASKED.test(both) || said.NEVER_WITH_DATA.test(both)) && !said.RULES_OF_DATA.test(text);
}

/** What is unusual: outside what is sold every day. */
const UNUSUAL: readonly ((promise: Read) => boolean)[] = [
  ({ text, category, signed }) => isOf(category, 'support', 'services', 'training') && !signed && (said.ON_THE_SPOT.test(text) || said.WEEKS_SOMEWHERE.test(text)),
  ({ text, category, signed }) => isOf(category, 'support', 'training') && !signed && said.ODD_HOURS.test(text),
  ({ text, category }) => isOf(category, 'pricing', 'services') && (said.SPECIAL_TERMS.test(text) || said.BARE_TERMS.test(text)),
  ({ text, category }) => category === 'sla' && (said.FINE_FIGURE.test(text) || (said.TECHNICIAN.test(text) && said.SOON.test(text))),
  ({ text, category }) => category === 'security_compliance' && said.RULES_OF_DATA.test(text) && !/\b(?:summary|report|certificate is|questionnaire)\b/.test(text),
  ({ text, category, signed }) => category === 'change_management' && !signed && said.RELEASES.test(text),
  ({ text, category }) => category === 'other' && said.PRESENT.test(text),
];

/**
 * How risky a promise of ours is, with the rules that fired: the list of the annotation's format. What the customer
 * promises is normal. Hedged words, people on the spot and special terms are unusual.
 */
export function riskOf(input: RiskInput): { risk: CommitmentRisk; riskRules: RiskRule[] } {
  if (input.direction === 'customer') return { risk: 'normal', riskRules: [] };
  const text = fold(input.text.slice(0, 1500));
  const { category, strength, signed, soonerThanPlan = false } = input;
  const promise: Read = { text, both: input.question === null ? text : `${fold(input.question.slice(-600))} ${text}`, category, strength, signed, soonerThanPlan };
  const riskRules = HIGH.filter(([, fires]) => fires(promise)).map(([rule]) => rule);
  if (riskRules.length > 0) return { risk: 'high', riskRules };
  if (strength === 'hedged' && isOf(category, 'customization', 'deliverable', 'sla')) return { risk: 'unusual', riskRules: ['vague'] };
  return UNUSUAL.some((fires) => fires(promise)) ? { risk: 'unusual', riskRules: ['unusual_service'] } : { risk: 'normal', riskRules: [] };
}
