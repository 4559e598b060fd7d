import type { Refusal } from '../errors.ts';
import { addDays, toInstant, toMs } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Actor } from './actor.ts';
import { refusalToAnswerGap } from './compiling.ts';
import { record } from './draft.ts';
import type { HandoffDraft } from './draft.ts';
import type { HandoffState } from './state.ts';

/** Somebody was asked for what is missing. Who, and in which words, stands in the database. */
export interface AskRef {
  id: string;
  gapId: string;
  askedAt: Instant;
  dueAt: Instant;
  remindedAt: Instant | null;
  /** Set when the gap was answered, by whomever. */
  answeredAt: Instant | null;
}

const MOST_OPEN_ASKS = 60;

/** Gaps whose questions are about the customer, not for them: none of these may ever be put to one of their people. */
const NEVER_THEIRS = /^(?:people\.fear|people\.call-first|people\.escalation|competition\.|team\.|risks\.|account\.|acknowledge\.)/;

/** Whether somebody of the customer may be asked this. */
export function mayAskCustomer(gapId: string): boolean {
  return !NEVER_THEIRS.test(gapId);
}

export interface AskGap { askId: string; gapId: string; dueAt: Instant; toCustomer: boolean; actor: Actor }

/** Why this cannot be asked, or null. */
export function refusalToAskGap(state: HandoffState, said: AskGap, now: Instant): Refusal | null {
  const outside = refusalToAnswerGap(state, said.gapId);
  if (outside) return outside;
  if (state.package?.gaps.some((gap) => gap.id === said.gapId && gap.answered)) return { code: 'answered', message: 'This has been answered already.', field: 'gapId' };
  if (said.toCustomer && !mayAskCustomer(said.gapId)) return { code: 'not_for_customers', message: 'This question is about the customer, not for them. Ask somebody of ours.', field: 'email' };
  if (toMs(said.dueAt) <= toMs(now)) return { code: 'due_passed', message: 'The day by which an answer is asked for has to lie ahead.', field: 'due' };
  if (state.asks.some((ask) => ask.id === said.askId && ask.answeredAt === null)) return { code: 'already_asked', message: 'This person has been asked already.', field: 'email' };
  return state.asks.filter(({ answeredAt }) => answeredAt === null).length >= MOST_OPEN_ASKS ? { code: 'too_many', message: 'So many questions are open already that nobody would answer one more.' } : null;
}

/** Asks a person for what is missing, by mail. */
export function askGap(draft: HandoffDraft, said: AskGap, now: Instant): void {
  const { askId: id, gapId, dueAt, actor } = said;
  draft.state.asks = [...draft.state.asks.filter((ask) => ask.id !== id), { id, gapId, askedAt: now, dueAt, remindedAt: null, answeredAt: null }];
  record(draft, 'gap.asked', actor, now, { subject: gapId, after: { askId: id, dueAt } });
  draft.mails.push({ key: `ask/${id}/${now}`, kind: 'ask', to: { kind: 'asked', askId: id }, subject: id });
}

/** When somebody who has not answered is reminded: a day before, or in the middle where there is less time. */
export function askReminder({ askedAt, dueAt }: AskRef): Instant {
  const middle = toInstant((toMs(askedAt) + toMs(dueAt)) / 2);
  const dayBefore = addDays(dueAt, -1);
  return toMs(dayBefore) > toMs(middle) ? dayBefore : middle;
}

/** Ends the asks of a gap that was answered. */
export function closeAsks(state: HandoffState, gapId: string, now: Instant): void {
  for (const ask of state.asks) if (ask.gapId === gapId) ask.answeredAt ??= now;
}
