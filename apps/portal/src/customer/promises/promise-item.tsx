import { useState } from 'react';
import type { FormEvent } from 'react';
import { Failed } from '../../api/failed.tsx';
import { keys } from '../../api/keys.ts';
import { confirmPromise, disputePromise } from '../../api/portal.ts';
import type { PortalPromise } from '../../api/types.ts';
import { useAction } from '../../api/use-action.ts';
import { Button } from '../../design/button.tsx';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf, isoDay, sayDay } from '../../design/date/when.ts';
import { TextArea } from '../../design/field.tsx';
import { Said } from '../../design/said.tsx';
import { t } from '../../messages/i18n.ts';
import { useHome } from '../frame/home-context.ts';
import { useKeptDraft } from '../frame/kept-draft.ts';

/** One promise to the customer: its words, its date, what was delivered, and a word of theirs. */
export function PromiseItem({ promise }: { promise: PortalPromise }) {
  const reader = useReader();
  const { what, quote, by, saidAt, due, status, delivery, verdict } = promise;
  return (
    <li>
      <h3>{what}</h3>
      {quote && quote !== what ? <Said words={quote} by={[by, saidAt ? dayOf(saidAt, reader) : null].filter(Boolean).join(', ')} /> : null}
      <p className="soft">{[t(`portalPromises.status.${status === 'open' && due !== null && due < isoDay(reader.now, reader.zone) ? 'late' : status}`), due ? t('portalPromises.due', { day: sayDay(due, reader) }) : ''].filter(Boolean).join(' ')}</p>
      {delivery ? (
        <>
          <Said words={delivery.words} by={t('portalPromises.deliveredBy', { name: delivery.by, day: dayOf(delivery.at, reader) })} />
          {delivery.proof ? <p><a className="tap wrap-anywhere" href={delivery.proof} target="_blank" rel="noreferrer noopener">{t('portalPromises.seeProof')}</a></p> : null}
        </>
      ) : null}
      {verdict ? <p className="meta">{t(`portalPromises.verdict.${verdict.kind}`, { name: verdict.by, day: dayOf(verdict.at, reader) })}{verdict.words === '' ? '' : ` “${verdict.words}”`}</p> : null}
      {status === 'delivered' ? <Word promise={promise} /> : null}
    </li>
  );
}

/** One press confirms; what is missing is said in a sentence. */
function Word({ promise }: { promise: PortalPromise }) {
  const [disputing, setDisputing] = useState(false);
  const refresh = [keys.portal];
  const confirm = useAction<{ words: string }>({ run: (content) => confirmPromise(promise.id, content), refresh, done: () => t('portalPromises.confirmed') });
  if (disputing) return <Dispute promise={promise} close={() => setDisputing(false)} />;
  return (
    <>
      <Failed error={confirm.error} />
      <p className="row">
        <Button look="main" busy={confirm.busy} aria-label={`${t('portalPromises.confirm')}: ${promise.what}`} onClick={() => confirm.act({ words: '' })}>{t('portalPromises.confirm')}</Button>
        <Button aria-label={`${t('portalPromises.dispute')}: ${promise.what}`} onClick={() => setDisputing(true)}>{t('portalPromises.dispute')}</Button>
      </p>
    </>
  );
}

function Dispute({ promise, close }: { promise: PortalPromise; close: () => void }) {
  const home = useHome();
  const [words, setWords, forget] = useKeptDraft(`dispute:${home.me.id}:${promise.id}`, '');
  const [wrong, setWrong] = useState<string | null>(null);
  const dispute = useAction<{ words: string }>({
    run: (content) => disputePromise(promise.id, content),
    refresh: [keys.portal],
    done: () => t('portalPromises.disputed'),
    after: () => { forget(); close(); },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(words.trim() === '' ? t('portalPromises.needed') : null);
    if (words.trim() !== '') dispute.act({ words: words.trim() });
  };
  return (
    <form onSubmit={submit} noValidate>
      <TextArea label={t('portalPromises.missing')} hint={t('portalPromises.missingHint')} value={words} onChange={(event) => setWords(event.target.value)} wrong={wrong} maxLength={5000} autoFocus />
      <Failed error={dispute.error} />
      <p className="row"><Button look="main" type="submit" busy={dispute.busy}>{t('portalPromises.send')}</Button><Button onClick={close}>{t('action.cancel')}</Button></p>
    </form>
  );
}
