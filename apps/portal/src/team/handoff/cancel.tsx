import { useState } from 'react';
import type { FormEvent } from 'react';
import { cancelHandoff } from '../../api/handoffs.ts';
import { Failed } from '../../api/failed.tsx';
import type { HandoffDetail } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { TextArea } from '../../design/field.tsx';
import { useMay } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';
import { useHandoffAction } from './use-handoff-action.ts';

/** The way out that cannot be undone, with a plain warning. */
export function CancelHandoff({ detail }: { detail: HandoffDetail }) {
  const [open, setOpen] = useState(false);
  const may = useMay('handoffs:act');
  if (!may) return null;
  return (
    <div className="cancel no-print">
      <Button look="link" onClick={() => setOpen(true)}>{t('cancel.button')}</Button>
      {open ? <CancelDialog detail={detail} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

function CancelDialog({ detail, onClose }: { detail: HandoffDetail; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const cancel = useHandoffAction<{ reason: string }>(detail.id, { run: (content) => cancelHandoff(detail.id, content), done: () => t('cancel.done'), after: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(reason.trim() === '' ? t('required.text') : null);
    if (reason.trim() !== '') cancel.act({ reason: reason.trim() });
  };
  return (
    <Dialog title={t('cancel.title', { name: detail.accountName })} onClose={onClose}>
      <form onSubmit={submit}>
        <p className="soft">{t('cancel.lead')}</p>
        <TextArea label={t('cancel.reason')} value={reason} onChange={(event) => setReason(event.target.value)} wrong={wrong} maxLength={5000} />
        <Failed error={cancel.error} />
        <p className="ends"><Button look="grave" type="submit" busy={cancel.busy}>{t('cancel.send')}</Button><Button onClick={onClose}>{t('cancel.keep')}</Button></p>
      </form>
    </Dialog>
  );
}
