import { BEGIN, aHandoff } from '../testing/handoff.builder.ts';
import type { Actor } from './actor.ts';
import type { HandoffDraft } from './draft.ts';
import { noteAgreement, refusalToRequestSignature, requestSignature, signCriteria, voidSignature } from './signature.ts';

const LUCIA: Actor = { kind: 'person', id: 'p-lucia' };
const [FIRST, SECOND, THIRD] = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)];
const asking = { hash: FIRST, contactIds: ['c-tom'], actor: LUCIA };
const vague = { ...asking, unclear: ['log-ins/target', 'log-ins/by', 'errors/by'] };

const introduced = (): HandoffDraft => ({ state: { ...aHandoff().build(), phase: 'implementation' }, events: [], mails: [], words: [] });
const signed = (unclear: string[] = []): HandoffDraft => {
  const draft = introduced();
  requestSignature(draft, { ...asking, unclear, overrideReason: unclear.length > 0 ? 'They begin on Monday.' : null }, BEGIN);
  signCriteria(draft, { signatureId: 's-1', hash: FIRST, actor: { kind: 'contact', id: 'c-tom' } }, BEGIN);
  draft.mails = [];
  return draft;
};

describe('a signature under criteria that do not say all they have to', () => {
  it('is not asked for by accident, but by name and reason, which the history keeps', () => {
    const draft = introduced();
    expect(refusalToRequestSignature(draft.state, asking)).toBeNull();
    expect(refusalToRequestSignature(draft.state, vague)).toMatchObject({ code: 'unclear_criteria', field: 'overrideReason', message: expect.stringMatching(/^2 criteria do not say/) });
    expect(refusalToRequestSignature(draft.state, { ...vague, unclear: ['log-ins/by'] })?.message).toMatch(/^One criterion does not say/);
    expect(refusalToRequestSignature(draft.state, { ...vague, overrideReason: 'n/a' })).toMatchObject({ code: 'says_nothing' });
    expect(refusalToRequestSignature(draft.state, { ...vague, overrideReason: 'They begin on Monday.', actor: { kind: 'api_key', id: 'k-1' } })).toMatchObject({ code: 'person_needed' });
    expect(refusalToRequestSignature(draft.state, { ...vague, overrideReason: 'They begin on Monday.' })).toBeNull();
    requestSignature(draft, { ...vague, overrideReason: 'They begin on Monday.' }, BEGIN);
    expect(draft.events.at(-1)).toMatchObject({ type: 'signature.asked', actor: LUCIA, after: { unclear: vague.unclear, reason: 'They begin on Monday.' } });
  });

  it('is withdrawn, and not asked for again, when a change makes a criterion vague', () => {
    const draft = signed();
    voidSignature(draft, { hash: SECOND, unclear: ['log-ins/target'], actor: LUCIA }, BEGIN);
    expect(draft.state.signature).toBeNull();
    expect(draft.events.map(({ type }) => type)).toEqual(expect.arrayContaining(['signature.voided', 'signature.withdrawn']));
    expect(draft.words.at(-1)).toMatchObject({ kind: 'signature_voided', signatureId: 's-1' });
    expect(draft.mails.map(({ kind, to }) => [kind, to.kind])).toEqual([['signature-withdrawn', 'customer_success']]);
  });

  it('is withdrawn before anybody has signed as well, also when a compile run finds it', () => {
    const draft = introduced();
    requestSignature(draft, asking, BEGIN);
    noteAgreement(draft, SECOND, ['log-ins/by'], BEGIN);
    expect([draft.state.signature, draft.events.at(-1)?.type]).toEqual([null, 'signature.withdrawn']);
  });

  it('goes on being asked for while only that is vague which was let through', () => {
    const draft = signed(['log-ins/by']);
    voidSignature(draft, { hash: SECOND, unclear: ['log-ins/by'], actor: LUCIA }, BEGIN);
    expect(draft.state.signature).toMatchObject({ hash: SECOND, unclear: ['log-ins/by'], signedAt: null });
    voidSignature(draft, { hash: THIRD, unclear: [], actor: LUCIA }, BEGIN);
    expect(draft.state.signature).toMatchObject({ hash: THIRD, unclear: [] });
    voidSignature(draft, { hash: FIRST, unclear: ['log-ins/by'], actor: LUCIA }, BEGIN);
    expect(draft.state.signature).toBeNull();
  });
});
