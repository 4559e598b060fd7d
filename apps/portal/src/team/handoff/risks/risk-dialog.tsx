import { DIMENSIONS, RISK_FIELDS, THREATENED_PHASES } from '@throughline/domain';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../../api/failed.tsx';
import { addRisk, editRisk } from '../../../api/risks.ts';
import type { AddRisk, EditRisk, HandoffDetail, RiskEntry, RiskList } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { Choice, SelectField, TextArea, TextField } from '../../../design/field.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';
import { LEVELS } from './risk-search.ts';

type Field = (typeof RISK_FIELDS)[number];
type Fields = Pick<RiskEntry, Field>;

const TYPES = ['technical', 'organizational', 'commercial'] as const;
const NEW: Fields = { statement: '', dimension: null, type: 'organizational', severity: 'medium', likelihood: 'medium', mitigation: null, contingency: null, bufferDays: null, phase: null, owner: null, customerOwner: null, trigger: null, dueOn: null, reviewOn: null };
const orNone = (text: string): string | null => (text.trim() === '' ? null : text);

interface RiskDialogProps { detail: HandoffDetail; people: RiskList['people']; /** Absent to add one. */ risk?: RiskEntry; onClose: () => void }

/** A risk in a person's words: a new one, or fields put in place of the compiler's; a field can be given back. */
export function RiskDialog({ detail, people, risk, onClose }: RiskDialogProps) {
  const before: Fields = risk ?? NEW;
  const [fields, setFields] = useState<Fields>(() => Object.fromEntries(RISK_FIELDS.map((field) => [field, before[field]])) as unknown as Fields);
  const [giveBack, setGiveBack] = useState<readonly Field[]>([]);
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const id = useId();
  const add = useHandoffAction<AddRisk>(detail.id, { run: (content) => addRisk(detail.id, content), done: () => t('risks.done.add'), after: onClose });
  const edit = useHandoffAction<EditRisk>(detail.id, { run: (content) => editRisk(detail.id, risk?.id ?? '', content), done: () => t('risks.done.edit'), after: onClose });
  const set = <One extends Field>(field: One, value: Fields[One]) => setFields({ ...fields, [field]: value });
  const changes = Object.fromEntries(RISK_FIELDS.filter((field) => fields[field] !== before[field] && !giveBack.includes(field)).map((field) => [field, fields[field]]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const nothing = risk !== undefined && Object.keys(changes).length + giveBack.length === 0;
    setWrong(fields.statement.trim() === '' ? t('required.text') : nothing ? t('risks.edit.nothing') : null);
    if (fields.statement.trim() === '' || nothing) return;
    if (risk === undefined) add.act(fields);
    else edit.act({ changes, giveBack: [...giveBack], note: note.trim() });
  };
  const words = (field: 'mitigation' | 'contingency' | 'trigger') => <TextArea label={t(`risks.field.${field}`)} value={fields[field] ?? ''} onChange={(event) => set(field, orNone(event.target.value))} maxLength={5000} />;
  const level = (field: 'severity' | 'likelihood') => <SelectField label={t(`risks.field.${field}`)} value={fields[field]} onChange={(event) => set(field, event.target.value as Fields['severity'])}>{LEVELS.map((one) => <option key={one} value={one}>{t(`risks.level.${one}`)}</option>)}</SelectField>;
  const person = (field: 'owner' | 'customerOwner', list: string) => <TextField label={t(`risks.field.${field}`)} value={fields[field] ?? ''} onChange={(event) => set(field, orNone(event.target.value))} maxLength={300} list={list} />;
  const day = (field: 'dueOn' | 'reviewOn') => <TextField label={t(`risks.field.${field}`)} type="date" value={fields[field] ?? ''} onChange={(event) => set(field, event.target.value || null)} />;
  return (
    <Dialog title={risk ? t('risks.edit.title') : t('risks.add.title')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p className="soft">{risk ? t('risks.edit.lead') : t('risks.add.lead')}</p>
        <TextArea label={t('risks.field.statement')} value={fields.statement} onChange={(event) => set('statement', event.target.value)} maxLength={1000} autoFocus />
        <div className="pair">
          {level('severity')}
          {level('likelihood')}
          <SelectField label={t('risks.field.type')} value={fields.type} onChange={(event) => set('type', event.target.value as Fields['type'])}>{TYPES.map((one) => <option key={one} value={one}>{t(`risks.type.${one}`)}</option>)}</SelectField>
          <SelectField label={t('risks.field.dimension')} value={fields.dimension ?? ''} onChange={(event) => set('dimension', DIMENSIONS.find((one) => one === event.target.value) ?? null)}>
            <option value="">{t('risks.noDimension')}</option>
            {DIMENSIONS.map((one) => <option key={one} value={one}>{t(`risks.dimension.${one}`)}</option>)}
          </SelectField>
        </div>
        {words('mitigation')}
        <datalist id={`${id}-ours`}>{people.ours.map((name) => <option key={name} value={name} />)}</datalist>
        <datalist id={`${id}-theirs`}>{people.theirs.map((name) => <option key={name} value={name} />)}</datalist>
        <div className="pair">{person('owner', `${id}-ours`)}{person('customerOwner', `${id}-theirs`)}{day('dueOn')}{day('reviewOn')}</div>
        {words('contingency')}
        <div className="pair">
          <TextField label={t('risks.field.bufferDays')} type="number" min={0} max={250} value={fields.bufferDays ?? ''} onChange={(event) => set('bufferDays', event.target.value === '' ? null : Math.max(0, Math.min(250, Math.round(Number(event.target.value)))))} />
          <SelectField label={t('risks.field.phase')} value={fields.phase ?? ''} onChange={(event) => set('phase', THREATENED_PHASES.find((one) => one === event.target.value) ?? null)}>
            <option value="">{t('risks.noPhase')}</option>
            {THREATENED_PHASES.map((one) => <option key={one} value={one}>{t(`risks.phase.${one}`)}</option>)}
          </SelectField>
        </div>
        {words('trigger')}
        {risk ? <TextField label={t('risks.edit.note')} value={note} onChange={(event) => setNote(event.target.value)} maxLength={300} /> : null}
        {risk && risk.edited.length > 0 ? (
          <fieldset className="field">
            <legend>{t('risks.edit.giveBack')}</legend>
            {risk.edited.map((field) => <Choice key={field} label={t(`risks.field.${field}`)} checked={giveBack.includes(field)} onChange={(event) => setGiveBack(event.target.checked ? [...giveBack, field] : giveBack.filter((one) => one !== field))} />)}
          </fieldset>
        ) : null}
        {wrong ? <p className="wrong late" role="alert">{wrong}</p> : null}
        <Failed error={add.error ?? edit.error} />
        <p className="ends"><Button look="main" type="submit" busy={add.busy || edit.busy}>{risk ? t('risks.edit.send') : t('risks.add')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
