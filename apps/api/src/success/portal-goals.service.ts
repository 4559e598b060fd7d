import { Injectable } from '@nestjs/common';
import type { Accepted } from '@throughline/contract/handoff';
import type { CaseStudyIn, MeasureIn, PortalGoals } from '@throughline/contract/http';
import { caseStudyOf, goalOf, NEW_METRIC, reviewDays } from '@throughline/domain';
import type { Goal, Measurement } from '@throughline/domain';
import { agreementAsSigned, PortalGoalRepository, SuccessRepository } from '@throughline/persistence';
import type { PortalGoalRows } from '@throughline/persistence';
import type { z } from 'zod';
import { HttpProblem, notFound } from '../common/http-problem.ts';
import type { Principal } from '../identity/principal.ts';
import { handoffOf } from '../portal/handoff-of.ts';
import { portalGoalView } from './goal.view.ts';
import { Measurements } from './measurements.service.ts';
import { agreementView, signatureStatus, signedView } from './signature.view.ts';
import { keyOf, SuccessTeller } from './success-teller.ts';
import type { GoalsNow } from './success-teller.ts';

type Reader = Principal;

/** What a customer's contact reads of the goals, under their own rights in the database, and says to them. */
@Injectable()
export class PortalGoalsService {
  private readonly rows: PortalGoalRepository;
  private readonly success: SuccessRepository;
  private readonly teller: SuccessTeller;
  private readonly measurements: Measurements;

  constructor(rows: PortalGoalRepository, success: SuccessRepository, teller: SuccessTeller, measurements: Measurements) {
    this.rows = rows;
    this.success = success;
    this.teller = teller;
    this.measurements = measurements;
  }

  /** What is followed, and all once the signature is asked for: until then the words are ours. */
  async show(reader: Reader): Promise<z.input<typeof PortalGoals>> {
    const handoffId = handoffOf(reader);
    const found = await this.teller.read(handoffId);
    const { state, today, compiled, entries, contract } = found;
    const scope = { handoffId, contactId: reader.id };
    const rows = await this.rows.read(scope);
    const rhythm = rows.rhythm ?? (await this.success.rhythm(handoffId));
    const goals = goalsIn(rows, found);
    const asked = state.signature !== null && compiled !== null ? agreementAsSigned(compiled, entries) : null;
    const address = await this.rows.address(scope);
    const names = new Map((await this.rows.names(scope)).map(({ id, name }) => [id, name]));
    const mineOf = (goal: Goal): boolean => address !== null && goal.terms.accountableEmail?.toLowerCase() === address;
    return {
      today, goals: goals.map((goal) => portalGoalView(goal, mineOf(goal))), agreement: asked && agreementView(asked.agreement, asked.hash),
      signature: {
        ...signatureStatus(state, rows.signatures, asked), askedAt: state.signature?.askedAt ?? null, mine: state.signature?.contactIds.includes(reader.id) ?? false,
        signers: (state.signature?.contactIds ?? []).flatMap((id) => names.get(id) ?? []), signed: signedView(rows.signatures),
      },
      reporting: { reportEveryDays: rhythm.reportEveryDays, nextReportAt: state.reporting?.nextAt ?? null, reviews: reviewDays(contract, rhythm.reviewEveryDays, found.onWorkingDay) },
      caseStudy: { asked: rows.consent === null && outcomesAreThere(goals), consent: rows.consent },
    };
  }

  /** A value of a goal that the reader answers for. */
  async measure(reader: Reader, metricId: string, said: z.output<typeof MeasureIn>): Promise<Accepted> {
    const { goals } = await this.show(reader);
    const goal = goals.find(({ id }) => id === metricId);
    if (goal === undefined) throw notFound('There is no such goal for you.');
    if (!goal.mine) throw new HttpProblem(403, 'not_yours', `${goal.accountable ?? 'Somebody else'} answers for this number. Ask them to enter it.`);
    return this.measurements.measure(reader, handoffOf(reader), metricId, said);
  }

  /** Whether there may be a case study; the last word counts. */
  async answerCaseStudy(reader: Reader, { agrees, words, key }: z.output<typeof CaseStudyIn>): Promise<Accepted> {
    const handoffId = handoffOf(reader);
    const [found, rows] = [await this.teller.read(handoffId), await this.rows.read({ handoffId, contactId: reader.id })];
    if (rows.consent === null && !outcomesAreThere(goalsIn(rows, found))) throw new HttpProblem(409, 'not_asked', 'We ask for a case study once the outcomes are there.');
    if (found.state.signature !== null && !found.state.signature.contactIds.includes(reader.id)) throw new HttpProblem(403, 'not_yours', 'Only whoever decides about the money answers this.');
    await this.success.answerCaseStudy({ handoffId, contactId: reader.id, contactName: reader.name, agrees, words, at: found.now });
    return this.teller.tell(handoffId, { kind: 'contact', id: reader.id }, { type: 'case_study.answered', subject: null, after: { agrees, note: words } }, key === undefined ? undefined : keyOf(reader.id, 'case-study', key, agrees, words));
  }
}

/** Two answers mean "ready" in a case study: what is left is the customer's word. */
const outcomesAreThere = (goals: readonly Goal[]): boolean => caseStudyOf(goals.map(({ standing }) => standing.stand), true).ready;

function goalsIn(rows: PortalGoalRows, { state, marks, today }: GoalsNow): Goal[] {
  const followed = new Set(state.metrics.map(({ id }) => id));
  return rows.metrics.filter(({ id }) => state.signature !== null || followed.has(id)).map(({ id, shown }) => {
    const measured = rows.measurements.filter(({ metricId }) => metricId === id).map(({ metricId: _, ...one }): Measurement => ({ ...one, recordedAt: new Date(one.recordedAt).toISOString(), note: null }));
    return goalOf(id, { ...NEW_METRIC, ...shown }, measured, marks, today);
  });
}
