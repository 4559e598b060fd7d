import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { changePlan, undoPlan } from '../../../../api/plan.ts';
import { Failed } from '../../../../api/failed.tsx';
import type { ChangePlan, HandoffDetail, Plan, PlanTask } from '../../../../api/types.ts';
import { Button } from '../../../../design/button.tsx';
import { Dialog } from '../../../../design/dialog.tsx';
import { SelectField, TextArea, TextField } from '../../../../design/field.tsx';
import { t } from '../../../../messages/i18n.ts';
import { useHandoffAction } from '../../use-handoff-action.ts';
import { CAUSES } from './causes.ts';
import { Meanwhile } from './meanwhile.tsx';
import { Outlook } from './outlook.tsx';
import { Points } from './points.tsx';
import { editOf, isStill, kindsOf } from './wish.ts';
import type { Kind, Typed, Wish } from './wish.ts';

type Cause = (typeof CAUSES)[number];

interface ChangeDialogProps { detail: HandoffDetail; plan: Plan; task: PlanTask; wish: Wish; onClose: () => void }

/** Changes one task; what it means for go-live stands below before anybody sends it. */
export function ChangeDialog({ detail, plan, task, wish, onClose }: ChangeDialogProps) {
  const kinds = kindsOf(task, plan.status);
  const [typed, setTyped] = useState<Typed>({ kind: wish.kind, days: wish.days === null ? '' : String(wish.days), day: wish.kind === 'pin' ? task.start : plan.asOf, owner: task.owner ?? '', points: task.estimate === null ? ['', '', ''] : [String(task.estimate.optimistic), String(task.estimate.likely), String(task.estimate.pessimistic)] });
  const [cause, setCause] = useState<Cause | ''>('');
  const [reason, setReason] = useState('');
  const [told, setTold] = useState('');
  const [checked, setChecked] = useState(false);
  // The revision that was looked at when this opened: what was typed stays when somebody else was faster, with what they did.
  const [looked] = useState(plan.revision);
  const made = useRef<number | null>(null);
  const undo = useHandoffAction<{ revision: number | null }>(detail.id, { run: (content) => undoPlan(detail.id, content), done: () => t('planTab.undone'), what: t('planTab.undoing'), shown: (page) => page });
  const send = useHandoffAction<ChangePlan>(detail.id, {
    run: async (content) => { made.current = (await changePlan(detail.id, content)).revision; },
    done: () => ({ text: t('planTab.changed', { title: task.title }), undo: () => undo.act({ revision: made.current }) }),
    after: onClose,
  });
  const edit = editOf(task.id, typed);
  const owes = typed.kind === 'delay';
  const noReason = owes && reason.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (edit && !noReason && !(owes && cause === '')) send.act({ revision: plan.revision, cause: cause === '' ? null : cause, reason: reason.trim(), told: told.trim() || null, changes: [edit] });
  };
  const wrong = checked && edit === null;
  const counts = typed.kind === 'delay' || typed.kind === 'remaining' || typed.kind === 'duration';
  return (
    <Dialog title={t('planTab.changeOf', { title: task.title })} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Meanwhile plan={plan} since={looked} />
        <SelectField label={t('planTab.what')} value={typed.kind} onChange={(event) => setTyped({ ...typed, kind: event.target.value as Kind })}>
          {kinds.map((one) => <option key={one} value={one}>{t(`planTab.kind.${one}`)}</option>)}
        </SelectField>
        {counts ? <TextField label={t(`planTab.days.${typed.kind as 'delay'}`)} hint={owes ? t('planTab.days.hint') : undefined} inputMode="numeric" className="short" value={typed.days} onChange={(event) => setTyped({ ...typed, days: event.target.value })} wrong={wrong ? t('planTab.days.wrong') : null} autoFocus /> : null}
        {typed.kind === 'start' || typed.kind === 'finish' || typed.kind === 'pin' ? <TextField label={t(`planTab.day.${typed.kind}`)} hint={typed.kind === 'pin' ? t('planTab.day.pinHint') : undefined} type="date" className="short" value={typed.day} onChange={(event) => setTyped({ ...typed, day: event.target.value })} wrong={wrong ? t('planTab.day.wrong') : null} /> : null}
        {typed.kind === 'owner' ? <TextField label={t('planTab.owner')} hint={t('planTab.ownerHint')} value={typed.owner} maxLength={300} list="plan-people" onChange={(event) => setTyped({ ...typed, owner: event.target.value })} /> : null}
        {typed.kind === 'owner' ? <datalist id="plan-people">{[...new Set(plan.resources.flatMap(({ name }) => name ?? []))].map((name) => <option key={name} value={name} />)}</datalist> : null}
        {typed.kind === 'estimate' ? <Points points={typed.points} change={(points) => setTyped({ ...typed, points })} wrong={wrong} /> : null}
        {isStill(typed.kind) ? null : (
          <SelectField label={t('planTab.whose')} value={cause} onChange={(event) => setCause(event.target.value as Cause | '')} wrong={checked && owes && cause === '' ? t('planTab.whoseMissing') : null}>
            <option value="">{t(owes ? 'planTab.whoseChoose' : 'planTab.whoseOpen')}</option>
            {CAUSES.map((one) => <option key={one} value={one}>{t(`planTab.cause.${one}`)}</option>)}
          </SelectField>
        )}
        <TextArea label={t('planTab.reason')} hint={t('planTab.reasonHint')} value={reason} onChange={(event) => setReason(event.target.value)} wrong={checked && noReason ? t('required.text') : null} maxLength={5000} />
        {isStill(typed.kind) ? null : <TextArea label={t('planTab.told')} hint={t('planTab.toldHint')} value={told} onChange={(event) => setTold(event.target.value)} maxLength={5000} />}
        {isStill(typed.kind) ? null : <Outlook handoffId={detail.id} plan={plan} changes={edit ? [edit] : []} />}
        <Failed error={send.error} />
        <p className="ends"><Button look="main" type="submit" busy={send.busy}>{t('planTab.send')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
