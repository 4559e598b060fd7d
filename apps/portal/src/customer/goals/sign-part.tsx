import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../api/failed.tsx';
import { keys } from '../../api/keys.ts';
import { ownSignatureFile, signGoals } from '../../api/success.ts';
import type { PortalGoals } from '../../api/types.ts';
import { useAction } from '../../api/use-action.ts';
import { Button } from '../../design/button.tsx';
import { TextField } from '../../design/field.tsx';
import { Agreement, AgreementChanges, Signatures } from '../../design/goals/agreement.tsx';
import { t } from '../../messages/i18n.ts';

/** Exactly what is signed, who signs, the signature, and what has changed since. */
export function SignPart({ goals: { signature, agreement }, vendor }: { goals: PortalGoals; vendor: string }) {
  if (agreement === null && signature.signed.length === 0) return null;
  const { status, mine, changes, signers, signed } = signature;
  const waits = status === 'asked' || status === 'changed';
  return (
    <section className="goal signing">
      <h2>{t('portalGoals.sign', { vendor })}</h2>
      {status === 'signed' ? <p>{t('portalGoals.isSigned')}</p> : <p className="soft">{t('portalGoals.signLead')}</p>}
      <AgreementChanges changes={changes} />
      {agreement === null ? null : <Agreement agreement={agreement} />}
      {waits && mine && agreement !== null ? <Sign hash={agreement.hash} /> : null}
      {waits && !mine ? <p>{t('portalGoals.whoSigns', { names: signers.join(', ') })}</p> : null}
      {signed.length > 0 ? <Signatures signed={signed} address={ownSignatureFile} /> : null}
    </section>
  );
}

function Sign({ hash }: { hash: string }) {
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const sign = useAction<{ hash: string; name: string }>({ run: signGoals, refresh: [keys.portal], done: () => t('portalGoals.signed') });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(name.trim() === '' ? t('portalGoals.nameNeeded') : null);
    if (name.trim() !== '') sign.act({ hash, name: name.trim() });
  };
  return (
    <form onSubmit={submit} noValidate>
      <TextField label={t('portalGoals.name')} value={name} wrong={wrong} onChange={(event) => setName(event.target.value)} autoComplete="name" maxLength={300} />
      <Failed error={sign.error} />
      <p><Button look="main" type="submit" busy={sign.busy}>{t('portalGoals.signNow')}</Button></p>
    </form>
  );
}
