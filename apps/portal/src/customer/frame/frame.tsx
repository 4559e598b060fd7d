import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { statusOf } from '../../api/http.ts';
import { keys } from '../../api/keys.ts';
import { useLive } from '../../api/live.ts';
import { Loaded } from '../../api/loaded.tsx';
import { fetchHome, portalStream } from '../../api/portal.ts';
import type { PortalHome } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { ClockProvider, useReader, ZoneProvider } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import { OfflineNotice } from '../../design/offline.tsx';
import { switchTheme } from '../../design/theme.ts';
import { firstName } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';
import { Rich } from '../../messages/rich.tsx';
import { HomeProvider } from './home-context.ts';
import './frame.css';

/** Everything behind a customer's sign-in; what the first page shows names the brand and sets the clock for all. */
export function Frame() {
  const client = useQueryClient();
  const here = useLocation();
  const home = useQuery({ queryKey: keys.portal, queryFn: fetchHome, refetchInterval: 60_000 });
  const changed = useCallback(() => void client.invalidateQueries({ queryKey: keys.portal }), [client]);
  useLive(home.data ? portalStream : null, changed);
  if (statusOf(home.error) === 401) {
    // While the page changes this is drawn once more, with the new address: going there again would lose where to return.
    if (here.pathname === '/p/sign-in') return null;
    client.removeQueries({ predicate: (query) => query.queryKey.length > 1 });
    return <Navigate to="/p/sign-in" search={{ then: here.pathname === '/p' ? undefined : here.pathname }} replace />;
  }
  if (!home.data) return <main className="page"><Loaded query={home} lines={7}>{() => null}</Loaded></main>;
  return (
    <ZoneProvider zone={home.data.me.timezone}>
      <ClockProvider clock={home.data.clock} receivedAt={home.dataUpdatedAt}>
        <HomeProvider value={home.data}><Page home={home.data}><Outlet /></Page></HomeProvider>
      </ClockProvider>
    </ZoneProvider>
  );
}

function Page({ home, children }: { home: PortalHome; children: ReactNode }) {
  const reader = useReader();
  return (
    <>
      <a className="skip" href="#next">{t('portal.skip')}</a>
      <OfflineNotice>{t('offline.notice')}</OfflineNotice>
      <Bar home={home} />
      {home.clock.demonstration ? <aside className="demo-note meta" aria-label={t('portal.demoLabel')}><Rich id="portal.demo" values={{ now: dayOf(reader.now, { ...reader, now: 0 }) }} /></aside> : null}
      {children}
      <footer>
        <div className="foot-in meta">
          <p>{t('portal.foot', { name: firstName(home.me.name) })}</p>
          <Button look="link" className="tap" onClick={switchTheme}>{t('action.themeSwitch')}</Button>
        </div>
      </footer>
    </>
  );
}

function Bar({ home }: { home: PortalHome }) {
  const menu = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const survey = home.surveys.find((one) => one.status === 'open');
  useEffect(() => {
    if (menu.current?.matches(':popover-open')) menu.current.hidePopover();
  }, [pathname]);
  return (
    <header className="bar">
      <div className="bar-in">
        <Link className="brand" to="/p" activeOptions={{ exact: true }}><b>{home.vendorName}</b><span className="for soft">{t('portal.for', { account: home.accountName })}</span></Link>
        <button type="button" className="btn menu-open" popoverTarget="menu">{t('action.menu')}</button>
        <nav ref={menu} className="menu" id="menu" popover="auto" aria-label={t('portal.nav')}>
          <ul>
            <li><Link to="/p" activeOptions={{ exact: true }}>{t('portal.home')}</Link></li>
            {survey ? <li><Link to="/p/surveys/$id" params={{ id: survey.id }}>{t('portal.survey')}</Link></li> : null}
            <li><Link to="/p/plan" activeOptions={{ includeSearch: false }}>{t('portal.plan')}</Link></li>
            <li><Link to="/p/promises">{t('portal.promises')}</Link></li>
            <li><Link to="/p/goals">{t('portal.goals')}</Link></li>
            <li><Link to="/p/people">{t('portal.people')}</Link></li>
          </ul>
        </nav>
        <Link className="btn" to="/p/help">{t('portal.helpNow')}</Link>
      </div>
    </header>
  );
}
