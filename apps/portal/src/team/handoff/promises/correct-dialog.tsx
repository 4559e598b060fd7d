import { COMMITMENT_CATEGORIES, CORRECTABLE } from '@throughline/domain';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { correctPromise } from '../../../api/promises.ts';
import { Failed } from '../../../api/failed.tsx';
import type { CorrectPromise, PromiseEntry } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { Choice, SelectField, TextArea, TextField } from '../../../design/field.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';
import type { AboutPromise } from './about-promise.ts';
import { DIRECTIONS, RISKS } from './promise-search.ts';

type Fields = Pick<PromiseEntry, (typeof CORRECTABLE)[number]>;
type Correctable = keyof Fields;

const fieldsOf = (promise: PromiseEntry): Fields => Object.fromEntries(CORRECTABLE.map((field) => [field, promise[field]])) as unknown as Fields;

/** A person's word in place of the reader's, field by field; a field can be given back. */
export function CorrectDialog({ detail, promise, onClose }: AboutPromise) {
  const [fields, setFields] = useState(() => fieldsOf(promise));
  const [giveBack, setGiveBack] = useState<readonly Correctable[]>([]);
  const [wrong, setWrong] = useState<string | null>(null);
  const correct = useHandoffAction<CorrectPromise>(detail.id, { run: (content) => correctPromise(detail.id, promise.id, content), done: () => t('promises.done.correct'), after: onClose });
  const set = <Field extends Correctable>(field: Field, value: Fields[Field]) => setFields({ ...fields, [field]: value });
  const changes = Object.fromEntries(CORRECTABLE.filter((field) => fields[field] !== promise[field] && !giveBack.includes(field)).map((field) => [field, fields[field]]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const empty = fields.what.trim() === '' || fields.by.trim() === '' && promise.by !== '';
    const nothing = Object.keys(changes).length === 0 && giveBack.length === 0;
    setWrong(empty ? t('promises.correct.empty') : nothing ? t('promises.correct.nothing') : null);
    if (!empty && !nothing) correct.act({ changes, giveBack: [...giveBack] });
  };
  const orNone = (text: string): string | null => (text.trim() === '' ? null : text);
  return (
    <Dialog title={t('promises.correct.title')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p className="soft">{t('promises.correct.lead')}</p>
        <TextArea label={t('promises.field.what')} value={fields.what} onChange={(event) => set('what', event.target.value)} maxLength={300} autoFocus />
        <div className="pair">
          <SelectField label={t('promises.field.direction')} value={fields.direction} onChange={(event) => set('direction', event.target.value as Fields['direction'])}>{DIRECTIONS.map((one) => <option key={one} value={one}>{t(`promises.direction.${one}`)}</option>)}</SelectField>
          <SelectField label={t('promises.field.category')} value={fields.category} onChange={(event) => set('category', event.target.value as Fields['category'])}>{COMMITMENT_CATEGORIES.map((one) => <option key={one} value={one}>{t(`promises.category.${one}`)}</option>)}</SelectField>
          <TextField label={t('promises.field.by')} value={fields.by} onChange={(event) => set('by', event.target.value)} maxLength={300} />
          <TextField label={t('promises.field.to')} value={fields.to ?? ''} onChange={(event) => set('to', orNone(event.target.value))} maxLength={300} />
          <TextField label={t('promises.field.due')} type="date" value={fields.due ?? ''} onChange={(event) => set('due', event.target.value || null)} />
          <SelectField label={t('promises.field.risk')} value={fields.risk} onChange={(event) => set('risk', event.target.value as Fields['risk'])}>{RISKS.map((one) => <option key={one} value={one}>{t(`promises.risk.${one}`)}</option>)}</SelectField>
        </div>
        <TextField label={t('promises.field.condition')} hint={t('promises.correct.conditionHint')} value={fields.condition ?? ''} onChange={(event) => set('condition', orNone(event.target.value))} maxLength={300} />
        {promise.origin === 'read' && promise.corrected.length > 0 ? (
          <fieldset className="field">
            <legend>{t('promises.correct.giveBack')}</legend>
            {promise.corrected.map((field) => <Choice key={field} label={t(`promises.field.${field}`)} checked={giveBack.includes(field)} onChange={(event) => setGiveBack(event.target.checked ? [...giveBack, field] : giveBack.filter((one) => one !== field))} />)}
          </fieldset>
        ) : null}
        {wrong ? <p className="wrong late" role="alert">{wrong}</p> : null}
        <Failed error={correct.error} />
        <p className="ends"><Button look="main" type="submit" busy={correct.busy}>{t('promises.correct.send')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
