import type { Dossier } from '../dossier/dossier.ts';
import type { PackageSummary } from '../handoff/state.ts';
import type { Instant } from '../time/instant.ts';
import { latestAnswers } from './answers.ts';
import { whoKnows } from './ask.ts';
import { readCompetitors, readLineItems, readNonStandardTerms } from './commercial.section.ts';
import { readCriteria } from './criteria.section.ts';
import { statedFact } from './facts.ts';
import type { Fact, Gap, GapAnswer, HandoffPackage } from './package.ts';
import { readOpenItems, readRisks } from './risks.section.ts';
import { isAnswered, RUBRIC_ITEMS, scoreRubric } from './rubric.ts';
import type { Findings } from './rubric.ts';
import { listSources } from './sources.ts';
import { readSystems, readTechnical } from './technical.section.ts';
import { readPains, readWhy } from './why.section.ts';

function findingsOf(dossier: Dossier, at: Instant): Findings {
  const { account, deal } = dossier;
  const criteria = readCriteria(dossier);
  const pains = readPains(dossier);
  return {
    schema: 'throughline.package/1',
    compiledAt: at,
    account: {
      name: account.name, domain: account.domain ?? null, industry: account.industry ?? null, employees: account.employees ?? null, country: account.country ?? null,
      timezone: account.timezone ?? null, locale: account.locale ?? null, background: account.background ?? statedFact(dossier, ['summary', 'background']).value,
    },
    deal: {
      name: deal.name, type: deal.type ?? null, closedAt: deal.closedAt, currency: deal.currency, arr: deal.arr ?? null, tcv: deal.tcv ?? null, termMonths: deal.termMonths ?? null,
      contractStart: deal.contractStart ?? null, renewalDate: deal.renewalDate ?? null, goLiveTarget: deal.goLiveTarget ?? null, paymentTerms: deal.paymentTerms ?? null,
      segment: deal.segment ?? null, nextStep: deal.nextStep ?? null, notes: deal.notes ?? null,
    },
    team: (dossier.team ?? []).map((member) => ({ id: member.id, name: member.name, email: member.email ?? null, role: member.role, timezone: member.timezone ?? null })),
    lineItems: readLineItems(dossier),
    whyTheyBought: readWhy(dossier, pains, criteria),
    pains,
    successCriteria: criteria,
    systems: readSystems(dossier),
    ...readTechnical(dossier),
    competitors: readCompetitors(dossier),
    decisionProcess: statedFact(dossier, ['decisionProcess', 'approvalProcess']),
    nonStandardTerms: readNonStandardTerms(dossier),
    risks: readRisks(dossier),
    openItems: readOpenItems(dossier),
    stakeholders: (dossier.contacts ?? []).map((contact) => ({
      contactId: contact.id, name: contact.name, title: contact.title ?? null, email: contact.email ?? null, phone: contact.phone ?? null, roles: [...(contact.roles ?? [])],
      influence: contact.influence ?? null, relationship: contact.relationship ?? null, reportsTo: contact.reportsTo ?? null, timezone: contact.timezone ?? null,
      preferences: contact.preferences ?? null, notes: contact.notes ?? null,
    })),
    sources: listSources(dossier),
  };
}

/** What the team answered takes its place in the package, marked as theirs. */
function withAnswers(found: Findings, gaps: readonly Gap[]): Findings {
  const answered = new Map(gaps.filter(isAnswered).map((gap) => [gap.id, gap.answer]));
  const fact = (gapId: string, otherwise: Fact): Fact => {
    const answer = answered.get(gapId);
    return answer ? { value: answer.text, status: 'stated_by_us', statedBy: answer.by, sources: [`answers/${gapId}`], evidence: [] } : otherwise;
  };
  const added = <T>(gapId: string, make: (said: string) => T): T[] => {
    const answer = answered.get(gapId);
    return answer ? [make(answer.text)] : [];
  };
  const why = found.whyTheyBought;
  return {
    ...found,
    whyTheyBought: { problem: fact('why.problem', why.problem), outcome: fact('why.outcome', why.outcome), quote: fact('why.quote', why.quote), tippingPoint: fact('why.tipping-point', why.tippingPoint) },
    migration: fact('technical.migration', found.migration),
    sso: fact('technical.sso', found.sso),
    compliance: fact('technical.compliance', found.compliance),
    risks: [...found.risks, ...added('risks.register', (statement) => ({ statement, sources: ['answers/risks.register'] }))],
    openItems: [...found.openItems, ...added('open-items.known', (what) => ({ what, owner: null, due: null, sources: ['answers/open-items.known'] }))],
  };
}

/**
 * Compiles the handoff package from the structured parts of a dossier and the team's answers. The same input
 * gives the same package; whatever contributions contain, it does not throw.
 */
export function compilePackage(dossier: Dossier, answers: readonly GapAnswer[], at: Instant): HandoffPackage {
  const found = findingsOf(dossier, at);
  const latest = latestAnswers(answers);
  const gaps = RUBRIC_ITEMS.flatMap((item): Gap[] => {
    const points = item.points - item.earned(found);
    if (points === 0) return [];
    const { id, category, question, why } = item;
    return [{ id, category, question, why, points, ask: whoKnows(dossier, item.ours, item.theirs), answer: latest.get(id) ?? null }];
  });
  return { ...withAnswers(found, gaps), gaps, rubric: scoreRubric(gaps) };
}

/** The package in numbers and references, as the workflow carries it. */
export function summarizePackage(compiled: HandoffPackage, version: number, dossierId: string): PackageSummary {
  const { rubric } = compiled;
  return {
    version, dossierId, points: rubric.total, maximum: rubric.max, threshold: rubric.threshold, compiledAt: compiled.compiledAt,
    gaps: compiled.gaps.map((gap) => ({ id: gap.id, points: gap.points, answered: isAnswered(gap) })),
  };
}
