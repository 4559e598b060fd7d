import type { Fact, Gap, GapAnswer, PackageStatement, Relations, Sourced } from './package.ts';
import { relationLists } from '../reading/relation-lists.ts';
import { riskOf } from './risks.section.ts';
import { isAnswered } from './rubric.ts';
import type { Findings } from './rubric.ts';

/** The question whose answer belongs to a list; who stands how to whom is asked of nobody. */
const RELATION_GAPS: Readonly<Record<keyof Relations, string>> = {
  objectives: 'account.objectives', governance: 'account.governance', constraints: 'account.constraints', standings: '', strains: 'account.strains', successFactors: 'account.success-factors',
};

const asAnswered = (answer: GapAnswer): Sourced => ({ status: 'stated_by_us', statedBy: answer.by, sources: [`answers/${answer.gapId}`], evidence: [] });

/** What the team answered takes its place in the package, marked as theirs. */
export function withAnswers(found: Findings, gaps: readonly Gap[]): Findings {
  const answered = new Map(gaps.filter(isAnswered).map((gap) => [gap.id, gap.answer]));
  const fact = (gapId: string, otherwise: Fact): Fact => {
    const answer = answered.get(gapId);
    return answer ? { value: answer.text, ...asAnswered(answer) } : otherwise;
  };
  const added = <T>(gapId: string, make: (answer: GapAnswer) => T): T[] => {
    const answer = answered.get(gapId);
    return answer ? [make(answer)] : [];
  };
  const statement = (answer: GapAnswer): PackageStatement => ({ what: answer.text, ...asAnswered(answer) });
  const why = found.whyTheyBought;
  return {
    ...found,
    whyTheyBought: { problem: fact('why.problem', why.problem), outcome: fact('why.outcome', why.outcome), quote: fact('why.quote', why.quote), tippingPoint: fact('why.tipping-point', why.tippingPoint) },
    migration: fact('technical.migration', found.migration),
    sso: fact('technical.sso', found.sso),
    technical: {
      ...found.technical,
      dataResidency: fact('technical.residency', found.technical.dataResidency), mfa: fact('technical.mfa', found.technical.mfa), volume: fact('technical.data-volume', found.technical.volume),
    },
    compliance: [...found.compliance, ...added('technical.compliance', (answer) => ({ standard: answer.text, detail: null, ...asAnswered(answer) }))],
    decisionProcess: fact('decision.process', found.decisionProcess),
    salesExperience: fact('account.sales-experience', found.salesExperience),
    market: fact('account.market', found.market),
    procurement: fact('account.procurement', found.procurement),
    expansion: [...found.expansion, ...added('account.expansion', statement)],
    renewalNotes: [...found.renewalNotes, ...added('account.renewal', statement)],
    relations: relationLists((list) => [...(found.relations?.[list] ?? []), ...added(RELATION_GAPS[list], statement)]),
    outOfScope: [...found.outOfScope, ...added('scope.excluded', statement)],
    risks: [...found.risks, ...added('risks.register', (answer) => riskOf({ statement: answer.text }, asAnswered(answer)))],
    openItems: [...found.openItems, ...added('open-items.known', (answer) => ({ what: answer.text, owner: null, due: null, ...asAnswered(answer) }))],
  };
}
