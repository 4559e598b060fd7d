import { COMMITMENT_CATEGORIES } from '@throughline/domain';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../api/failed.tsx';
import { addPromise, stepPromise } from '../../api/promises.ts';
import type { AddPromise, HandoffDetail, SourceView, StepPromise } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { SelectField, TextArea, TextField } from '../../design/field.tsx';
import { t } from '../../messages/i18n.ts';
import { useHandoffAction } from '../handoff/use-handoff-action.ts';
import { DIRECTIONS } from '../handoff/promises/promise-search.ts';
import '../handoff/promises/promises.css';
import { promiseDraft } from './promise-draft.ts';
import { sourceSpan } from './segments.ts';
import type { Span } from './segments.ts';
import { placeOfWords } from './selection.ts';

interface AddPromiseDialogProps { detail: HandoffDetail; source: SourceView; /** Null where the words are still to be said. */ span: Span | null; onClose: () => void }

/** What is promised in some words of a source, by whom, to whom and by when. */
export function AddPromiseDialog({ detail, source, span, onClose }: AddPromiseDialogProps) {
  const [words, setWords] = useState('');
  const place = span ?? placeOfWords(source.text, words);
  const [fields, setFields] = useState(() => promiseDraft(detail, source, span));
  const [checked, setChecked] = useState(false);
  const added = useRef('');
  const undo = useHandoffAction<StepPromise>(detail.id, { run: (content) => stepPromise(detail.id, added.current, content), done: () => t('source.undone') });
  const send = useHandoffAction<AddPromise>(detail.id, {
    run: async (content) => { added.current = (await addPromise(detail.id, content)).entryId; },
    done: () => ({ text: t('source.added'), undo: () => undo.act({ step: 'dismiss', words: t('source.undoReason') }) }),
    after: () => { document.getSelection()?.removeAllRanges(); onClose(); },
  });
  const set = (change: Partial<typeof fields>) => setFields({ ...fields, ...change });
  const noPlace = 'times' in place ? t(place.times === 0 ? 'source.wordsNowhere' : 'source.wordsTwice') : null;
  const noWhat = fields.what.trim() === '' ? t('required.text') : null;
  const noBy = fields.by.trim() === '' ? t('source.byMissing') : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if ('times' in place || noWhat || noBy) return;
    const { what, direction, by, to, category, due } = fields;
    send.act({ sourceId: source.id, ...sourceSpan(source.places, place), what: what.trim(), direction, by: by.trim(), to: to.trim() || null, category, due: due || null });
  };
  const people = [...new Set([source.by ?? [], source.to, detail.stakeholders.map(({ name }) => name)].flat())];
  return (
    <Dialog title={t('source.addTitle')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        {span ? <blockquote className="said add-words">“{source.text.slice(span.start, span.end)}”</blockquote> : <TextArea label={t('source.words')} hint={t('source.wordsHint')} value={words} onChange={(event) => setWords(event.target.value)} wrong={checked ? noPlace : null} autoFocus />}
        <TextArea label={t('promises.field.what')} hint={t('source.whatHint')} value={fields.what} onChange={(event) => set({ what: event.target.value })} wrong={checked ? noWhat : null} maxLength={300} autoFocus={span !== null} />
        <div className="pair">
          <SelectField label={t('promises.field.direction')} value={fields.direction} onChange={(event) => set({ direction: event.target.value as typeof fields.direction })}>{DIRECTIONS.map((one) => <option key={one} value={one}>{t(`promises.direction.${one}`)}</option>)}</SelectField>
          <SelectField label={t('promises.field.category')} value={fields.category} onChange={(event) => set({ category: event.target.value as typeof fields.category })}>{COMMITMENT_CATEGORIES.map((one) => <option key={one} value={one}>{t(`promises.category.${one}`)}</option>)}</SelectField>
          <TextField label={t('promises.field.by')} value={fields.by} onChange={(event) => set({ by: event.target.value })} wrong={checked ? noBy : null} maxLength={300} list="source-people" />
          <TextField label={t('promises.field.to')} value={fields.to} onChange={(event) => set({ to: event.target.value })} maxLength={300} list="source-people" />
          <TextField label={t('promises.field.due')} hint={t('source.dueHint')} type="date" value={fields.due} onChange={(event) => set({ due: event.target.value })} />
        </div>
        <datalist id="source-people">{people.map((name) => <option key={name} value={name} />)}</datalist>
        <Failed error={send.error} />
        <p className="ends"><Button look="main" type="submit" busy={send.busy}>{t('source.addSend')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
