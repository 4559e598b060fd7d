import type { Refusal } from '../errors.ts';
import type { Instant } from '../time/instant.ts';
import type { Actor } from './actor.ts';
import { record } from './draft.ts';
import type { HandoffDraft } from './draft.ts';
import type { Escalation, HandoffState } from './state.ts';
import { refusalOutside } from './wrong-phase.ts';

/** Working hours of the point of contact within which a call for help is acknowledged where no plan says otherwise. */
export const HELP_ANSWER_HOURS = 4;

/** More open calls than this from one handoff are no calls any more. */
const MOST_OPEN_CALLS = 20;

/** Why a customer's contact cannot ask for help, or null. `pending` calls have been accepted and are not in the state yet. */
export function refusalToAskForHelp(state: HandoffState, said: { escalationId: string; contactId: string; words: string }, pending = 0): Refusal | null {
  const outside = refusalOutside(state, ['implementation', 'observation', 'learning'], 'Help is asked for once you have been introduced to your team.');
  if (outside) return outside;
  if (!state.contactIds.includes(said.contactId)) return { code: 'unknown_contact', message: 'This person does not belong to this handoff.', field: 'contactId' };
  if (said.words.trim() === '') return { code: 'words_missing', message: 'Say in a few words what is wrong.', field: 'words' };
  if (state.escalations.some(({ id }) => id === said.escalationId)) return { code: 'already_asked', message: 'This call for help has arrived already.', field: 'escalationId' };
  const open = state.escalations.filter(({ resolvedAt }) => resolvedAt === null).length + pending;
  if (open >= MOST_OPEN_CALLS) return { code: 'too_many_open', message: `${open} calls for help are open already. Please call your point of contact.` };
  return null;
}

/** Somebody of the customer needs a person now. `answerBy` has been counted in the point of contact's working hours. */
export function askForHelp(draft: HandoffDraft, said: { escalationId: string; contactId: string; words: string; openedAt: Instant; actor: Actor }, answerBy: Instant): void {
  const { escalationId, contactId, words, openedAt } = said;
  draft.state.escalations.push({ id: escalationId, contactId, openedAt, answerBy, acknowledgedAt: null, acknowledgedBy: null, escalatedAt: null, resolvedAt: null });
  draft.words.push({ kind: 'help', escalationId, contactId, words });
  record(draft, 'help.asked', said.actor, openedAt, { subject: escalationId, after: { answerBy } });
  draft.mails.push({ key: `help-asked/${escalationId}`, kind: 'help-asked', to: { kind: 'customer_success' }, subject: escalationId });
  draft.mails.push({ key: `help-received/${escalationId}`, kind: 'help-received', to: { kind: 'contact', contactId }, subject: escalationId });
}

function find(state: HandoffState, escalationId: string): Escalation | undefined {
  return state.escalations.find(({ id }) => id === escalationId);
}

/** Why a call for help cannot be acknowledged (or, with `resolving`, resolved), or null. */
export function refusalToAnswerHelp(state: HandoffState, escalationId: string, doing: 'acknowledge' | 'resolve'): Refusal | null {
  const outside = refusalOutside(state, ['implementation', 'observation', 'learning'], 'Nobody has asked for help yet.');
  if (outside) return outside;
  const escalation = find(state, escalationId);
  if (!escalation) return { code: 'unknown_escalation', message: 'There is no such call for help.', field: 'escalationId' };
  if (escalation.resolvedAt !== null) return { code: 'already_resolved', message: 'This call for help is resolved already.' };
  if (doing === 'acknowledge' && escalation.acknowledgedAt !== null) return { code: 'already_acknowledged', message: 'Somebody looks after this call for help already.' };
  return null;
}

/** Somebody looks after it. */
export function acknowledgeHelp(draft: HandoffDraft, said: { escalationId: string; note: string; actor: Actor }, now: Instant): void {
  const escalation = find(draft.state, said.escalationId);
  if (!escalation) return;
  escalation.acknowledgedAt = now;
  escalation.acknowledgedBy = said.actor;
  record(draft, 'help.acknowledged', said.actor, now, { subject: escalation.id, after: { note: said.note } });
}

/** It is put right; who resolves it has looked after it, too. */
export function resolveHelp(draft: HandoffDraft, said: { escalationId: string; note: string; actor: Actor }, now: Instant): void {
  const escalation = find(draft.state, said.escalationId);
  if (!escalation) return;
  escalation.acknowledgedAt ??= now;
  escalation.acknowledgedBy ??= said.actor;
  escalation.resolvedAt = now;
  record(draft, 'help.resolved', said.actor, now, { subject: escalation.id, after: { note: said.note } });
  draft.mails.push({ key: `help-resolved/${escalation.id}`, kind: 'help-resolved', to: { kind: 'contact', contactId: escalation.contactId }, subject: escalation.id });
}
