import { CONDITION_DAYS } from '@throughline/domain';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { acceptReview, returnReview } from '../../api/handoffs.ts';
import { Failed } from '../../api/failed.tsx';
import type { AcceptReview, HandoffDetail, ReturnReview } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { Choice, TextArea } from '../../design/field.tsx';
import { inWords } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';
import type { Gate } from './gate.tsx';
import { blockingOf } from './gate-promises.tsx';
import { useHandoffAction } from './use-handoff-action.ts';

interface ReviewDialogProps { detail: HandoffDetail; gate: Gate; onClose: () => void }

/** Accepting below the gate: allowed, with a name and a reason. */
export function OverrideDialog({ detail, gate, onClose }: ReviewDialogProps) {
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const accept = useHandoffAction<AcceptReview>(detail.id, { run: (content) => acceptReview(detail.id, content), done: () => t('gate.accepted'), after: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(reason.trim() === '' ? t('required.text') : null);
    if (reason.trim() !== '') accept.act({ note: '', overrideReason: reason.trim() });
  };
  const n = blockingOf(gate);
  const title = gate.points < gate.threshold ? t('gate.overrideTitle', { points: gate.points, threshold: gate.threshold }) : n > 0 ? t('gate.overridePromises', { n, words: inWords(n) }) : t('gate.overrideRisks', { n: gate.untreated.length, words: inWords(gate.untreated.length) });
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit}>
        <p className="soft">{t('gate.overrideLead')}</p>
        {gate.points >= gate.threshold && n === 0 ? null : <p className="soft">{t('gate.overrideClock', { n: CONDITION_DAYS.answer, words: inWords(CONDITION_DAYS.answer) })}</p>}
        <TextArea label={t('gate.overrideReason')} value={reason} onChange={(event) => setReason(event.target.value)} wrong={wrong} maxLength={5000} />
        <Failed error={accept.error} />
        <p className="ends"><Button look="grave" type="submit" busy={accept.busy}>{t('gate.overrideSend')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}

/** Returning it to the seller with the gaps that have to be answered. */
export function ReturnDialog({ detail, gate, onClose }: ReviewDialogProps) {
  const open = gate.gaps.filter((gap) => gap.answer === null);
  const [chosen, setChosen] = useState<readonly string[]>(open.map((gap) => gap.id));
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const back = useHandoffAction<ReturnReview>(detail.id, { run: (content) => returnReview(detail.id, content), done: () => t('gate.returnedDone'), after: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(chosen.length === 0 ? t('gate.returnNone') : null);
    if (chosen.length > 0) back.act({ gapIds: [...chosen], note: note.trim() });
  };
  return (
    <Dialog title={t('gate.returnTitle')} onClose={onClose}>
      <form onSubmit={submit}>
        <p className="soft">{t('gate.returnLead')}</p>
        <fieldset className="field">
          <legend>{t('gate.returnWhich')}</legend>
          {(open.length > 0 ? open : gate.gaps).map((gap) => (
            <Choice
              key={gap.id} label={gap.question} hint={`${t('gate.points', { n: gap.points })}${gap.ask ? `, ${gap.ask.name}` : ''}`} checked={chosen.includes(gap.id)}
              onChange={(event) => setChosen(event.target.checked ? [...chosen, gap.id] : chosen.filter((id) => id !== gap.id))}
            />
          ))}
          {wrong ? <p className="wrong" role="alert">{wrong}</p> : null}
        </fieldset>
        <TextArea label={t('gate.returnNote')} value={note} onChange={(event) => setNote(event.target.value)} maxLength={5000} />
        <Failed error={back.error} />
        <p className="ends"><Button look="main" type="submit" busy={back.busy}>{t('gate.returnSend')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
