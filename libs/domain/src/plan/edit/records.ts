import { DomainError } from '../../errors.ts';
import type { Instant } from '../../time/instant.ts';
import type { AcceptanceCriterion, PlanDocument, PlanPhase } from '../model.ts';

/** What somebody sees to or decides in a plan; no date follows from it. */
export type PlanRecord =
  | { kind: 'criterion'; phase: string; criterion: string; met: boolean }
  | { kind: 'accept_phase'; phase: string }
  | { kind: 'reopen_phase'; phase: string }
  | { kind: 'tick'; item: string; ticked: boolean }
  | { kind: 'decide'; decision: 'go' | 'no_go'; reason: string }
  | { kind: 'rollback_tested'; tested: boolean }
  | { kind: 'respond_within'; level: number; hours: number };

/** Who says so, and when. */
export interface Said { by: string; at: Instant }

function phaseIn(plan: PlanDocument, id: string): PlanPhase {
  const phase = plan.phases.find((one) => one.id === id);
  if (!phase) throw new DomainError('unknown_phase', `There is no phase “${id}” in this plan.`, 'phase');
  return phase;
}

const withPhase = (plan: PlanDocument, id: string, change: (phase: PlanPhase) => PlanPhase): PlanDocument => ({ ...plan, phases: plan.phases.map((phase) => (phase.id === id ? change(phase) : phase)) });

function meet(plan: PlanDocument, { phase: id, criterion, met }: Extract<PlanRecord, { kind: 'criterion' }>, { by, at }: Said): PlanDocument {
  const phase = phaseIn(plan, id);
  if (phase.acceptedAt !== null) throw new DomainError('accepted', `“${phase.title}” has been accepted. Reopen it before its criteria change.`);
  if (!phase.acceptance.some((one) => one.id === criterion)) throw new DomainError('unknown_criterion', `“${phase.title}” has no criterion “${criterion}”.`, 'criterion');
  const changed = (one: AcceptanceCriterion): AcceptanceCriterion => (one.id === criterion ? { ...one, metAt: met ? at : null, metBy: met ? by : null } : one);
  return withPhase(plan, id, (one) => ({ ...one, acceptance: one.acceptance.map(changed) }));
}

/** Why a phase cannot be accepted yet, or null: it closes when its criteria are met. */
export function acceptanceBlockedBy(phase: PlanPhase): string | null {
  if (phase.acceptedAt !== null) return `“${phase.title}” has been accepted already.`;
  const open = phase.acceptance.filter(({ metAt }) => metAt === null).map(({ text }) => `“${text}”`);
  return open.length === 0 ? null : `“${phase.title}” cannot be accepted before ${open.length === 1 ? 'this is' : 'these are'} met: ${open.join(', ')}.`;
}

function accept(plan: PlanDocument, id: string, { by, at }: Said): PlanDocument {
  const blocked = acceptanceBlockedBy(phaseIn(plan, id));
  if (blocked !== null) throw new DomainError('criteria_open', blocked);
  return withPhase(plan, id, (phase) => ({ ...phase, acceptedAt: at, acceptedBy: by }));
}

function tick(plan: PlanDocument, { item, ticked }: Extract<PlanRecord, { kind: 'tick' }>, { by, at }: Said): PlanDocument {
  if (!plan.cutover.checklist.some(({ id }) => id === item)) throw new DomainError('unknown_item', `There is no “${item}” in the cut-over’s checklist.`, 'item');
  const checklist = plan.cutover.checklist.map((one) => (one.id === item ? { ...one, tickedAt: ticked ? at : null, tickedBy: ticked ? by : null } : one));
  return { ...plan, cutover: { ...plan.cutover, checklist } };
}

function respond(plan: PlanDocument, { level, hours }: Extract<PlanRecord, { kind: 'respond_within' }>): PlanDocument {
  if (!plan.escalation.some((one) => one.level === level)) throw new DomainError('unknown_level', `The escalation path of this plan has no level ${level}.`, 'level');
  return { ...plan, escalation: plan.escalation.map((one) => (one.level === level ? { ...one, respondWithinHours: hours } : one)) };
}

/** The plan after somebody recorded something. Throws a DomainError when it cannot be recorded. */
export function applyRecord(plan: PlanDocument, record: PlanRecord, said: Said): PlanDocument {
  const { cutover } = plan;
  switch (record.kind) {
    case 'criterion': return meet(plan, record, said);
    case 'accept_phase': return accept(plan, record.phase, said);
    case 'reopen_phase':
      if (phaseIn(plan, record.phase).acceptedAt === null) throw new DomainError('not_accepted', 'This phase has not been accepted.');
      return withPhase(plan, record.phase, (phase) => ({ ...phase, acceptedAt: null, acceptedBy: null }));
    case 'tick': return tick(plan, record, said);
    case 'decide': return { ...plan, cutover: { ...cutover, decisions: [...cutover.decisions, { decision: record.decision, at: said.at, by: said.by, reason: record.reason }] } };
    case 'rollback_tested': return { ...plan, cutover: { ...cutover, rollback: { ...cutover.rollback, testedAt: record.tested ? said.at : null, testedBy: record.tested ? said.by : null } } };
    case 'respond_within': return respond(plan, record);
  }
}
