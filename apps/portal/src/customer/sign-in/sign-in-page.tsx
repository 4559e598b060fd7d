import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { keys } from '../../api/keys.ts';
import { Button } from '../../design/button.tsx';
import { switchTheme } from '../../design/theme.ts';
import { AskByMail } from '../../identity/ask-by-mail.tsx';
import { ByLink } from '../../identity/by-link.tsx';
import { t } from '../../messages/i18n.ts';
import '../frame/frame.css';

/** Only pages of the portal are gone to after signing in. */
function safe(then: string | undefined): string {
  return then && /^\/p\/[\w/-]*$/.test(then) && !then.startsWith('/p/sign-in') ? then : '/p';
}

/** A customer's way in: the button of a mailed link, or a code by mail. There is no account. */
export function SignInPage() {
  const { token, then } = useSearch({ strict: false }) as { token?: string; then?: string };
  const client = useQueryClient();
  const navigate = useNavigate();
  const router = useRouter();
  const signedIn = async () => {
    await client.resetQueries({ queryKey: keys.portal });
    router.history.replace(safe(then));
  };
  const window = t('portalSignIn.window');
  return (
    <>
      <main className="page narrow">
        {token ? (
          <ByLink
            side="customer" token={token} window={window} title={t('portalSignIn.linkTitle')} lead={t('portalSignIn.linkLead')} button={t('portalSignIn.button')}
            onSignedIn={() => void signedIn()} onOther={() => void navigate({ to: '/p/sign-in', search: { then }, replace: true })}
          />
        ) : (
          <AskByMail side="customer" window={window} title={t('portalSignIn.title')} lead={t('portalSignIn.lead')} onSignedIn={() => void signedIn()} />
        )}
      </main>
      <footer><div className="foot-in narrow meta"><Button look="link" className="tap" onClick={switchTheme}>{t('action.themeSwitch')}</Button></div></footer>
    </>
  );
}
