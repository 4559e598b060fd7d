import type { AgreementView, SuccessView } from '@throughline/contract/http';
import { agreementChanges, criterionLine, scopeLine } from '@throughline/domain';
import type { Agreement, AgreementChange, HandoffState } from '@throughline/domain';
import type { StoredSignature } from '@throughline/persistence';
import type { z } from 'zod';

type Signed = Pick<StoredSignature, 'id' | 'signedAt' | 'signedName' | 'hash' | 'voidedAt' | 'body'>;

/** The agreement in the lines that people read before they sign, with the hash of exactly that. */
export function agreementView({ criteria, scope, exclusions }: Agreement, hash: string): z.input<typeof AgreementView> {
  return { criteria: criteria.map(criterionLine), scope: scope.map(scopeLine), exclusions, hash };
}

/** Where the signature stands, and what has changed since the last one was given. */
export function signatureStatus(state: Pick<HandoffState, 'signature'>, signed: readonly Signed[], now: { agreement: Agreement; hash: string } | null): { status: z.input<typeof SuccessView>['signature']['status']; changes: AgreementChange[] } {
  const { signature } = state;
  if (now === null) return { status: 'not_asked', changes: [] };
  if (signature !== null && signature.signedAt !== null && signature.hash === now.hash) return { status: 'signed', changes: [] };
  const last = signed[0];
  const changes = last === undefined ? [] : agreementChanges(JSON.parse(last.body) as Agreement, now.agreement);
  if (signature === null) return { status: 'not_asked', changes };
  return { status: last === undefined ? 'asked' : 'changed', changes };
}

/** Every signature that was given, the newest first. */
export function signedView(rows: readonly Signed[]): z.input<typeof SuccessView>['signature']['signed'] {
  return rows.flatMap(({ id, signedAt, signedName, hash, voidedAt }) => (signedAt === null ? [] : [{ id, signedAt, signedName, hash, voidedAt }]));
}
