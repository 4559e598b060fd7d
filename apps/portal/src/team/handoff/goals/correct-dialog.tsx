import { amount, numberOf } from '@throughline/domain';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../../api/failed.tsx';
import { correctMeasurement } from '../../../api/success.ts';
import type { Goal, HandoffDetail } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { useReader } from '../../../design/date/clock.tsx';
import { sayDay } from '../../../design/date/when.ts';
import { Dialog } from '../../../design/dialog.tsx';
import { TextField } from '../../../design/field.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';

interface CorrectDialogProps { detail: HandoffDetail; goal: Goal; measurement: Goal['measurements'][number]; onClose: () => void }

/** Another value in place of one, or none; both stay in the history. */
export function CorrectDialog({ detail, goal, measurement, onClose }: CorrectDialogProps) {
  const reader = useReader();
  const [text, setText] = useState(measurement.value === null ? '' : String(measurement.value));
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState<{ value: string | null; note: string | null }>({ value: null, note: null });
  const correct = useHandoffAction<{ value: number | null; note: string }>(detail.id, { run: (said) => correctMeasurement(detail.id, goal.id, measurement.id, said), done: () => t('goals.corrected'), after: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const value = text.trim() === '' ? null : numberOf(text);
    const bad = { value: text.trim() !== '' && value === null ? t('goal.numberNeeded') : null, note: note.trim() === '' ? t('goals.correctNeeded') : null };
    setWrong(bad);
    if (bad.value === null && bad.note === null) correct.act({ value, note: note.trim() });
  };
  return (
    <Dialog title={t('goals.correctTitle', { day: sayDay(measurement.on, reader), value: measurement.value === null ? '' : amount(measurement.value, goal.unit) })} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p className="soft">{t('goals.correctLead')}</p>
        <TextField label={t('goals.correctValue')} value={text} onChange={(event) => setText(event.target.value)} wrong={wrong.value} inputMode="decimal" className="short" autoFocus />
        <TextField label={t('goals.correctWhy')} value={note} onChange={(event) => setNote(event.target.value)} wrong={wrong.note} maxLength={500} />
        <Failed error={correct.error} />
        <p className="row"><Button look="main" type="submit" busy={correct.busy}>{t('goals.correct')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
