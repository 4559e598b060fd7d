import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../../../api/failed.tsx';
import { askForChange } from '../../../../api/plan.ts';
import type { AskForChange, HandoffDetail, PlanEdit } from '../../../../api/types.ts';
import { Button } from '../../../../design/button.tsx';
import { Dialog } from '../../../../design/dialog.tsx';
import { SelectField, TextArea, TextField } from '../../../../design/field.tsx';
import { t } from '../../../../messages/i18n.ts';
import { useHandoffAction } from '../../use-handoff-action.ts';
import { CAUSES } from '../change/causes.ts';

interface RequestDialogProps { detail: HandoffDetail; tried: readonly PlanEdit[]; suggestion: string; onClose: () => void; asked: () => void }

/** Asks for what was tried out: somebody agrees, and only then the plan changes. */
export function RequestDialog({ detail, tried, suggestion, onClose, asked }: RequestDialogProps) {
  const [title, setTitle] = useState(suggestion.slice(0, 200));
  const [reason, setReason] = useState('');
  const [cause, setCause] = useState<(typeof CAUSES)[number] | ''>('');
  const [checked, setChecked] = useState(false);
  const ask = useHandoffAction<AskForChange>(detail.id, { run: (content) => askForChange(detail.id, content), done: () => t('whatIf.asked'), after: asked });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (title.trim() !== '' && reason.trim() !== '' && cause !== '') ask.act({ title: title.trim(), reason: reason.trim(), cause, changes: [...tried] });
  };
  return (
    <Dialog title={t('whatIf.ask')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p className="soft">{t('whatIf.askLead')}</p>
        <TextField label={t('whatIf.askTitle')} value={title} maxLength={300} onChange={(event) => setTitle(event.target.value)} wrong={checked && title.trim() === '' ? t('required.text') : null} />
        <SelectField label={t('planTab.whose')} value={cause} onChange={(event) => setCause(event.target.value as typeof cause)} wrong={checked && cause === '' ? t('planTab.whoseMissing') : null}>
          <option value="">{t('planTab.whoseChoose')}</option>
          {CAUSES.map((one) => <option key={one} value={one}>{t(`planTab.cause.${one}`)}</option>)}
        </SelectField>
        <TextArea label={t('planTab.reason')} value={reason} maxLength={5000} onChange={(event) => setReason(event.target.value)} wrong={checked && reason.trim() === '' ? t('required.text') : null} autoFocus />
        <Failed error={ask.error} />
        <p className="ends"><Button look="main" type="submit" busy={ask.busy}>{t('whatIf.askSend')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
