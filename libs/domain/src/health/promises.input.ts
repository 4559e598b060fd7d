import type { HandoffState } from '../handoff/state.ts';
import { isOwed } from '../ledger/life.ts';
import type { LedgerRef } from '../ledger/ref.ts';
import { toMs } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { InputReading } from './health.ts';
import { daysLate } from './milestones.input.ts';

/** What a promise of ours costs as soon as it is late, and for each full day: two weeks late is as bad as it gets for one. */
const COST_OVERDUE = 10;
const COST_PER_DAY = 1.5;
const COST_MOST = 30;
const COST_BROKEN = 40;
/** A promise that somebody had to stand for by name weighs twice. */
const HIGH_SHARE = 2;

const share = ({ high }: LedgerRef): number => (high ? HIGH_SHARE : 1);

/**
 * 100 while what we promised is kept, less for each promise that is late or broken; null while none was due or settled.
 * Undefined where no promise of ours has a date: then there is nothing that could be known.
 */
export function readPromises(state: HandoffState, now: Instant): InputReading | undefined {
  const ours = state.ledger.filter(({ standing, direction, status }) => direction === 'seller' && (standing || status === 'broken') && status !== 'dismissed' && status !== 'waived');
  const broken = ours.filter(({ status }) => status === 'broken');
  const dated = ours.filter(({ dueAt }) => dueAt !== null);
  if (dated.length + broken.length === 0) return undefined;
  const late = dated.filter(({ status, dueAt }) => isOwed(status) && toMs(dueAt!) < toMs(now)).toSorted((a, b) => toMs(a.dueAt!) - toMs(b.dueAt!));
  const kept = ours.some(({ status }) => status === 'delivered' || status === 'confirmed');
  if (broken.length + late.length === 0 && !kept) return { value: null, reasons: [] };
  const [oldest] = late;
  const [first] = broken;
  const costOf = (ref: LedgerRef): number => share(ref) * Math.min(COST_MOST, COST_OVERDUE + COST_PER_DAY * daysLate(ref.dueAt!, now));
  const sum = (costs: number[]): number => costs.reduce((total, cost) => total + cost, 0);
  const reasons: InputReading['reasons'] = [];
  if (first) reasons.push({ reason: { code: 'promise_broken', subject: first.id, redLine: broken.some(({ high }) => high), facts: { count: broken.length } }, cost: sum(broken.map((ref) => COST_BROKEN * share(ref))) });
  if (oldest) reasons.push({ reason: { code: 'promise_late', subject: oldest.id, redLine: false, facts: { count: late.length, days: daysLate(oldest.dueAt!, now) } }, cost: sum(late.map(costOf)) });
  return { value: Math.max(0, Math.round(100 - sum(reasons.map(({ cost }) => cost)))), reasons, notWell: broken.length > 0 || late.some(({ high }) => high) };
}
