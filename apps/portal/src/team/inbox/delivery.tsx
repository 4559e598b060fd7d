import { Link } from '@tanstack/react-router';
import { Failed } from '../../api/failed.tsx';
import { replayDelivery } from '../../api/intake.ts';
import { keys } from '../../api/keys.ts';
import type { InboxItem } from '../../api/types.ts';
import { useAction } from '../../api/use-action.ts';
import { Button } from '../../design/button.tsx';
import { DateText } from '../../design/date/date-text.tsx';
import { useMay } from '../../identity/me.tsx';
import { t } from '../../messages/i18n.ts';

const sizeOf = (bytes: number) => (bytes < 1_000 ? t('inbox.bytes', { n: bytes }) : t('inbox.kilobytes', { n: Math.round(bytes / 1_000) }));

/** One delivery: what came of it, everything that is wrong with it, and what was sent. */
export function Delivery({ item }: { item: InboxItem }) {
  const may = useMay('inbox:replay');
  const replay = useAction<object>({ run: () => replayDelivery(item.id), refresh: [keys.inbox, keys.handoffs], done: () => t('inbox.replayed') });
  const rejected = item.status === 'rejected';
  return (
    <tr>
      <th scope="row"><DateText at={item.receivedAt} as="day" time /><span className="meta">{t('inbox.from')} {t(`inbox.source.${item.source}`)}</span>{item.timesReceived > 1 ? <span className="meta">{t('inbox.times', { n: item.timesReceived })} <DateText at={item.lastReceivedAt} as="day" time /></span> : null}<span className="meta delivery-id">{item.deliveryId}</span></th>
      <td>
        <p className={rejected ? 'late' : undefined}>{t(`inbox.status.${item.status}`)} {item.reason}</p>
        {item.replayedAt ? <p className="soft">{t('inbox.replayedOn')} <DateText at={item.replayedAt} /></p> : null}
        {item.handoffId ? <p><Link to="/handoffs/$id" params={{ id: item.handoffId }}>{item.accountName === null ? t('inbox.open') : t('inbox.openOf', { name: item.accountName })}</Link></p> : null}
        {item.problems.length > 0 ? (
          <details open={item.problems.length <= 5}>
            <summary className="quiet">{t('inbox.problems', { n: item.problems.length })}</summary>
            <ul className="problems">{item.problems.map((problem) => <li key={problem.path + problem.message}><code>{problem.path || '/'}</code> {problem.message}</li>)}</ul>
          </details>
        ) : null}
        {item.preview ? <details><summary className="quiet">{t('inbox.preview', { size: sizeOf(item.bytes) })}</summary><pre tabIndex={0}>{item.preview}</pre></details> : null}
        <Failed error={replay.error} />
      </td>
      <td className="num">{may && item.replayable ? <Button look="small" busy={replay.busy} onClick={() => replay.act({})}>{t('inbox.replay')}</Button> : null}</td>
    </tr>
  );
}
