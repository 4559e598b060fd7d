import { Injectable } from '@nestjs/common';
import type { PlanLevelling, SimulateIn, SimulationView } from '@throughline/contract/http';
import { applyEdits, computeSchedule, durationRatios, estimatesFromHistory, level, runsFor, simulate, simulationBasis, simulationSilence } from '@throughline/domain';
import type { PlanEdit } from '@throughline/domain';
import { PlanRepository } from '@throughline/persistence';
import type { z } from 'zod';
import { currentPlan } from './current-plan.ts';
import { PlanReader } from './plan-reader.service.ts';

/** Older ones tell of how the work was done then. */
const FINISHED_PLANS = 200;

/** What takes many schedules of a plan to find out: computed when somebody asks for it, never whenever the plan is read. */
@Injectable()
export class PlanStudies {
  private readonly plans: PlanRepository;
  private readonly reader: PlanReader;

  constructor(plans: PlanRepository, reader: PlanReader) {
    this.plans = plans;
    this.reader = reader;
  }

  /** What could begin later so that nobody has more to do than hours to do it in. */
  async levelling(handoffId: string): Promise<z.input<typeof PlanLevelling>> {
    const { handoff, read } = await this.reader.find(handoffId);
    const { document, asOf } = currentPlan(read, handoff, Date.now());
    const titles = new Map(document.tasks.map(({ id, title }) => [id, title]));
    const people = new Map(document.resources.map(({ id, name, role }) => [id, name ?? role]));
    return { revision: read.plan.revision, suggestions: level(document, asOf).map((one) => ({ ...one, title: titles.get(one.task)!, name: people.get(one.resource) ?? one.resource })) };
  }

  /** By which day go-live is reached with which confidence: by people's estimates, and by finished plans where nobody gave one. */
  async simulation(handoffId: string, { seed, runs: asked, changes }: z.output<typeof SimulateIn>): Promise<z.input<typeof SimulationView>> {
    const { handoff, read } = await this.reader.find(handoffId);
    const { document, asOf } = currentPlan(read, handoff, Date.now());
    const changed = changes.length === 0 ? document : applyEdits(document, changes as PlanEdit[], asOf);
    const finished = await this.plans.finished(handoffId, FINISHED_PLANS);
    const ratios = durationRatios(finished);
    const plan = estimatesFromHistory(changed, ratios);
    const basis = simulationBasis(plan, asOf);
    const { goLive } = computeSchedule(plan, asOf);
    const runs = runsFor(plan, asked);
    const chances = simulate(plan, { seed, runs, asOf });
    return {
      revision: read.plan.revision, goLive, chances, silent: simulationSilence(basis, goLive),
      basis: { ...basis, fromHistory: basis.estimated - simulationBasis(changed, asOf).estimated, finishedPlans: finished.length },
      before: changes.length === 0 || chances === null ? null : simulate(estimatesFromHistory(document, ratios), { seed, runs, asOf }),
    };
  }
}
