import type { Refusal } from '../errors.ts';
import type { Direction } from '../commitments/commitment.ts';
import type { Evidence } from '../package/fact.ts';
import { isEnded } from '../lifecycle/phases.ts';
import type { CorrectableField, Terms } from '../ledger/entry.ts';
import { STEPS, isOwed, refusalToStep } from '../ledger/life.ts';
import type { LedgerStep } from '../ledger/life.ts';
import { saysSomething } from '../package/answers.ts';
import { MOST_ENTRIES, isBlocking, newRef } from '../ledger/ref.ts';
import type { LedgerRef } from '../ledger/ref.ts';
import type { Day, Instant } from '../time/instant.ts';
import type { Actor } from './actor.ts';
import { record } from './draft.ts';
import type { HandoffDraft } from './draft.ts';
import type { EventType } from './event.ts';
import type { HandoffState } from './state.ts';
import { refusalOutside } from './wrong-phase.ts';

/** A step with a promise. `due` is the new date of a renegotiation, `proof` the address of what shows a delivery. */
export interface PromiseStep { entryId: string; step: LedgerStep; words: string; saidBy: string | null; proof: string | null; due: Day | null; actor: Actor }

/** New terms for some fields; null as a whole takes a person's word back, so that the reader's counts again. */
export type TermChanges = { [Field in CorrectableField]?: { value: Terms[Field] } | null };

/** A promise that a person marked in a source; its words have been compared with the source before. */
export interface MarkedPromise { entryId: string; evidence: Evidence; terms: Partial<Terms> & Pick<Terms, 'what' | 'direction'> }

const EVENTS: Readonly<Record<LedgerStep, EventType>> = {
  start: 'promise.started', deliver: 'promise.delivered', confirm: 'promise.confirmed', dispute: 'promise.disputed', renegotiate: 'promise.renegotiated',
  waive: 'promise.waived', break: 'promise.broken', dismiss: 'promise.dismissed', reopen: 'promise.reopened',
};

const UNKNOWN: Refusal = { code: 'unknown_promise', message: 'There is no such promise in this handoff.', field: 'entryId' };

const entryOf = (state: HandoffState, id: string): LedgerRef | undefined => state.ledger.find((ref) => ref.id === id);

/** Whether the ledger is there and the handoff still under way. */
function refusalToTouch(state: HandoffState): Refusal | null {
  if (isEnded(state.phase)) return refusalOutside(state, [], '');
  return state.package === null ? { code: 'wrong_phase', message: 'The promises are there once the package has been compiled.' } : null;
}

/** Why these entries cannot be changed, or null: each has to be there and to stand for itself. */
function refusalOf(state: HandoffState, ...ids: readonly string[]): Refusal | null {
  const outside = refusalToTouch(state);
  if (outside) return outside;
  return ids.every((id) => entryOf(state, id)?.standing === true) ? null : UNKNOWN;
}

/** Why this person cannot take this step, or null. */
export function refusalToStepPromise(state: HandoffState, said: PromiseStep): Refusal | null {
  const outside = refusalToTouch(state);
  if (outside) return outside;
  const ref = entryOf(state, said.entryId);
  return ref?.standing !== true ? UNKNOWN : refusalToStep(ref, said);
}

/** Takes a step in a promise's life. Delivered, the customer is asked to confirm; disputed, its owner hears of it. */
export function stepPromise(draft: HandoffDraft, said: PromiseStep, now: Instant): void {
  const ref = entryOf(draft.state, said.entryId);
  if (!ref) return;
  const { entryId, step, words, saidBy, proof, due, actor } = said;
  const before = ref.status;
  ref.status = STEPS[step].to;
  draft.words.push({ kind: 'promise_step', entryId, step, status: ref.status, words, saidBy, proof, due, actor, at: now });
  record(draft, EVENTS[step], actor, now, { subject: entryId, before: { status: before }, after: { status: ref.status, note: words, ...(saidBy === null ? {} : { saidBy }), ...(proof === null ? {} : { proof }), ...(due === null ? {} : { due }) } });
  if (ref.direction !== 'seller') return;
  if (step === 'deliver' && isIntroducedIn(draft.state)) {
    for (const contactId of draft.state.contactIds) draft.mails.push({ key: `promise-delivered/${entryId}/${now}/${contactId}`, kind: 'promise-delivered', to: { kind: 'contact', contactId }, subject: entryId });
  }
  if (step === 'dispute') draft.mails.push({ key: `promise-disputed/${entryId}/${now}`, kind: 'promise-disputed', to: ownerOf(ref), subject: entryId });
}

const isIntroducedIn = ({ phase }: HandoffState): boolean => phase === 'implementation' || phase === 'observation' || phase === 'learning';

/** Who is written to about a promise. */
export const ownerOf = (ref: LedgerRef) => (ref.ownerId === null ? { kind: 'customer_success' as const } : { kind: 'person' as const, personId: ref.ownerId });

/** Why a promise cannot be acknowledged, or null: a person does, with their own words. */
export function refusalToAcknowledgePromise(state: HandoffState, said: { entryId: string; words: string; actor: Actor }): Refusal | null {
  const refusal = refusalOf(state, said.entryId);
  if (refusal) return refusal;
  if (said.actor.kind !== 'person') return { code: 'person_needed', message: 'Somebody has to stand for a promise by name: a program cannot.' };
  if (entryOf(state, said.entryId)?.direction !== 'seller') return { code: 'not_ours', message: 'Only what we have promised is acknowledged.', field: 'entryId' };
  return saysSomething(said.words) ? null : { code: 'says_nothing', message: 'Say in a few words how it will be kept.', field: 'words' };
}

/** Somebody stands for a promise by name. */
export function acknowledgePromise(draft: HandoffDraft, said: { entryId: string; words: string; actor: Actor }, now: Instant): void {
  const ref = entryOf(draft.state, said.entryId);
  if (!ref) return;
  ref.acknowledgedAt = now;
  draft.words.push({ kind: 'promise_acknowledged', entryId: ref.id, words: said.words, actor: said.actor, at: now });
  record(draft, 'promise.acknowledged', said.actor, now, { subject: ref.id, after: { note: said.words } });
}

/** Why nobody can be made its owner now, or null. */
export function refusalToAssignPromise(state: HandoffState, said: { entryId: string }): Refusal | null {
  return refusalOf(state, said.entryId);
}

/** Gives a promise an owner on our side, who is told when there is something to acknowledge. */
export function assignPromise(draft: HandoffDraft, said: { entryId: string; ownerId: string | null; actor: Actor }, now: Instant): void {
  const ref = entryOf(draft.state, said.entryId);
  if (!ref) return;
  record(draft, 'promise.assigned', said.actor, now, { subject: ref.id, before: { ownerId: ref.ownerId }, after: { ownerId: said.ownerId } });
  ref.ownerId = said.ownerId;
  draft.words.push({ kind: 'promise_assigned', entryId: ref.id, ownerId: said.ownerId, actor: said.actor, at: now });
  if (said.ownerId !== null && said.actor.id !== said.ownerId) {
    draft.mails.push({ key: `promise-assigned/${ref.id}/${now}`, kind: 'promise-assigned', to: ownerOf(ref), subject: ref.id });
  }
}

/** Why these fields cannot be corrected, or null. */
export function refusalToCorrectPromise(state: HandoffState, said: { entryId: string; changes: TermChanges }): Refusal | null {
  const refusal = refusalOf(state, said.entryId);
  if (refusal) return refusal;
  if (Object.keys(said.changes).length === 0) return { code: 'nothing_changed', message: 'Say what is different.', field: 'changes' };
  const what = said.changes.what;
  return what && what.value.trim() === '' ? { code: 'words_missing', message: 'A promise needs a sentence that says what it is.', field: 'what' } : null;
}

/** A person's word on some fields. Dates that follow from it are counted by the next compile run. */
export function correctPromise(draft: HandoffDraft, said: { entryId: string; changes: TermChanges; actor: Actor }, now: Instant): void {
  const ref = entryOf(draft.state, said.entryId);
  if (!ref) return;
  const { entryId, changes, actor } = said;
  if (changes.direction) ref.direction = changes.direction.value;
  if (changes.risk) ref.high = changes.risk.value === 'high';
  draft.words.push({ kind: 'promise_corrected', entryId, changes, actor, at: now });
  record(draft, 'promise.corrected', actor, now, { subject: entryId, after: { fields: Object.keys(changes) } });
}

const tooMany = (state: HandoffState, more: number): Refusal | null =>
  state.ledger.length + more > MOST_ENTRIES ? { code: 'too_many', message: `A ledger holds at most ${MOST_ENTRIES} promises.` } : null;

/** Why a promise cannot be added, or null. */
export function refusalToAddPromise(state: HandoffState, said: MarkedPromise): Refusal | null {
  const outside = refusalToTouch(state) ?? tooMany(state, 1);
  if (outside) return outside;
  if (said.terms.what.trim() === '') return { code: 'words_missing', message: 'A promise needs a sentence that says what it is.', field: 'what' };
  return entryOf(state, said.entryId) ? { code: 'already_there', message: 'This promise has been added already.', field: 'entryId' } : null;
}

/** Until the next compile run has counted its dates. */
const fresh = (id: string, direction: Direction, high: boolean): LedgerRef => newRef({ id, direction, high, standing: true, dueAt: null, remindAt: null, escalateAt: null });

/** A promise that a person found in a source and the reader did not. */
export function addPromise(draft: HandoffDraft, said: MarkedPromise & { actor: Actor }, now: Instant): void {
  const { entryId, evidence, terms, actor } = said;
  draft.state.ledger.push(fresh(entryId, terms.direction, terms.risk === 'high'));
  draft.words.push({ kind: 'promise_added', entryId, evidence, terms, actor, at: now });
  record(draft, 'promise.added', actor, now, { subject: entryId });
}

/** Why these two are not the same promise, or null. */
export function refusalToMergePromises(state: HandoffState, said: { entryId: string; otherId: string }): Refusal | null {
  const refusal = refusalOf(state, said.entryId, said.otherId);
  if (refusal) return refusal;
  if (said.entryId === said.otherId) return { code: 'same_promise', message: 'A promise cannot be merged with itself.', field: 'otherId' };
  const [kept, other] = [entryOf(state, said.entryId), entryOf(state, said.otherId)];
  if (kept?.direction !== other?.direction) return { code: 'other_direction', message: 'What we promised and what they promised are two promises.', field: 'otherId' };
  return other && isOwed(other.status) ? null : { code: 'wrong_status', message: 'The one that goes has been settled or delivered already: merge the other way round.', field: 'otherId' };
}

/** Two entries were one promise: the other's evidence goes to the one that is kept. Who stood for either stands for both only if neither was risky. */
export function mergePromises(draft: HandoffDraft, said: { entryId: string; otherId: string; actor: Actor }, now: Instant): void {
  const [kept, other] = [entryOf(draft.state, said.entryId), entryOf(draft.state, said.otherId)];
  if (!kept || !other) return;
  if (isBlocking(other)) kept.acknowledgedAt = null;
  kept.high ||= other.high;
  other.standing = false;
  draft.words.push({ kind: 'promises_merged', entryId: kept.id, otherId: other.id, actor: said.actor, at: now });
  record(draft, 'promise.merged', said.actor, now, { subject: kept.id, after: { otherId: other.id } });
}

/** Why an entry cannot be split like this, or null. */
export function refusalToSplitPromise(state: HandoffState, said: { entryId: string; parts: readonly MarkedPromise[] }): Refusal | null {
  const refusal = refusalOf(state, said.entryId) ?? tooMany(state, said.parts.length);
  if (refusal) return refusal;
  if (said.parts.length < 2) return { code: 'parts_missing', message: 'Mark at least two parts: each becomes a promise of its own.', field: 'parts' };
  if (said.parts.some(({ terms }) => terms.what.trim() === '')) return { code: 'words_missing', message: 'Each part needs a sentence that says what it is.', field: 'parts' };
  const ref = entryOf(state, said.entryId);
  return ref && isOwed(ref.status) ? null : { code: 'wrong_status', message: 'Only a promise that is still owed can be split.', field: 'entryId' };
}

/** One entry was several promises: each part becomes one, and the whole gives way to them. Each is acknowledged for itself. */
export function splitPromise(draft: HandoffDraft, said: { entryId: string; parts: readonly MarkedPromise[]; actor: Actor }, now: Instant): void {
  const ref = entryOf(draft.state, said.entryId);
  if (!ref) return;
  ref.standing = false;
  for (const { entryId, terms } of said.parts) draft.state.ledger.push({ ...fresh(entryId, terms.direction, terms.risk === undefined ? ref.high : terms.risk === 'high'), ownerId: ref.ownerId });
  draft.words.push({ kind: 'promise_split', entryId: ref.id, parts: [...said.parts], actor: said.actor, at: now });
  record(draft, 'promise.split', said.actor, now, { subject: ref.id, after: { into: said.parts.map(({ entryId }) => entryId) } });
}
