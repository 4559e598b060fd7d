import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../../api/failed.tsx';
import type { Goal } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { TextArea } from '../../../design/field.tsx';
import { t } from '../../../messages/i18n.ts';

/** The goals that two people could read differently, each with what it does not say yet. */
export const unclearOf = (goals: readonly Goal[]): Goal[] => goals.map((goal) => ({ ...goal, lint: goal.lint.filter(({ rule }) => rule !== 'agreed') })).filter(({ lint }) => lint.length > 0);

/** Each vague goal with everything that it lacks. */
export function Unclear({ goals }: { goals: readonly Goal[] }) {
  return <ul className="plain">{goals.map(({ id, name, lint }) => <li key={id}><b>{name}</b>: {lint.map(({ what }) => what).join(' ')}</li>)}</ul>;
}

interface UnclearDialogProps { goals: readonly Goal[]; signer: string; busy: boolean; error: unknown; send: (reason: string) => void; onClose: () => void }

/** Having vague goals signed: allowed, with a name and a reason. */
export function UnclearDialog({ goals, signer, busy, error, send, onClose }: UnclearDialogProps) {
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(reason.trim() === '' ? t('required.text') : null);
    if (reason.trim() !== '') send(reason.trim());
  };
  return (
    <Dialog title={t('sign.overrideTitle', { n: goals.length })} onClose={onClose}>
      <form onSubmit={submit}>
        <Unclear goals={goals} />
        <p className="soft">{t('sign.overrideLead', { names: signer })}</p>
        <TextArea label={t('sign.overrideReason')} value={reason} onChange={(event) => setReason(event.target.value)} wrong={wrong} maxLength={5000} />
        <Failed error={error} />
        <p className="ends"><Button look="grave" type="submit" busy={busy}>{t('sign.overrideSend')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
