import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { keys } from '../../api/keys.ts';
import { Button } from '../../design/button.tsx';
import { Mark } from '../../design/line.tsx';
import { switchTheme } from '../../design/theme.ts';
import { AskByMail } from '../../identity/ask-by-mail.tsx';
import { ByLink } from '../../identity/by-link.tsx';
import { t } from '../../messages/i18n.ts';
import '../frame/frame.css';

/** Only addresses of this workspace are gone to after signing in. */
function safe(then: string | undefined): string {
  return then && /^\/(?![/\\])/.test(then) && !then.startsWith('/sign-in') ? then : '/';
}

/** Signing in to the workspace: by the link of a mail, or by asking for one. */
export function SignInPage() {
  const { token, then } = useSearch({ from: '/sign-in' });
  const client = useQueryClient();
  const navigate = useNavigate();
  const router = useRouter();
  const signedIn = async () => {
    await client.resetQueries({ queryKey: keys.me });
    router.history.replace(safe(then));
  };
  const window = t('team.window', { page: t('team.signInButton') });
  return (
    <main className="doorstep">
      <p className="mark"><Mark />{t('team.name')}</p>
      {token ? (
        <ByLink
          side="team" token={token} window={window} title={t('team.signInLinkTitle')} lead={t('team.signInLinkLead')} button={t('team.signInButton')}
          onSignedIn={() => void signedIn()} onOther={() => void navigate({ to: '/sign-in', search: { then }, replace: true })}
        />
      ) : (
        <AskByMail side="team" window={window} title={t('team.signInTitle')} lead={t('team.signInLead')} onSignedIn={() => void signedIn()} />
      )}
      <p className="row top-rule" style={{ marginTop: '3rem' }}><Button look="link" onClick={switchTheme}>{t('action.themeSwitch')}</Button></p>
    </main>
  );
}
