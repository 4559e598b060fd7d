import { useState } from 'react';
import type { FormEvent } from 'react';
import { assignPromise } from '../../../api/promises.ts';
import { Failed } from '../../../api/failed.tsx';
import type { PromiseList } from '../../../api/types.ts';
import { Button } from '../../../design/button.tsx';
import { Dialog } from '../../../design/dialog.tsx';
import { SelectField } from '../../../design/field.tsx';
import { t } from '../../../messages/i18n.ts';
import { useHandoffAction } from '../use-handoff-action.ts';
import type { AboutPromise } from './about-promise.ts';

/** Gives a promise to somebody of the team; nobody in particular means whoever looks after the customer. */
export function OwnerDialog({ detail, promise, owners, onClose }: AboutPromise & { owners: PromiseList['owners'] }) {
  const [ownerId, setOwnerId] = useState(promise.owner?.id ?? '');
  const give = useHandoffAction<{ ownerId: string | null }>(detail.id, { run: (content) => assignPromise(detail.id, promise.id, content), done: () => t('promises.done.owner'), after: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give.act({ ownerId: ownerId || null });
  };
  return (
    <Dialog title={t('promises.owner.title')} onClose={onClose}>
      <form onSubmit={submit}>
        <p className="about">{promise.what}</p>
        <SelectField label={t('promises.owner.who')} hint={t('promises.owner.hint')} value={ownerId} onChange={(event) => setOwnerId(event.target.value)} autoFocus>
          <option value="">{t('promises.owner.nobody')}</option>
          {owners.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </SelectField>
        <Failed error={give.error} />
        <p className="ends"><Button look="main" type="submit" busy={give.busy}>{t('promises.owner.send')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}
