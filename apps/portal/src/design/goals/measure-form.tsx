import { numberOf } from '@throughline/domain';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../api/failed.tsx';
import { t } from '../../messages/i18n.ts';
import { Button } from '../button.tsx';
import { TextField } from '../field.tsx';

interface MeasureFormProps { unit: string | null; today: string; busy: boolean; error: unknown; keep: (said: { on: string; value: number }) => void; onCancel?: () => void }

/** One value and its day. */
export function MeasureForm({ unit, today, busy, error, keep, onCancel }: MeasureFormProps) {
  const [on, setOn] = useState(today);
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const value = numberOf(text.replace(/\s*%$/, ''));
    setWrong(value === null ? t('goal.numberNeeded') : null);
    if (value !== null) keep({ on, value });
  };
  return (
    <form onSubmit={submit} noValidate>
      <div className="pair">
        <TextField label={t('goal.number', { unit: unit ?? 'none' })} value={text} onChange={(event) => setText(event.target.value)} wrong={wrong} inputMode="decimal" className="short" autoFocus={onCancel !== undefined} />
        <TextField label={t('goal.on')} type="date" value={on} max={today} onChange={(event) => setOn(event.target.value)} className="short" />
      </div>
      <Failed error={error} />
      <p className="row"><Button look="main" type="submit" busy={busy}>{t('goal.keep')}</Button>{onCancel ? <Button onClick={onCancel}>{t('action.cancel')}</Button> : null}</p>
    </form>
  );
}
