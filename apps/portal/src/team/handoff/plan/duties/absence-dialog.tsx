import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../../../api/failed.tsx';
import { changePlan } from '../../../../api/plan.ts';
import type { ChangePlan, HandoffDetail, Plan, PlanEdit } from '../../../../api/types.ts';
import { Button } from '../../../../design/button.tsx';
import { Dialog } from '../../../../design/dialog.tsx';
import { TextField } from '../../../../design/field.tsx';
import { roleName } from '../../../../facts/words.ts';
import { t } from '../../../../messages/i18n.ts';
import { useHandoffAction } from '../../use-handoff-action.ts';
import { Outlook } from '../change/outlook.tsx';

interface AbsenceDialogProps { detail: HandoffDetail; plan: Plan; resource: Plan['resources'][number]; onClose: () => void }

/** Somebody is away for some days: what they work on waits, and what that means stands below. */
export function AbsenceDialog({ detail, plan, resource, onClose }: AbsenceDialogProps) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [checked, setChecked] = useState(false);
  const send = useHandoffAction<ChangePlan>(detail.id, { run: (content) => changePlan(detail.id, content), done: () => t('duties.awayDone'), after: onClose });
  const edits: PlanEdit[] = from !== '' && to !== '' && from <= to ? [{ kind: 'absence', resource: resource.id, from, to, reason: reason.trim() }] : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (edits.length > 0) send.act({ revision: plan.revision, cause: null, reason: reason.trim(), told: null, changes: edits });
  };
  return (
    <Dialog title={t('duties.awayTitle', { name: resource.name ?? roleName(resource.role) })} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <TextField label={t('whatIf.from')} type="date" className="short" value={from} onChange={(event) => setFrom(event.target.value)} wrong={checked && from === '' ? t('planTab.day.wrong') : null} autoFocus />
        <TextField label={t('whatIf.to')} type="date" className="short" value={to} onChange={(event) => setTo(event.target.value)} wrong={checked && (to === '' || to < from) ? t('duties.awayOrder') : null} />
        <TextField label={t('planTab.reason')} value={reason} maxLength={300} onChange={(event) => setReason(event.target.value)} />
        <Outlook handoffId={detail.id} plan={plan} changes={edits} />
        <Failed error={send.error} />
        <p className="ends"><Button look="main" type="submit" busy={send.busy}>{t('planTab.send')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
