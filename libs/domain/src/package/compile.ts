import type { Dossier } from '../dossier/dossier.ts';
import type { PackageSummary } from '../handoff/state.ts';
import { commitmentsOf, driftOf } from '../ledger/as-commitments.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import { reconcile } from '../ledger/reconcile.ts';
import type { Reading } from '../reading/reading.ts';
import { proposeRisks } from '../risk/propose.ts';
import { openRisks, reconcileRisks } from '../risk/register.ts';
import { everythingSaid } from '../risk/said.ts';
import type { RegisterEntry } from '../risk/register.ts';
import { withProposals } from '../risk/with-proposals.ts';
import type { Instant } from '../time/instant.ts';
import { readAccount } from './account.section.ts';
import { findAntiPatterns } from './anti-patterns.ts';
import { latestAnswers } from './answers.ts';
import { readCompetitors, readLineItems, readNonStandardTerms, readValueCase, totalDiscountPercent } from './commercial.section.ts';
import { criticalOf, inOrderOfGravity, readCommitments, readDrift } from './commitments.section.ts';
import { mergeCriteria, provenSources, statedCriteria } from './criteria.section.ts';
import { findBlocking, findGaps } from './gaps.ts';
import { readHandoffMeeting } from './meeting.section.ts';
import type { GapAnswer, HandoffPackage } from './package.ts';
import { readStakeholders } from './people.section.ts';
import { firstQbrOf, readPlan } from './plan.section.ts';
import { mergeOpenItems, mergeRisks, statedOpenItems, statedRisks } from './risks.section.ts';
import { isAnswered, scoreRubric } from './rubric.ts';
import type { Findings } from './rubric.ts';
import { countStated } from './rubric-counts.ts';
import type { RubricCounts } from './rubric-counts.ts';
import { listSources } from './sources.ts';
import { statedFact } from './stated-fact.ts';
import { summarize } from './summary.ts';
import { readIntegrations, readSystems, readTechnical } from './technical.section.ts';
import { verifiedReading } from './verified-reading.ts';
import { inOrderOfWeight, readPains, readWhy } from './why.section.ts';
import { withAnswers } from './with-answers.ts';

interface Found { found: Findings; counts: RubricCounts; ledger: LedgerEntry[] }

function findingsOf(dossier: Dossier, reading: Reading, at: Instant, before: readonly LedgerEntry[]): Found {
  const { account, deal } = dossier;
  const [criteria, risks, openItems] = [statedCriteria(dossier, reading), statedRisks(dossier, reading), statedOpenItems(dossier, reading)];
  const successCriteria = mergeCriteria(criteria, provenSources(dossier));
  const pains = readPains(dossier, reading);
  const ledger = reconcile(before, readCommitments(dossier, reading));
  const commitments = inOrderOfGravity(commitmentsOf(dossier, ledger));
  const facts: Omit<Findings, 'plan'> = {
    schema: 'throughline.package/1',
    compiledAt: at,
    deal: {
      name: deal.name, type: deal.type ?? null, closedAt: deal.closedAt, currency: deal.currency, arr: deal.arr ?? null, tcv: deal.tcv ?? null, termMonths: deal.termMonths ?? null,
      contractStart: deal.contractStart ?? null, renewalDate: deal.renewalDate ?? null, goLiveTarget: deal.goLiveTarget ?? null, paymentTerms: deal.paymentTerms ?? null,
      segment: deal.segment ?? null, nextStep: deal.nextStep ?? null, notes: deal.notes ?? null, discountPercent: totalDiscountPercent(dossier),
    },
    account: {
      name: account.name, domain: account.domain ?? null, industry: account.industry ?? null, employees: account.employees ?? null, annualRevenue: account.annualRevenue ?? null,
      country: account.country ?? null, timezone: account.timezone ?? null, locale: account.locale ?? null, background: account.background ?? statedFact(dossier, ['summary', 'background']).value,
    },
    team: (dossier.team ?? []).map((member) => ({ id: member.id, name: member.name, email: member.email ?? null, role: member.role, timezone: member.timezone ?? null })),
    lineItems: readLineItems(dossier),
    whyTheyBought: readWhy(dossier, reading, pains, successCriteria),
    pains: inOrderOfWeight(pains),
    valueCase: readValueCase(dossier),
    commitments,
    criticalCommitments: criticalOf(commitments),
    drift: readDrift({ drift: driftOf(reading.drift, ledger) }, commitments),
    successCriteria,
    firstQbr: firstQbrOf(deal.goLiveTarget),
    risks: mergeRisks(risks),
    openItems: mergeOpenItems(openItems),
    stakeholders: readStakeholders(dossier, reading),
    competitors: readCompetitors(dossier, reading),
    systems: readSystems(dossier, reading),
    integrations: readIntegrations(dossier, reading),
    ...readTechnical(dossier, reading),
    ...readAccount(dossier, reading),
    nonStandardTerms: readNonStandardTerms(dossier),
    handoffMeeting: readHandoffMeeting(dossier),
    sources: listSources(dossier),
    ...(reading.secondReader ? { secondReader: reading.secondReader } : {}),
  };
  const found: Findings = { ...facts, plan: readPlan(facts) };
  return { found, counts: countStated(criteria, risks, openItems), ledger };
}

/**
 * Compiles the handoff package from the structured parts of a dossier, what was read in its sources, and the team's
 * answers. The same input gives the same package; whatever contributions contain, it does not throw; and what was
 * read counts only where its words stand in their source, character for character.
 */
export function compilePackage(dossier: Dossier, reading: Reading, answers: readonly GapAnswer[], at: Instant): HandoffPackage {
  return compileWithLedger(dossier, reading, answers, at, []).package;
}

export interface Compiled { package: HandoffPackage; ledger: LedgerEntry[]; register: RegisterEntry[] }

/** The same, with the promises and risks as people have left them, and the ledger and the register as this reading leaves them. */
export function compileWithLedger(dossier: Dossier, reading: Reading, answers: readonly GapAnswer[], at: Instant, before: readonly LedgerEntry[], known: readonly RegisterEntry[] = []): Compiled {
  const { found: read, counts, ledger } = findingsOf(dossier, verifiedReading(dossier, reading), at, before);
  const gaps = findGaps(dossier, read, counts, latestAnswers(answers));
  const answered = withAnswers(read, gaps);
  const said = everythingSaid(dossier);
  const register = reconcileRisks(known, withProposals(dossier, answered.risks, proposeRisks(dossier, answered, said), said, at));
  const found = { ...answered, risks: openRisks(register) };
  const compiled = { ...found, summary: summarize(found), gaps, rubric: { ...scoreRubric(gaps, read, counts), antiPatterns: findAntiPatterns(found, gaps) }, blocking: findBlocking(read, gaps) };
  return { package: compiled, ledger, register };
}

/** The package in numbers and references, as the workflow carries it. */
export function summarizePackage(compiled: HandoffPackage, version: number, dossierId: string): PackageSummary {
  const { rubric } = compiled;
  return {
    version, dossierId, points: rubric.total, maximum: rubric.max, threshold: rubric.threshold, compiledAt: compiled.compiledAt,
    gaps: compiled.gaps.map((gap) => ({ id: gap.id, points: gap.points, answered: isAnswered(gap) })),
  };
}
