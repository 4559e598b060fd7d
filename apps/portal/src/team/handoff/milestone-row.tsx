import { useState } from 'react';
import type { HandoffDetail, Milestone } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf, distanceOf } from '../../design/date/when.ts';
import { useMay } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';
import { CompleteForm } from './complete-form.tsx';
import type { Completion } from './complete-form.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';
import type { PlanScale } from './plan-scale.ts';

interface MilestoneRowProps { detail: HandoffDetail; step: Milestone; scale: PlanScale }

/** One step: what, who, when, where on the calendar, and what can be done with it or why not. */
export function MilestoneRow({ detail, step, scale }: MilestoneRowProps) {
  const reader = useReader();
  const may = useMay('handoffs:act') && detail.phase === 'implementation';
  const [writing, setWriting] = useState(false);
  const [reopening, setReopening] = useState(false);
  // Kept here and not in the form: what was written is still there when a completion had to be taken back.
  const [draft, setDraft] = useState<Completion>({ note: '', proof: '' });
  const why = `why-${step.id}`;
  const late = step.status === 'late';
  return (
    <>
      <tr className={`is-${step.status}`}>
        <th scope="row" className={step.kind === 'milestone' ? 'c1 key' : 'c1'}>
          {step.title}
          {step.completedAt ? <span className="meta">{t('plan.completedBy', { day: dayOf(step.completedAt, reader), name: step.completedBy ?? t('actor.system') })}</span> : null}
          {step.note ? <span className="meta">{step.note}</span> : null}
          {step.proof ? <span className="meta"><a href={step.proof} target="_blank" rel="noreferrer noopener">{t('plan.seeProof')}</a></span> : null}
        </th>
        <td className="c2">{step.assignee ?? t(step.side === 'vendor' ? 'plan.ours' : 'plan.theirs')}</td>
        <td className={late ? 'c3 late' : 'c3'}>{dayOf(step.dueAt, reader, 'short')}<span className={late ? 'meta late' : 'meta'}>{step.status === 'done' ? '' : distanceOf(step.dueAt, reader)}</span></td>
        <td className="g" aria-hidden="true"><Marks step={step} scale={scale} now={reader.now} /></td>
        <td className="c5">
          {may && step.status !== 'done' && !writing ? (
            <>
              <Button look="small" refused={step.refusal !== null} aria-describedby={step.refusal ? why : undefined} aria-label={`${t('plan.complete')}: ${step.title}`} onClick={() => setWriting(true)}>{t('plan.complete')}</Button>
              {step.refusal ? <span className="meta" id={why}>{step.refusal}</span> : null}
            </>
          ) : null}
          {may && step.status === 'done' ? <Button look="link" aria-label={`${t('plan.reopen')}: ${step.title}`} onClick={() => setReopening(true)}>{t('plan.reopen')}</Button> : null}
          {reopening ? <ReopenDialog detail={detail} step={step} onClose={() => setReopening(false)} /> : null}
        </td>
      </tr>
      {writing && may && step.status !== 'done' ? (
        <tr className="writing"><td colSpan={5}><CompleteForm detail={detail} step={step} draft={draft} setDraft={setDraft} close={() => setWriting(false)} /></td></tr>
      ) : null}
    </>
  );
}

function Marks({ step, scale, now }: { step: Milestone; scale: PlanScale; now: number }) {
  const from = 100 * scale.at(scale.startOf(step));
  const to = 100 * scale.at(step.completedAt ?? step.dueAt);
  const due = 100 * scale.at(step.dueAt);
  return (
    <>
      {scale.months.map((month) => <u key={month.ms} style={{ left: `${100 * month.at}%` }} />)}
      <u className="now" style={{ left: `${100 * scale.at(now)}%` }} />
      {to > from ? <i className="span" style={{ left: `${from}%`, width: `${to - from}%` }} /> : null}
      {step.status === 'late' ? <i className="over" style={{ left: `${due}%`, width: `${Math.max(0, 100 * scale.at(now) - due)}%` }} /> : null}
      <i className={`stop ${step.status}${step.isGoLive ? ' golive' : ''}`} style={{ left: `${to}%` }} />
    </>
  );
}
