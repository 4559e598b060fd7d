import type { Refusal } from '../errors.ts';
import { isEnded } from '../lifecycle/phases.ts';
import { saysSomething } from '../package/answers.ts';
import type { Instant } from '../time/instant.ts';
import type { Actor } from './actor.ts';
import { SYSTEM } from './actor.ts';
import { record } from './draft.ts';
import type { HandoffDraft } from './draft.ts';
import type { HandoffState } from './state.ts';
import { refusalOutside } from './wrong-phase.ts';

/** Working days after which the economic buyer is reminded, and after which whoever looks after the customer hears of it. */
export const SIGNATURE_DAYS = { remind: 3, escalate: 5 } as const;

/** The agreement on success as the workflow waits for it: by its hash, never by its words. */
export interface Signature {
  askedAt: Instant;
  /** SHA-256 of the agreement that is asked to be signed, in hexadecimal. */
  hash: string;
  /** The contacts who may sign. */
  contactIds: string[];
  /** Counted in the vendor's working days; null until they have been. */
  remindAt: Instant | null;
  escalateAt: Instant | null;
  remindedAt: Instant | null;
  escalatedAt: Instant | null;
  signedAt: Instant | null;
  signedBy: Actor | null;
  /** Under which id the signed words are kept. */
  signatureId: string | null;
  /** What the criteria did not say when it was asked for, as criterion and field: let through by name and reason. */
  unclear?: string[];
}

const OPEN_IN = ['implementation', 'observation', 'learning'] as const;

export interface RequestSignature {
  hash: string;
  contactIds: string[];
  /** What the criteria do not say yet, as criterion and field. */
  unclear?: string[];
  /** Why it is asked for all the same. */
  overrideReason?: string | null;
  actor: Actor;
}

/** Why nobody can be asked to sign now, or null. */
export function refusalToRequestSignature(state: HandoffState, said: RequestSignature): Refusal | null {
  const { hash, contactIds } = said;
  const outside = refusalOutside(state, OPEN_IN, 'The customer signs in the portal, which opens with the introduction.');
  if (outside) return outside;
  if (contactIds.length === 0) return { code: 'nobody_to_sign', message: 'Say who signs for the customer.', field: 'contactIds' };
  if (state.signature?.hash !== hash) return refusalOfUnclear(said);
  return state.signature.signedAt === null
    ? { code: 'already_asked', message: 'This has been asked for already. They are reminded by themselves.' }
    : { code: 'already_signed', message: 'This is signed, and nothing has changed since.' };
}

/** Nothing vague is signed by accident: what is missing is filled in, or a person says by name why it is not. */
function refusalOfUnclear({ unclear = [], overrideReason, actor }: RequestSignature): Refusal | null {
  if (unclear.length === 0) return null;
  const field = 'overrideReason';
  if ((overrideReason ?? '').trim() === '') {
    const criteria = new Set(unclear.map((one) => one.slice(0, one.lastIndexOf('/')))).size;
    const which = criteria === 1 ? 'One criterion does not say all it has' : `${criteria} criteria do not say all they have`;
    return { code: 'unclear_criteria', message: `${which} to, so nobody could tell whether it is kept. Fill in what is missing, or say why it is signed as it is.`, field };
  }
  if (actor.kind !== 'person') return { code: 'person_needed', message: 'Only a person can have criteria signed that do not say all they have to, by name and with a reason.', field };
  return saysSomething(overrideReason ?? '') ? null : { code: 'says_nothing', message: 'Say in a few words why it is signed as it is. Whoever reads it later was not there.', field };
}

/** Asks for the signature; whoever was asked before is asked for this one instead. */
export function requestSignature(draft: HandoffDraft, said: RequestSignature, now: Instant): void {
  ask(draft, said, 'signature-asked', now);
}

function ask(draft: HandoffDraft, { hash, contactIds, unclear = [], overrideReason, actor }: RequestSignature, kind: 'signature-asked' | 'signature-voided', now: Instant): void {
  const known = unclear.length === 0 ? {} : { unclear };
  draft.state.signature = { askedAt: now, hash, contactIds, remindAt: null, escalateAt: null, remindedAt: null, escalatedAt: null, signedAt: null, signedBy: null, signatureId: null, ...known };
  record(draft, 'signature.asked', actor, now, { after: { hash, contactIds, ...known, ...(overrideReason ? { reason: overrideReason } : {}) } });
  for (const contactId of contactIds) draft.mails.push({ key: `${kind}/${now}/${contactId}`, kind, to: { kind: 'contact', contactId }, subject: now });
}

export interface SignCriteria { signatureId: string; hash: string; actor: Actor }

/** Why this person cannot sign this, or null. */
export function refusalToSignCriteria({ phase, signature }: HandoffState, { hash, actor }: SignCriteria): Refusal | null {
  if (isEnded(phase) || signature === null) return { code: 'not_asked', message: 'Nobody has asked for a signature yet.' };
  if (actor.kind !== 'contact' || !signature.contactIds.includes(actor.id)) return { code: 'not_yours', message: 'Only whoever decides about the money signs this.' };
  if (signature.signedAt !== null) return { code: 'already_signed', message: 'This is signed already.' };
  return signature.hash === hash ? null : { code: 'changed_since', message: 'It has changed since you opened it. Please read it again.', field: 'hash' };
}

/** The economic buyer has signed. */
export function signCriteria(draft: HandoffDraft, said: SignCriteria, now: Instant): void {
  const { signature } = draft.state;
  if (!signature) return;
  signature.signedAt = now;
  signature.signedBy = said.actor;
  signature.signatureId = said.signatureId;
  record(draft, 'signature.signed', said.actor, now, { subject: said.signatureId, after: { hash: said.hash } });
  draft.words.push({ kind: 'signature', signatureId: said.signatureId, at: now });
  draft.mails.push({ key: `signature-signed/${said.signatureId}`, kind: 'signature-signed', to: { kind: 'customer_success' }, subject: said.signatureId });
}

/** Why nothing has to be signed anew, or null. */
export function refusalToVoidSignature({ phase, signature }: HandoffState, { hash }: { hash: string }): Refusal | null {
  if (isEnded(phase) || signature === null) return { code: 'not_asked', message: 'Nobody has asked for a signature yet.' };
  return signature.hash === hash ? { code: 'nothing_changed', message: 'What was to be signed has not changed.' } : null;
}

/** What the agreement says now, and what its criteria do not say yet. */
export interface VoidSignature { hash: string; unclear?: string[]; actor: Actor }

/** What was signed, or asked to be, says something else now: a signature counts no longer, and is asked for again. */
export function voidSignature(draft: HandoffDraft, { hash, unclear = [], actor }: VoidSignature, now: Instant): void {
  const before = draft.state.signature;
  if (before === null || before.hash === hash) return;
  // What was let through once stays so; what has become vague since has to be let through, or mended, before it is asked for.
  const vague = unclear.filter((one) => !(before.unclear ?? []).includes(one));
  if (before.signedAt === null && vague.length === 0) {
    // Nobody has signed yet: they find the newer words under the same request.
    Object.assign(before, { hash, unclear });
    record(draft, 'signature.asked', actor, now, { after: { hash, contactIds: before.contactIds } });
    return;
  }
  if (before.signedAt === null) {
    withdraw(draft, before, vague, actor, now);
    return;
  }
  record(draft, 'signature.voided', actor, now, { ...(before.signatureId === null ? {} : { subject: before.signatureId }), before: { hash: before.hash }, after: { hash } });
  if (before.signatureId !== null) draft.words.push({ kind: 'signature_voided', signatureId: before.signatureId, at: now });
  if (vague.length > 0) withdraw(draft, before, vague, actor, now);
  else ask(draft, { hash, contactIds: before.contactIds, unclear, actor }, 'signature-voided', now);
}

/** Nobody signs what became vague after they were asked: whoever looks after the customer hears what is missing, and asks anew. */
function withdraw(draft: HandoffDraft, { hash }: Signature, unclear: string[], actor: Actor, now: Instant): void {
  draft.state.signature = null;
  record(draft, 'signature.withdrawn', actor, now, { before: { hash }, after: { unclear } });
  draft.mails.push({ key: `signature-withdrawn/${now}`, kind: 'signature-withdrawn', to: { kind: 'customer_success' }, subject: now });
}

/** A compile run tells what the agreement says now. */
export function noteAgreement(draft: HandoffDraft, hash: string | undefined, unclear: string[], now: Instant): void {
  if (hash !== undefined && draft.state.signature !== null) voidSignature(draft, { hash, unclear, actor: SYSTEM }, now);
}

/** Whether somebody was asked to sign and the working days until the reminder have not been counted. */
export function isSignatureUncounted({ signature, phase }: HandoffState): boolean {
  return signature !== null && signature.signedAt === null && signature.escalateAt === null && !isEnded(phase);
}
