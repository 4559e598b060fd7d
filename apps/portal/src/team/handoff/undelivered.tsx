import type { HandoffDetail } from '../../api/types.ts';
import { hasMessage, t } from '../../messages/i18n.ts';

/** Mails that did not arrive: somebody has to correct an address or pick up the phone. */
export function Undelivered({ mails }: { mails: HandoffDetail['undelivered'] }) {
  if (mails.length === 0) return null;
  return (
    <section className="undelivered" aria-labelledby="undelivered">
      <h2 id="undelivered" className="late">{t('undelivered.title', { count: mails.length })}</h2>
      <ul>
        {mails.map((mail) => (
          <li key={`${mail.kind} ${mail.to} ${mail.since}`}>{t(mail.state === 'given_up' ? 'undelivered.givenUp' : 'undelivered.trying', { what: whatOf(mail.kind), to: mail.to, reason: mail.reason })}</li>
        ))}
      </ul>
    </section>
  );
}

function whatOf(kind: string): string {
  const id = `undelivered.${kind}`;
  return t(hasMessage(id) ? id : 'undelivered.other');
}
