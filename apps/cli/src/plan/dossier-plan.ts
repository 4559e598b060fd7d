import { applyEdits, computeSchedule, DEFAULT_RUNS, DomainError, planOfPackage, runsFor, simulate, simulationBasis, simulationSilence, whatIf } from '@throughline/domain';
import type { Dossier, PlanDocument, PlanEdit } from '@throughline/domain';
import { compileDossier } from '@throughline/extraction';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { whoDoes } from './shown-plan.ts';
import type { OpenPlan, ShownPlan, ShownSimulation, ShownWhatIf } from './shown-plan.ts';

/** The plan that follows from a dossier alone, on weekdays; what changes of it would mean is computed here. */
export function planOfDossier(dossier: Dossier): OpenPlan {
  const plan = planOfPackage(compileDossier(dossier));
  const scheduled = computeSchedule(plan);
  const shown: ShownPlan = {
    customer: dossier.account.name, goLive: { wished: plan.goLiveTarget, agreed: null, forecast: scheduled.goLive }, phases: plan.phases, conflicts: scheduled.conflicts,
    tasks: plan.tasks.map((task, at) => {
      const { start, finish, totalFloat, critical, status } = scheduled.tasks[at]!;
      return { id: task.id, title: task.title, phase: task.phase, kind: task.kind, who: whoDoes({ ...task, name: task.owner }), start, finish, totalFloat, critical, done: status === 'done' };
    }),
  };
  return { view: plan, shown, tryOut: async (edits) => whatIfOf(shown.customer, plan, edits), simulate: async (edits, seed) => simulationOf(plan, edits, seed) };
}

function whatIfOf(customer: string, plan: PlanDocument, edits: readonly PlanEdit[]): ShownWhatIf {
  const { before, after, goLiveDays, moved, breaks, mends, plan: changed } = telling(() => whatIf(plan, edits, plan.start));
  return {
    customer, goLive: { before: before.goLive, after: after.goLive, days: goLiveDays }, criticalPath: { before: before.criticalPath, after: after.criticalPath }, moved, breaks, mends,
    titles: new Map([...plan.tasks, ...changed.tasks].map(({ id, title }) => [id, title])),
  };
}

/** Finished plans are known to a server alone: here it rests on the estimates that the changes bring. */
function simulationOf(plan: PlanDocument, edits: readonly PlanEdit[], seed: number): ShownSimulation {
  const changed = edits.length === 0 ? plan : telling(() => applyEdits(plan, edits, plan.start));
  const runs = runsFor(changed, DEFAULT_RUNS);
  const basis = simulationBasis(changed);
  const { goLive } = computeSchedule(changed);
  return { goLive, chances: simulate(changed, { seed, runs }), silent: simulationSilence(basis, goLive), before: edits.length === 0 ? null : simulate(plan, { seed, runs }), basis: { ...basis, fromHistory: 0, finishedPlans: 0 } };
}

/** What the plan's rules refuse is a wrong input. */
function telling<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new CommandFailure(EXIT.badInput, error.field === undefined ? error.message : `${error.message} (${error.field})`, { code: error.code, field: error.field });
  }
}
