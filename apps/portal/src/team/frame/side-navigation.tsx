import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { fetchAtRisk, fetchHandoffs } from '../../api/handoffs.ts';
import { signOut } from '../../api/identity.ts';
import { fetchInbox } from '../../api/intake.ts';
import { keys } from '../../api/keys.ts';
import { Button } from '../../design/button.tsx';
import { Mark } from '../../design/line.tsx';
import { switchTheme } from '../../design/theme.ts';
import { useMay, useMe } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';

const FRESH = { refetchInterval: 30_000, staleTime: 10_000 } as const;

function Count({ n, label }: { n: number | undefined; label: string }) {
  return n ? <span><span aria-hidden="true">{n}</span><span className="hidden">, {label}</span></span> : null;
}

/** Where one can go, with how much waits there. */
export function SideNavigation() {
  const me = useMe();
  const [reads, risks, inbox] = [useMay('handoffs:read'), useMay('risk:read'), useMay('inbox:read')];
  const [people, apiKeys] = [useMay('people:manage'), useMay('keys:manage')];
  const menu = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (menu.current?.matches(':popover-open')) menu.current.hidePopover();
  }, [pathname]);
  const counts = useQuery({ queryKey: keys.handoffPage({ size: 1 }), queryFn: () => fetchHandoffs({ size: 1 }), enabled: reads, ...FRESH });
  const risk = useQuery({ queryKey: keys.atRisk, queryFn: fetchAtRisk, enabled: risks, ...FRESH });
  const rejected = useQuery({ queryKey: [...keys.inbox, 'count'], queryFn: () => fetchInbox({}), enabled: inbox, ...FRESH }).data?.rejected;
  const inDanger = risk.data?.groups.in_danger.count;
  const underWay = Object.entries(counts.data?.byPhase ?? {}).reduce((sum, [phase, n]) => sum + (phase === 'closed' || phase === 'cancelled' ? 0 : n), 0);
  return (
    <header className="side">
      <div className="side-in">
        <Link className="mark" to="/"><Mark />{t('team.name')}</Link>
        <button type="button" className="btn menu-open" popoverTarget="menu">{t('action.menu')}</button>
        <nav ref={menu} className="menu" id="menu" popover="auto" aria-label={t('team.nav')}>
          <ul>
            <li><Link to="/" aria-current={pathname === '/' || pathname.startsWith('/handoffs') ? 'page' : undefined}>{t('team.handoffs')}<Count n={underWay} label={t('team.countUnderWay', { n: underWay })} /></Link></li>
            {risks ? <li><Link to="/at-risk">{t('team.atRisk')}<Count n={inDanger} label={t('team.countInDanger', { n: inDanger })} /></Link></li> : null}
            {reads ? <li><Link to="/compare">{t('team.compare')}</Link></li> : null}
            {reads ? <li><Link to="/library">{t('team.library')}</Link></li> : null}
            {inbox ? <li><Link to="/inbox">{t('team.inbox')}<Count n={rejected} label={t('team.countRejected', { n: rejected })} /></Link></li> : null}
            {me.mailSinkUrl ? <li><a href={me.mailSinkUrl} target="_blank" rel="noreferrer">{t('team.mails')}</a></li> : null}
          </ul>
          <ul data-heading={t('team.settings')} aria-label={t('team.settings')}>
            {people ? <li><Link to="/settings/people">{t('team.people')}</Link></li> : null}
            {apiKeys ? <li><Link to="/settings/keys">{t('team.keys')}</Link></li> : null}
            {reads ? <li><Link to="/settings/templates">{t('team.templates')}</Link></li> : null}
            <li><Link to="/settings/sessions">{t('team.sessions')}</Link></li>
          </ul>
          <Foot />
        </nav>
      </div>
    </header>
  );
}

function Foot() {
  const me = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: () => signOut('team'),
    onSuccess: async () => {
      client.clear();
      await navigate({ to: '/sign-in' });
    },
  });
  return (
    <div className="foot">
      <p className="meta">{me.role ? t('team.signedInAs', { name: me.name, role: t(`team.role.${me.role}`) }) : me.name}</p>
      <Button look="link" busy={leave.isPending} onClick={() => leave.mutate()}>{t('action.signOut')}</Button>
      <Button look="link" onClick={switchTheme}>{t('action.themeSwitch')}</Button>
    </div>
  );
}
