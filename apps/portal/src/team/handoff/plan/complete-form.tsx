import { useState } from 'react';
import type { FormEvent } from 'react';
import { completeMilestone, reopenMilestone } from '../../../api/handoffs.ts';
import { Failed } from '../../../api/failed.tsx';
import type { CompleteMilestone, HandoffDetail, Milestone } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { useReader } from '../../../design/date/clock.tsx';
import { TextArea, TextField } from '../../../design/field.tsx';
import { useMe } from '../../../identity/me.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';

export interface Completion { note: string; proof: string }

interface CompleteFormProps { detail: HandoffDetail; step: Milestone; draft: Completion; setDraft: (draft: Completion) => void; close: () => void }

const change = (detail: HandoffDetail, id: string, part: Partial<Milestone>): HandoffDetail =>
  detail.plan ? { ...detail, plan: { ...detail.plan, milestones: detail.plan.milestones.map((one) => (one.id === id ? { ...one, ...part } : one)) } } : detail;

const isAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** Completes a step with a sentence and, where it needs one, the address of the proof; it can be undone at once. */
export function CompleteForm({ detail, step, draft, setDraft, close }: CompleteFormProps) {
  const reader = useReader();
  const me = useMe();
  const [checked, setChecked] = useState(false);
  const reopen = useHandoffAction<{ reason: string }>(detail.id, {
    run: (content) => reopenMilestone(detail.id, step.id, content),
    done: () => t('plan.reopened', { title: step.title }),
    what: t('plan.reopening', { title: step.title }),
    shown: (page) => change(page, step.id, { status: 'open', completedAt: null, completedBy: null }),
  });
  const complete = useHandoffAction<CompleteMilestone>(detail.id, {
    run: (content) => completeMilestone(detail.id, step.id, content),
    done: () => ({ text: t('plan.completed', { title: step.title }), ...(step.isGoLive ? {} : { undo: () => reopen.act({ reason: t('plan.undoReason') }) }) }),
    what: t('plan.completing', { title: step.title }),
    shown: (page, content) => change(page, step.id, { status: 'done', completedAt: new Date(reader.now).toISOString(), completedBy: me.name, note: content.note, proof: content.proof ?? null }),
    after: close,
  });
  const note = draft.note.trim();
  const proof = draft.proof.trim();
  const noNote = note === '';
  const wrongProof = proof === '' ? step.needsProof : !isAddress(proof);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!noNote && !wrongProof) complete.act({ note, proof: proof || null });
  };
  return (
    <form onSubmit={submit} className="form" noValidate>
      <TextArea label={t('plan.note')} hint={t('plan.noteHint')} value={draft.note} onChange={(event) => setDraft({ ...draft, note: event.target.value })} wrong={checked && noNote ? t('required.text') : null} maxLength={5000} autoFocus />
      <TextField label={t('plan.proof')} hint={step.needsProof ? `${t('plan.proofNeeded')} ${t('plan.proofHint')}` : t('plan.proofHint')} type="url" inputMode="url" value={draft.proof} onChange={(event) => setDraft({ ...draft, proof: event.target.value })} wrong={checked && wrongProof ? t(proof === '' ? 'plan.proofNeeded' : 'plan.proofFormat') : null} />
      <Failed error={complete.error} />
      <p className="row"><Button look="main" type="submit" busy={complete.busy}>{t('plan.send')}</Button><Button onClick={close}>{t('action.cancel')}</Button></p>
    </form>
  );
}
