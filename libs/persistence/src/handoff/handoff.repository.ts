import { PHASES, isEnded } from '@throughline/domain';
import type { Day, HandoffClock, HandoffState, HealthLevel, Instant, Phase } from '@throughline/domain';
import type { DataSource } from 'typeorm';

import { currentState } from './current-state.ts';

/** What a list shows of a handoff. */
export interface HandoffSummary {
  id: string;
  /** The same for every deal of a customer. */
  accountId: string | null;
  accountName: string | null;
  dealName: string | null;
  dealExternalId: string;
  currency: string | null;
  arr: number | null;
  tcv: number | null;
  renewalDate: Day | null;
  dealClosedAt: Instant | null;
  phase: Phase;
  phaseEnteredAt: Instant;
  sequence: number;
  state: HandoffState | null;
  clock: HandoffClock;
  demonstration: boolean;
  ownerId: string | null;
  ownerName: string | null;
  nextDeadline: Instant | null;
  workflowStartedAt: Instant | null;
  startError: string | null;
  createdAt: Instant;
}

export interface HandoffFilter {
  phase?: Phase | undefined;
  health?: HealthLevel | undefined;
  /** Part of the account's or the deal's name, or the deal's id in its system. */
  q?: string | undefined;
}

export interface HandoffSummaryPage {
  items: HandoffSummary[];
  total: number;
  /** Over the same filter without its phase, so that the counts stay while one of them is chosen. */
  byPhase: Partial<Record<Phase, number>>;
}

const SUMMARY = `h.id, h.account_id AS "accountId", h.account_name AS "accountName", h.deal_name AS "dealName", h.deal_external_id AS "dealExternalId", h.currency, h.arr, h.tcv,
  h.renewal_date AS "renewalDate", h.deal_closed_at AS "dealClosedAt", h.phase, h.phase_entered_at AS "phaseEnteredAt", h.sequence, h.state, h.clock,
  h.demonstration, h.owner_id AS "ownerId", p.name AS "ownerName", h.next_deadline AS "nextDeadline", h.workflow_started_at AS "workflowStartedAt",
  h.start_error AS "startError", h.created_at AS "createdAt"`;
const FROM = 'FROM handoffs h LEFT JOIN people p ON p.id = h.owner_id';
const MATCHES = `($1::text IS NULL OR h.health_level = $1 OR ($1 = 'unknown' AND h.health_level IS NULL))
  AND ($2::text IS NULL OR h.account_name ILIKE $2 OR h.deal_name ILIKE $2 OR h.deal_external_id ILIKE $2)`;
const ENDED = PHASES.filter(isEnded).map((phase) => `'${phase}'`).join(', ');

/** Handoffs as lists show them. */
export class HandoffRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Those that need something soonest first, the ended ones last. */
  async list(filter: HandoffFilter, page: number, size: number): Promise<HandoffSummaryPage> {
    const matching = [filter.health ?? null, containing(filter.q)];
    const [items, counts] = await Promise.all([
      this.dataSource.query<HandoffSummary[]>(
        `SELECT ${SUMMARY} ${FROM} WHERE ${MATCHES} AND ($3::text IS NULL OR h.phase = $3)
         ORDER BY h.phase IN (${ENDED}), h.next_deadline NULLS LAST, lower(h.account_name), h.id LIMIT $4 OFFSET $5`,
        [...matching, filter.phase ?? null, size, (page - 1) * size],
      ),
      this.dataSource.query<{ phase: Phase; count: number }[]>(`SELECT h.phase, count(*) AS count ${FROM} WHERE ${MATCHES} GROUP BY h.phase`, matching),
    ]);
    const byPhase = Object.fromEntries(counts.map(({ phase, count }) => [phase, count])) as Partial<Record<Phase, number>>;
    const total = filter.phase ? (byPhase[filter.phase] ?? 0) : counts.reduce((sum, { count }) => sum + count, 0);
    return { items: items.map(current), total, byPhase };
  }

  /** Null when there is none. */
  async find(id: string): Promise<HandoffSummary | null> {
    const [found] = await this.dataSource.query<HandoffSummary[]>(`SELECT ${SUMMARY} ${FROM} WHERE h.id = $1`, [id]);
    return found ? current(found) : null;
  }

  /** Every handoff under way: in danger first, then unknown, to watch and well; inside each by the money a year. */
  async underWay(): Promise<HandoffSummary[]> {
    const rows = await this.dataSource.query<HandoffSummary[]>(
      `SELECT ${SUMMARY} ${FROM} WHERE h.phase NOT IN (${ENDED})
       ORDER BY array_position(ARRAY['in_danger', 'unknown', 'to_watch', 'well'], coalesce(h.health_level, 'unknown')), h.arr DESC NULLS LAST, h.id`,
    );
    return rows.map(current);
  }
}

const current = (row: HandoffSummary): HandoffSummary => ({ ...row, state: currentState(row.state) });

/** The pattern that finds a text anywhere, its own wildcards taken literally. */
function containing(q: string | undefined): string | null {
  const text = q?.trim();
  return text ? `%${text.replace(/[\\%_]/g, '\\$&')}%` : null;
}
