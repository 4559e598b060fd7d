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

/** Where the signature stands, exactly what is signed, and asking for it. */
export function SignaturePart({ detail, success: { signature, agreement, goals }, may }: { detail: HandoffDetail; success: Success; may: boolean }) {
  const reader = useReader();
  const [signer, setSigner] = useState(signature.signers[0]?.id ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  const ask = useHandoffAction<{ contactIds: string[] }>(detail.id, { run: (said) => requestSignature(detail.id, said), done: () => t('sign.done') });
  const { status, signers, candidates, askedAt, remindedAt, escalatedAt } = signature;
  const names = signers.map(({ name }) => name).join(', ');
  const day = (at: string | null): string => (at === null ? 'none' : dayOf(at, reader));
  const press = () => {
    setWrong(signer === '' ? t('sign.choose') : null);
    if (signer !== '') ask.act({ contactIds: [signer] });
  };
  return (
    <section className="later signing">
      <h2>{t('sign.title')}</h2>
      <p className="measure">{status === 'not_asked' ? t('sign.not_asked') : status === 'signed' ? t('sign.signed') : t(`sign.${status}`, { names, day: day(askedAt), reminded: day(remindedAt), escalated: day(escalatedAt) })}</p>
      <AgreementChanges changes={signature.changes} />
      {agreement === null ? null : <details><summary className="quiet">{t('sign.exactly')}</summary><Agreement agreement={agreement} /></details>}
      {may && goals.length > 0 && status === 'not_asked' ? (
        signature.mayAsk ? (
          <>
            {signers.length === 0 ? <p className="watch">{t('sign.nobody')}</p> : null}
            <div className="spaced"><SelectField label={t('sign.who')} value={signer} wrong={wrong} onChange={(event) => setSigner(event.target.value)}><option value="">–</option>{candidates.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</SelectField></div>
            <p className="row spaced"><Button look="main" busy={ask.busy} onClick={press}>{t('sign.ask')}</Button></p>
          </>
        ) : <p className="soft">{t('sign.later')}</p>
      ) : null}
      <Failed error={ask.error} />
      {signature.signed.length > 0 ? <><h3>{t('agreement.earlier')}</h3><Signatures signed={signature.signed} address={signatureFile(detail.id)} /></> : null}
    </section>
  );
}
