import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Failed } from '../../api/failed.tsx';
import { fetchApiKeys, revokeApiKey } from '../../api/identity.ts';
import { keys } from '../../api/keys.ts';
import { Loaded } from '../../api/loaded.tsx';
import type { ApiKey } from '../../api/types.ts';
import { useAction } from '../../api/use-action.ts';
import { Button } from '../../design/button.tsx';
import { DateText } from '../../design/date/date-text.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { Answer } from '../../design/page.tsx';
import { inWords, sentenceCase } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';
import { CreateKeyDialog } from './create-key-dialog.tsx';
import './settings.css';

/** Which programs may use the API, and for what. */
export function KeysPage() {
  const query = useQuery({ queryKey: keys.apiKeys, queryFn: fetchApiKeys });
  const [creating, setCreating] = useState(false);
  return (
    <Loaded query={query}>
      {({ items }) => {
        const active = items.filter((one) => one.revokedAt === null).length;
        return (
          <>
            <div className="settings-head">
              <div><Answer className="title" window={t('team.window', { page: t('keys.title') })}>{active === 0 ? t('keys.none') : t('keys.answer', { n: active, words: sentenceCase(inWords(active)) })}</Answer><p className="soft">{t('keys.lead')}</p></div>
              <Button look="main" onClick={() => setCreating(true)}>{t('keys.create')}</Button>
            </div>
            {items.length > 0 ? (
              <table className="grid folds">
                <caption className="hidden">{t('keys.title')}</caption>
                <thead><tr><th scope="col">{t('keys.name')}</th><th scope="col">{t('keys.scopes')}</th><th scope="col">{t('keys.used')}</th><th scope="col"><span className="hidden">{t('inbox.action')}</span></th></tr></thead>
                <tbody>{items.map((one) => <KeyRow key={one.id} apiKey={one} />)}</tbody>
              </table>
            ) : null}
            {creating ? <CreateKeyDialog onClose={() => setCreating(false)} /> : null}
          </>
        );
      }}
    </Loaded>
  );
}

function KeyRow({ apiKey }: { apiKey: ApiKey }) {
  const [asking, setAsking] = useState(false);
  const revoke = useAction<object>({ run: () => revokeApiKey(apiKey.id), refresh: [keys.apiKeys], done: () => t('keys.revoked'), after: () => setAsking(false) });
  return (
    <tr className={apiKey.revokedAt ? 'inactive' : undefined}>
      <th scope="row"><span className="name">{apiKey.name}</span><span className="meta">{t('keys.begins')} <code>{apiKey.prefix}</code></span><span className="meta">{t('keys.made')} <DateText at={apiKey.createdAt} as="day" /></span></th>
      <td><ul>{apiKey.scopes.map((scope) => <li key={scope}>{t(`scope.${scope}`)}</li>)}</ul></td>
      <td data-name={t('keys.used')}>{apiKey.revokedAt ? <>{t('keys.revokedOn')} <DateText at={apiKey.revokedAt} as="distance" /></> : apiKey.lastUsedAt ? <DateText at={apiKey.lastUsedAt} as="until" /> : t('keys.never')}</td>
      <td className="num">
        {apiKey.revokedAt ? null : <Button look="small" onClick={() => setAsking(true)} aria-label={t('keys.revokeTitle', { name: apiKey.name })}>{t('keys.revoke')}</Button>}
        {asking ? (
          <Dialog title={t('keys.revokeTitle', { name: apiKey.name })} onClose={() => setAsking(false)}>
            <p className="soft">{t('keys.revokeLead')}</p>
            <Failed error={revoke.error} />
            <p className="ends"><Button look="grave" busy={revoke.busy} onClick={() => revoke.act({})}>{t('keys.revoke')}</Button><Button onClick={() => setAsking(false)}>{t('keys.keep')}</Button></p>
          </Dialog>
        ) : null}
      </td>
    </tr>
  );
}
