import { Button } from '../../design/button.tsx';
import { State } from '../../design/state.tsx';
import { t } from '../../messages/i18n.ts';

/** An address that leads nowhere. */
export function NoSuchPage() {
  return (
    <main className="doorstep">
      <State page title={t('error.notFound')} actions={<a href="/">{t('error.home')}</a>}>{t('error.notFoundLong')}</State>
    </main>
  );
}

/** A page that stopped working: nothing that was sent is lost by it. */
export function Crashed({ error }: { error: unknown }) {
  return (
    <div className="doorstep" role="alert">
      <State title={t('error.crash')} actions={<Button look="main" onClick={() => location.reload()}>{t('error.reload')}</Button>} small={error instanceof Error ? error.message : undefined}>{t('error.crashLong')}</State>
    </div>
  );
}
