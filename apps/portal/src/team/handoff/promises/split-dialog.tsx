import { useState } from 'react';
import type { FormEvent } from 'react';
import { splitPromise } from '../../../api/promises.ts';
import { Failed } from '../../../api/failed.tsx';
import type { SplitPromise } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { TextArea, TextField } from '../../../design/field.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';
import type { AboutPromise } from './about-promise.ts';
import { spanIn } from './span-in.ts';

interface Part { what: string; words: string; due: string }
const EMPTY: Part = { what: '', words: '', due: '' };
const MOST = 10;

/** One entry is several promises: each gets a sentence, and the words of the quote that say it. */
export function SplitDialog({ detail, promise, onClose }: AboutPromise) {
  const [parts, setParts] = useState<readonly Part[]>([EMPTY, EMPTY]);
  const [checked, setChecked] = useState(false);
  const split = useHandoffAction<SplitPromise>(detail.id, { run: (content) => splitPromise(detail.id, promise.id, content), done: () => t('promises.done.split'), after: onClose });
  const change = (at: number, part: Partial<Part>) => setParts(parts.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const spans = parts.map(({ words }) => spanIn(promise.evidence, words));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const made = parts.flatMap(({ what, due }, at) => { const span = spans[at]; return span && what.trim() !== '' ? [{ ...span, what: what.trim(), ...(due === '' ? {} : { due }) }] : []; });
    if (made.length === parts.length) split.act({ parts: made });
  };
  return (
    <Dialog title={t('promises.split.title')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        {promise.evidence.map((one) => <blockquote key={`${one.sourceId}-${one.start}`} className="said">“{one.quote}”</blockquote>)}
        <p className="soft">{t('promises.split.lead')}</p>
        {parts.map((part, at) => (
          <fieldset key={at} className="field part">
            <legend>{t('promises.split.part', { n: at + 1 })}</legend>
            <TextField label={t('promises.split.what')} value={part.what} onChange={(event) => change(at, { what: event.target.value })} wrong={checked && part.what.trim() === '' ? t('required.text') : null} maxLength={300} autoFocus={at === 0} />
            <TextArea label={t('promises.split.words')} hint={t('promises.split.wordsHint')} value={part.words} onChange={(event) => change(at, { words: event.target.value })} wrong={checked && !spans[at] ? t('promises.split.wordsMissing') : null} />
            <TextField label={t('promises.split.due')} type="date" className="short" value={part.due} onChange={(event) => change(at, { due: event.target.value })} />
          </fieldset>
        ))}
        {parts.length < MOST ? <p><Button look="link" onClick={() => setParts([...parts, EMPTY])}>{t('promises.split.another')}</Button></p> : null}
        <Failed error={split.error} />
        <p className="ends"><Button look="main" type="submit" busy={split.busy}>{t('promises.split.send')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
