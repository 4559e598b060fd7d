import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { statusOf } from '../../api/http.ts';
import { fetchMe } from '../../api/identity.ts';
import { keys } from '../../api/keys.ts';
import { Loaded } from '../../api/loaded.tsx';
import { ZoneProvider } from '../../design/date/clock.tsx';
import { OfflineNotice } from '../../design/offline.tsx';
import { MeProvider } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';
import './frame.css';
import { SideNavigation } from './side-navigation.tsx';

/** Everything behind the sign-in: the navigation beside the page. */
export function Frame() {
  const me = useQuery({ queryKey: keys.me, queryFn: () => fetchMe('team'), staleTime: 60_000 });
  const client = useQueryClient();
  const here = useLocation();
  if (statusOf(me.error) === 401 || statusOf(me.error) === 403) {
    // While the page changes this is drawn once more, with the new address: going there again would never end.
    if (here.pathname === '/sign-in') return null;
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'me' });
    const then = here.href === '/' ? undefined : here.href;
    return <Navigate to="/sign-in" search={{ then }} replace />;
  }
  return (
    <>
      <a className="skip" href="#page">{t('team.skip')}</a>
      <OfflineNotice>{t('offline.notice')}</OfflineNotice>
      <div className="frame">
        {me.data ? <MeProvider value={me.data}><SideNavigation /></MeProvider> : <header className="side" />}
        <main className="desk" id="page" tabIndex={-1}>
          <Loaded query={me}>
            {(data) => <MeProvider value={data}><ZoneProvider zone={data.timezone}><Outlet /></ZoneProvider></MeProvider>}
          </Loaded>
        </main>
      </div>
    </>
  );
}
