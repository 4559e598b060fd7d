import { useMutation, useQueryClient } from '@tanstack/react-query';
import { PERMISSIONS } from '@throughline/domain';
import type { Permission } from '@throughline/domain';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../api/failed.tsx';
import { addApiKey } from '../../api/identity.ts';
import { keys } from '../../api/keys.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { Choice, TextField } from '../../design/field.tsx';
import { useToasts } from '../../design/toast.tsx';
import { t } from '../../messages/i18n.ts';

/** Makes a key, and shows it this one time. */
export function CreateKeyDialog({ onClose }: { onClose: () => void }) {
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly Permission[]>([]);
  const [checked, setChecked] = useState(false);
  const client = useQueryClient();
  const create = useMutation({ mutationFn: () => addApiKey({ name: name.trim(), scopes: [...scopes] }), onSuccess: () => client.invalidateQueries({ queryKey: keys.apiKeys }) });
  if (create.data) return <ShowKey value={create.data.key} onClose={onClose} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (name.trim() !== '' && scopes.length > 0 && !create.isPending) create.mutate();
  };
  return (
    <Dialog title={t('keys.create')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <TextField label={t('keys.name')} value={name} onChange={(event) => setName(event.target.value)} wrong={checked && name.trim() === '' ? t('required.text') : null} maxLength={300} />
        <fieldset className="field">
          <legend>{t('keys.scopes')}</legend>
          {PERMISSIONS.map((scope) => (
            <Choice key={scope} label={t(`scope.${scope}`)} checked={scopes.includes(scope)} onChange={(event) => setScopes(event.target.checked ? [...scopes, scope] : scopes.filter((one) => one !== scope))} />
          ))}
          {checked && scopes.length === 0 ? <p className="wrong" role="alert">{t('keys.scopesMissing')}</p> : null}
        </fieldset>
        <Failed error={create.error} />
        <p className="ends"><Button look="main" type="submit" busy={create.isPending}>{t('keys.createSend')}</Button><Button onClick={onClose}>{t('action.cancel')}</Button></p>
      </form>
    </Dialog>
  );
}

function ShowKey({ value, onClose }: { value: string; onClose: () => void }) {
  const toasts = useToasts();
  return (
    <Dialog title={t('keys.createdTitle')} onClose={onClose}>
      <p className="soft">{t('keys.createdLead')}</p>
      <pre className="key" tabIndex={0}>{value}</pre>
      <p className="ends">
        <Button look="main" onClick={() => void navigator.clipboard.writeText(value).then(() => toasts.say(t('keys.copied')))}>{t('keys.copy')}</Button>
        <Button onClick={onClose}>{t('action.close')}</Button>
      </p>
    </Dialog>
  );
}
