import { useState } from 'react';
import type { FormEvent } from 'react';
import { reopenMilestone } from '../../../api/handoffs.ts';
import { Failed } from '../../../api/failed.tsx';
import type { HandoffDetail, Milestone } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { TextArea } from '../../../design/field.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';

/** Opens a completed step again, with the reason that the history keeps. */
export function ReopenDialog({ detail, step, onClose }: { detail: HandoffDetail; step: Milestone; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const reopen = useHandoffAction<{ reason: string }>(detail.id, { run: (content) => reopenMilestone(detail.id, step.id, content), done: () => t('plan.reopened', { title: step.title }), after: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(reason.trim() === '' ? t('required.text') : null);
    if (reason.trim() !== '') reopen.act({ reason: reason.trim() });
  };
  return (
    <Dialog title={t('plan.reopenTitle', { title: step.title })} onClose={onClose}>
      <form onSubmit={submit}>
        <TextArea label={t('plan.reopenReason')} value={reason} onChange={(event) => setReason(event.target.value)} wrong={wrong} maxLength={5000} />
        <Failed error={reopen.error} />
        <p className="ends"><Button look="main" type="submit" busy={reopen.busy}>{t('plan.reopenSend')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
