import { useState } from 'react';
import type { HandoffDetail, Milestone } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { useReader } from '../../../design/date/clock.tsx';
import { dayOf } from '../../../design/date/when.ts';
import { useMay } from '../../../identity/me.tsx';
import { t } from '../../../messages/i18n.ts';
import { CompleteForm } from './complete-form.tsx';
import type { Completion } from './complete-form.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';

/** Whether the reader may complete this step now. */
export function useMayComplete(detail: HandoffDetail, step: Milestone | undefined): boolean {
  return useMay('handoffs:act') && detail.phase === 'implementation' && step !== undefined && step.status !== 'done' && step.refusal === null;
}

interface StepActionsProps { detail: HandoffDetail; step: Milestone; writing: boolean; setWriting: (writing: boolean) => void }

/** How a step of the handoff was completed, or what it takes to complete it. */
export function StepActions({ detail, step, writing, setWriting }: StepActionsProps) {
  const reader = useReader();
  const may = useMay('handoffs:act') && detail.phase === 'implementation';
  const [reopening, setReopening] = useState(false);
  // Kept here and not in the form: what was written is still there when a completion had to be taken back.
  const [draft, setDraft] = useState<Completion>({ note: '', proof: '' });
  const why = `why-${step.id}`;
  const open = step.status !== 'done';
  return (
    <div className="stack">
      {step.completedAt ? <p>{t('plan.completedBy', { day: dayOf(step.completedAt, reader), name: step.completedBy ?? t('actor.system') })}</p> : null}
      {step.note ? <p className="soft">{step.note}</p> : null}
      {step.proof ? <p><a href={step.proof} target="_blank" rel="noreferrer noopener">{t('plan.seeProof')}</a></p> : null}
      {may && open && writing ? <CompleteForm detail={detail} step={step} draft={draft} setDraft={setDraft} close={() => setWriting(false)} /> : null}
      {may && open && !writing ? (
        <p className="row">
          <Button look="small" refused={step.refusal !== null} aria-describedby={step.refusal ? why : undefined} aria-label={`${t('plan.complete')}: ${step.title}`} onClick={() => setWriting(true)}>{t('plan.complete')}</Button>
          {step.refusal ? <span className="soft" id={why}>{step.refusal}</span> : null}
        </p>
      ) : null}
      {may && !open ? <p><Button look="link" aria-label={`${t('plan.reopen')}: ${step.title}`} onClick={() => setReopening(true)}>{t('plan.reopen')}</Button></p> : null}
      {reopening ? <ReopenDialog detail={detail} step={step} onClose={() => setReopening(false)} /> : null}
    </div>
  );
}
