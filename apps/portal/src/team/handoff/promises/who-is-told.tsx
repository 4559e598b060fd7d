import { Link } from '@tanstack/react-router';
import type { HandoffDetail, PromiseEntry } from '../../../api/types.ts';
import { useReader } from '../../../design/date/clock.tsx';
import { dayOf } from '../../../design/date/when.ts';
import { t } from '../../../messages/i18n.ts';

type Message = PromiseEntry['messages'][number];

/** Every message about the promises in the order of their days: what went out, what will, and what waits for a delivery. */
export function WhoIsTold({ detail, items }: { detail: HandoffDetail; items: readonly PromiseEntry[] }) {
  const reader = useReader();
  const rows = items.flatMap((promise) => promise.messages.map((message) => ({ promise, message }))).toSorted((a, b) => (whenOf(a.message) < whenOf(b.message) ? -1 : 1));
  if (rows.length === 0) return null;
  const owner = (promise: PromiseEntry) => promise.owner?.name ?? t('who.customer_success');
  return (
    <details className="told">
      <summary>{t('told.title', { n: rows.length, sent: rows.filter(({ message }) => message.sentAt !== null).length })}</summary>
      <table className="grid folds">
        <thead><tr><th scope="col">{t('told.promise')}</th><th scope="col">{t('told.who')}</th><th scope="col">{t('told.what')}</th><th scope="col">{t('told.when')}</th></tr></thead>
        <tbody>
          {rows.map(({ promise, message: { kind, to, at, sentAt } }) => (
            <tr key={`${promise.id}-${kind}`}>
              <th scope="row"><Link to="/handoffs/$id" params={{ id: detail.id }} search={{ tab: 'promises' }} hash={`promise-${promise.id}`}>{promise.what}</Link></th>
              <td data-name={t('told.who')}>{to === 'owner' ? owner(promise) : t(to === 'leadership' ? 'who.leadership' : 'who.customer')}</td>
              <td data-name={t('told.what')}>{t(`told.${kind}`)}</td>
              <td data-name={t('told.when')}>{sentAt !== null ? t('told.sent', { day: dayOf(sentAt, reader) }) : at === null ? t('told.onDelivery') : dayOf(at, reader)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** What has no day yet comes last. */
const whenOf = ({ at, sentAt }: Message): string => sentAt ?? at ?? '9';
