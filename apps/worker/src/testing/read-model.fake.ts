import type { HandoffActivities, MailRequest, Projection } from '@throughline/contract/handoff';
import { schedulePlan, toInstant, toMs } from '@throughline/domain';
import type { EventType, HandoffEvent, HandoffState, LedgerFinding, MetricFinding, PackageSummary } from '@throughline/domain';

/** What a test's package is like. */
export interface Deal {
  points: number;
  gaps: { id: string; points: number }[];
  contactIds: string[];
  respondentIds: string[];
  ownerId: string | null;
  ledger?: LedgerFinding[];
  /** What the sale agreed to measure. */
  metrics?: MetricFinding[];
}

export const ONE_RESPONDENT: Deal = { points: 80, gaps: [{ id: 'sso', points: 6 }], contactIds: ['c-tom', 'c-ann'], respondentIds: ['c-tom'], ownerId: 'p-lucia' };

/** Keeps the projections of one worker in memory, and stands in for everything that would read the database. */
export class FakeReadModel {
  readonly #projections = new Map<string, Projection[]>();
  readonly #deals = new Map<string, Deal>();
  readonly #answered = new Map<string, Set<string>>();
  /** How often each activity ran. */
  readonly runs: Partial<Record<keyof HandoffActivities, number>> = {};
  /** Rejects the next calls of an activity with these errors. */
  readonly failures: Partial<Record<keyof HandoffActivities, Error[]>> = {};

  know(handoffId: string, deal: Deal): void {
    this.#deals.set(handoffId, deal);
  }

  answer(handoffId: string, gapId: string): void {
    this.#answered.set(handoffId, (this.#answered.get(handoffId) ?? new Set()).add(gapId));
  }

  of(handoffId: string): Projection[] {
    return this.#projections.get(handoffId) ?? [];
  }

  state(handoffId: string): HandoffState {
    return this.of(handoffId).at(-1)!.state;
  }

  events(handoffId: string, type?: EventType): HandoffEvent[] {
    const all = this.of(handoffId).flatMap(({ events }) => events);
    return type === undefined ? all : all.filter((event) => event.type === type);
  }

  mails(handoffId: string, kind?: MailRequest['kind']): MailRequest[] {
    const all = this.of(handoffId).flatMap(({ mails }) => mails);
    return kind === undefined ? all : all.filter((mail) => mail.kind === kind);
  }

  activities(): HandoffActivities {
    const real: HandoffActivities = {
      readAgain: async () => ({ asked: 0, answered: 0, failures: [] }),
      compilePackage: async ({ handoffId, dossierId, version, at }) => {
        const { points, gaps, contactIds, respondentIds, ownerId, ledger = [], metrics = [] } = this.#deals.get(handoffId) ?? ONE_RESPONDENT;
        const answered = this.#answered.get(handoffId) ?? new Set();
        const earned = gaps.filter(({ id }) => answered.has(id)).reduce((sum, gap) => sum + gap.points, 0);
        const summary: PackageSummary = {
          version, dossierId, points: points + earned, maximum: 90, threshold: 72, compiledAt: at,
          gaps: gaps.map((gap) => ({ ...gap, answered: answered.has(gap.id) })),
        };
        return { summary, ownerId, contactIds, respondentIds, ledger, measured: { metrics, reportEveryDays: 14 } };
      },
      planImplementation: async ({ from }) =>
        schedulePlan({
          from: from.slice(0, 10), goLiveTarget: null, isHoliday: () => false,
          at: (day) => `${day}T16:00:00.000Z`, kickoffAt: (day) => `${day}T09:00:00.000Z`, assignees: () => 'c-tom',
        }),
      workingHoursAfter: async ({ from, hours }) => toInstant(toMs(from) + hours * 3_600_000),
      draftLessons: async () => undefined,
      project: async (projection) => {
        const { handoffId, sequence } = projection.state;
        const before = this.of(handoffId);
        if (sequence > (before.at(-1)?.state.sequence ?? 0)) this.#projections.set(handoffId, [...before, projection]);
      },
    };
    return Object.fromEntries(Object.entries(real).map(([name, run]) => [name, this.#counted(name as keyof HandoffActivities, run as (input: never) => Promise<unknown>)])) as unknown as HandoffActivities;
  }

  #counted(name: keyof HandoffActivities, run: (input: never) => Promise<unknown>): (input: never) => Promise<unknown> {
    return async (input) => {
      this.runs[name] = (this.runs[name] ?? 0) + 1;
      const failure = this.failures[name]?.shift();
      if (failure) throw failure;
      return run(input);
    };
  }
}
