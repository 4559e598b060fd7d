import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../../api/failed.tsx';
import { closeRisk, reopenRisk } from '../../../api/risks.ts';
import type { HandoffDetail, RiskEntry } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { TextArea } from '../../../design/field.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';

interface CloseRiskDialogProps { detail: HandoffDetail; risk: RiskEntry; step: 'close' | 'reopen'; onClose: () => void }

/** A risk is over, or is not: with a reason either way. */
export function CloseRiskDialog({ detail, risk, step, onClose }: CloseRiskDialogProps) {
  const [reason, setReason] = useState('');
  const [checked, setChecked] = useState(false);
  const send = useHandoffAction<{ reason: string }>(detail.id, { run: (content) => (step === 'close' ? closeRisk : reopenRisk)(detail.id, risk.id, content), done: () => t(`risks.done.${step}`), after: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() !== '') send.act({ reason: reason.trim() });
  };
  return (
    <Dialog title={t(`risks.${step}.title`)} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p className="about">{risk.statement}</p>
        <p className="soft">{t(`risks.${step}.lead`)}</p>
        <TextArea label={t(`risks.${step}.reason`)} value={reason} onChange={(event) => setReason(event.target.value)} wrong={checked && reason.trim() === '' ? t('required.text') : null} maxLength={5000} autoFocus />
        <Failed error={send.error} />
        <p className="ends"><Button look="main" type="submit" busy={send.busy}>{t(`risks.do.${step}`)}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
