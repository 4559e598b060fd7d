import { useQuery } from '@tanstack/react-query';
import { Failed } from '../../api/failed.tsx';
import { fetchSessions, revokeSession } from '../../api/identity.ts';
import { keys } from '../../api/keys.ts';
import { Loaded } from '../../api/loaded.tsx';
import type { SessionInfo } from '../../api/types.ts';
import { useAction } from '../../api/use-action.ts';
import { Button } from '../../design/button.tsx';
import { DateText } from '../../design/date/date-text.tsx';
import { Answer } from '../../design/page.tsx';
import { inWords } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';
import { deviceName } from './device-name.ts';
import './settings.css';

/** On which devices one is signed in. */
export function SessionsPage() {
  const query = useQuery({ queryKey: keys.sessions, queryFn: fetchSessions });
  return (
    <Loaded query={query}>
      {({ items }) => (
        <>
          <div className="settings-head"><div><Answer className="title" window={t('team.window', { page: t('sessions.title') })}>{t('sessions.answer', { n: items.length, words: inWords(items.length) })}</Answer><p className="soft">{t('sessions.lead')}</p></div></div>
          <table className="grid folds">
            <caption className="hidden">{t('sessions.title')}</caption>
            <thead><tr><th scope="col">{t('sessions.device')}</th><th scope="col">{t('sessions.since')}</th><th scope="col">{t('sessions.seen')}</th><th scope="col">{t('sessions.ends')}</th><th scope="col"><span className="hidden">{t('inbox.action')}</span></th></tr></thead>
            <tbody>{items.map((one) => <SessionRow key={one.id} session={one} />)}</tbody>
          </table>
        </>
      )}
    </Loaded>
  );
}

function SessionRow({ session }: { session: SessionInfo }) {
  const known = deviceName(session.device);
  const device = known ? t('sessions.deviceName', known) : session.device;
  const end = useAction<object>({ run: () => revokeSession(session.id), refresh: [keys.sessions], done: () => t('sessions.ended') });
  return (
    <tr>
      <th scope="row">{session.current ? <span className="name">{t('sessions.this')}</span> : null}<span className={session.current ? 'meta' : undefined}>{device}</span><Failed error={end.error} /></th>
      <td data-name={t('sessions.since')}><DateText at={session.createdAt} as="day" time /></td>
      <td data-name={t('sessions.seen')}><DateText at={session.lastSeenAt} as="until" /></td>
      <td data-name={t('sessions.ends')}><DateText at={session.expiresAt} as="distance" /></td>
      <td className="num">{session.current ? null : <Button look="small" busy={end.busy} aria-label={t('sessions.endOf', { device })} onClick={() => end.act({})}>{t('sessions.end')}</Button>}</td>
    </tr>
  );
}
