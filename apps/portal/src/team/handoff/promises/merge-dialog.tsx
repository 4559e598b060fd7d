import { isOwed } from '@throughline/domain';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { mergePromises } from '../../../api/promises.ts';
import { Failed } from '../../../api/failed.tsx';
import type { PromiseEntry } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { Choice } from '../../../design/field.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';
import type { AboutPromise } from './about-promise.ts';

/** Two entries are one promise: the other's quotes come to this one. */
export function MergeDialog({ detail, promise, others, onClose }: AboutPromise & { others: readonly PromiseEntry[] }) {
  const [otherId, setOtherId] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const merge = useHandoffAction<{ otherId: string }>(detail.id, { run: (content) => mergePromises(detail.id, promise.id, content), done: () => t('promises.done.merge'), after: onClose });
  const candidates = others.filter(({ id, direction, status, strength }) => id !== promise.id && direction === promise.direction && isOwed(status) && strength !== 'retracted');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(otherId === '' ? t('promises.merge.missing') : null);
    if (otherId !== '') merge.act({ otherId });
  };
  return (
    <Dialog title={t('promises.merge.title')} onClose={onClose}>
      <form onSubmit={submit}>
        <p className="about">{promise.what}</p>
        <p className="soft">{t('promises.merge.lead')}</p>
        {candidates.length === 0 ? <p>{t('promises.merge.none')}</p> : (
          <fieldset className="field others">
            <legend>{t('promises.merge.which')}</legend>
            {candidates.map(({ id, what, evidence }) => <Choice key={id} type="radio" name="other" label={what} hint={evidence[0] ? `“${evidence[0].quote}”` : null} checked={otherId === id} onChange={() => setOtherId(id)} />)}
            {wrong ? <p className="wrong" role="alert">{wrong}</p> : null}
          </fieldset>
        )}
        <Failed error={merge.error} />
        <p className="ends"><Button look="main" type="submit" busy={merge.busy} refused={candidates.length === 0}>{t('promises.merge.send')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
