import { useMutation, useQuery } from '@tanstack/react-query';
import { Failed } from '../api/failed.tsx';
import { previewSignIn, signIn } from '../api/identity.ts';
import type { Side } from '../api/identity.ts';
import { Loaded } from '../api/loaded.tsx';
import { Button } from '../design/button.tsx';
import { Answer } from '../design/page.tsx';
import { t } from '../messages/i18n.ts';
import './sign-in.css';

interface ByLinkProps { side: Side; token: string; window: string; title: string; lead: string; button: string; onSignedIn: () => void; onOther: () => void }

/** A mailed link opens this page and nothing else: only the button signs in, so that a mail scanner cannot. */
export function ByLink({ side, token, window: name, title, lead, button, onSignedIn, onOther }: ByLinkProps) {
  const preview = useQuery({ queryKey: ['sign-in', side, token], queryFn: () => previewSignIn(side, token), staleTime: Infinity });
  const enter = useMutation({ mutationFn: () => signIn(side, { token }), onSuccess: onSignedIn, onError: () => void preview.refetch() });
  return (
    <section className="sign-in">
      <Loaded query={preview} lines={2}>
        {({ valid, reason }) =>
          valid ? (
            <>
              <Answer window={name}>{title}</Answer>
              <p className="lead">{lead}</p>
              <p className="row"><Button look="main" busy={enter.isPending} onClick={() => enter.mutate()}>{button}</Button></p>
              <Failed error={enter.error} />
            </>
          ) : (
            <>
              <Answer window={name}>{t(`signIn.${reason ?? 'unknown'}Title`)}</Answer>
              <p className="lead">{t(`signIn.${reason ?? 'unknown'}`)}</p>
              <p className="row"><Button look="main" onClick={onOther}>{t('signIn.again')}</Button></p>
            </>
          )
        }
      </Loaded>
    </section>
  );
}
