import { useState } from 'react';
import { Failed } from '../../../api/failed.tsx';
import { requestSignature, signatureFile } from '../../../api/success.ts';
import type { HandoffDetail, Success } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { useReader } from '../../../design/date/clock.tsx';
import { dayOf } from '../../../design/date/when.ts';
import { SelectField } from '../../../design/field.tsx';
import { Agreement, AgreementChanges, Signatures } from '../../../design/goals/agreement.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';
import { Unclear, unclearOf, UnclearDialog } from './unclear-dialog.tsx';

interface SignaturePartProps { detail: HandoffDetail; success: Success; may: boolean }

/** Where the signature stands, exactly what is signed, and asking for it. */
export function SignaturePart({ detail, success, may }: SignaturePartProps) {
  const reader = useReader();
  const { signature, agreement, goals } = success;
  const { status, signers, askedAt, remindedAt, escalatedAt, changes } = signature;
  const names = signers.map(({ name }) => name).join(', ');
  const day = (at: string | null): string => (at === null ? 'none' : dayOf(at, reader));
  return (
    <section className="later signing">
      <h2>{t('sign.title')}</h2>
      <p className="measure">{status === 'not_asked' ? t(changes.length > 0 ? 'sign.withdrawn' : 'sign.not_asked') : status === 'signed' ? t('sign.signed') : t(`sign.${status}`, { names, day: day(askedAt), reminded: day(remindedAt), escalated: day(escalatedAt) })}</p>
      <AgreementChanges changes={changes} />
      {agreement === null ? null : <details><summary className="quiet">{t('sign.exactly')}</summary><Agreement agreement={agreement} /></details>}
      {may && goals.length > 0 && status === 'not_asked' ? (signature.mayAsk ? <Ask detail={detail} success={success} /> : <p className="soft">{t('sign.later')}</p>) : null}
      {signature.signed.length > 0 ? <><h3>{t('agreement.earlier')}</h3><Signatures signed={signature.signed} address={signatureFile(detail.id)} /></> : null}
    </section>
  );
}

/** Who signs, and asking them; what is vague is named before. */
function Ask({ detail, success: { signature: { signers, candidates }, goals } }: Omit<SignaturePartProps, 'may'>) {
  const [signer, setSigner] = useState(signers[0]?.id ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  const [overriding, setOverriding] = useState(false);
  const ask = useHandoffAction<{ contactIds: string[]; overrideReason: string | null }>(detail.id, { run: (said) => requestSignature(detail.id, said), done: () => t('sign.done'), after: () => setOverriding(false) });
  const unclear = unclearOf(goals);
  const chosen = (then: () => void) => () => {
    setWrong(signer === '' ? t('sign.choose') : null);
    if (signer !== '') then();
  };
  const send = (overrideReason: string | null) => ask.act({ contactIds: [signer], overrideReason });
  return (
    <>
      {signers.length === 0 ? <p className="watch">{t('sign.nobody')}</p> : null}
      <div className="spaced"><SelectField label={t('sign.who')} value={signer} wrong={wrong} onChange={(event) => setSigner(event.target.value)}><option value="">–</option>{candidates.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</SelectField></div>
      <p className="row spaced"><Button look={unclear.length > 0 ? 'plain' : 'main'} refused={unclear.length > 0} busy={ask.busy} aria-describedby={unclear.length > 0 ? 'sign-unclear' : undefined} onClick={chosen(() => send(null))}>{t('sign.ask')}</Button></p>
      {unclear.length > 0 ? (
        <div className="measure spaced" id="sign-unclear">
          <p>{t('sign.unclear', { n: unclear.length })} <Button look="link" onClick={chosen(() => setOverriding(true))}>{t('sign.override')}</Button> {t('sign.overrideAfter')}</p>
          <Unclear goals={unclear} />
        </div>
      ) : null}
      {overriding ? <UnclearDialog goals={unclear} signer={candidates.find(({ id }) => id === signer)?.name ?? ''} busy={ask.busy} error={ask.error} send={send} onClose={() => setOverriding(false)} /> : <Failed error={ask.error} />}
    </>
  );
}
