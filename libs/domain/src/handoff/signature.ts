import type { Refusal } from '../errors.ts';
import { isEnded } from '../lifecycle/phases.ts';
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
}

const OPEN_IN = ['implementation', 'observation', 'learning'] as const;

export interface RequestSignature { hash: string; contactIds: string[]; actor: Actor }

/** Why nobody can be asked to sign now, or null. */
export function refusalToRequestSignature(state: HandoffState, { hash, contactIds }: RequestSignature): Refusal | null {
  const outside = refusalOutside(state, OPEN_IN, 'The customer signs in the portal, which opens with the introduction.');
  if (outside) return outside;
  if (contactIds.length === 0) return { code: 'nobody_to_sign', message: 'Say who signs for the customer.', field: 'contactIds' };
  if (state.signature?.hash !== hash) return null;
  return state.signature.signedAt === null
    ? { code: 'already_asked', message: 'This has been asked for already. They are reminded by themselves.' }
    : { code: 'already_signed', message: 'This is signed, and nothing has changed since.' };
}

/** Asks for the signature; whoever was asked before is asked for this one instead. */
export function requestSignature(draft: HandoffDraft, said: RequestSignature, now: Instant): void {
  ask(draft, said, 'signature-asked', now);
}

function ask(draft: HandoffDraft, { hash, contactIds, actor }: RequestSignature, kind: 'signature-asked' | 'signature-voided', now: Instant): void {
  draft.state.signature = { askedAt: now, hash, contactIds, remindAt: null, escalateAt: null, remindedAt: null, escalatedAt: null, signedAt: null, signedBy: null, signatureId: null };
  record(draft, 'signature.asked', actor, now, { after: { hash, contactIds } });
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

/** What was signed, or asked to be, says something else now: a signature counts no longer, and is asked for again. */
export function voidSignature(draft: HandoffDraft, { hash, actor }: { hash: string; actor: Actor }, now: Instant): void {
  const before = draft.state.signature;
  if (before === null || before.hash === hash) return;
  if (before.signedAt === null) {
    // Nobody has signed yet: they find the newer words under the same request.
    before.hash = hash;
    record(draft, 'signature.asked', actor, now, { after: { hash, contactIds: before.contactIds } });
    return;
  }
  record(draft, 'signature.voided', actor, now, { ...(before.signatureId === null ? {} : { subject: before.signatureId }), before: { hash: before.hash }, after: { hash } });
  if (before.signatureId !== null) draft.words.push({ kind: 'signature_voided', signatureId: before.signatureId, at: now });
  ask(draft, { hash, contactIds: before.contactIds, actor }, 'signature-voided', now);
}

/** A compile run tells what the agreement says now. */
export function noteAgreement(draft: HandoffDraft, hash: string | undefined, now: Instant): void {
  if (hash !== undefined && draft.state.signature !== null) voidSignature(draft, { hash, actor: SYSTEM }, now);
}

/** Whether somebody was asked to sign and the working days until the reminder have not been counted. */
export function isSignatureUncounted({ signature, phase }: HandoffState): boolean {
  return signature !== null && signature.signedAt === null && signature.escalateAt === null && !isEnded(phase);
}
