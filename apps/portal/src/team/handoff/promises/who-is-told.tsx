import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { HandoffDetail, PromiseEntry } from '../../../api/types.ts';
import { useReader } from '../../../design/date/clock.tsx';
import { dayOf } from '../../../design/date/when.ts';
import { SelectField } from '../../../design/field.tsx';
import { t } from '../../../messages/i18n.ts';

type Message = PromiseEntry['messages'][number];
interface Row { promise: PromiseEntry; message: Message; who: string }
/** Empty asks for all. */
interface Asked { who: string; kind: string; state: string }

/** Every message about the promises in the order of their days: what went out, what will, and what waits for a delivery. */
export function WhoIsTold({ detail, items }: { detail: HandoffDetail; items: readonly PromiseEntry[] }) {
  const reader = useReader();
  const [asked, setAsked] = useState<Asked>({ who: '', kind: '', state: '' });
  const rows = toldRows(items).toSorted((a, b) => (whenOf(a.message) < whenOf(b.message) ? -1 : 1));
  if (rows.length === 0) return null;
  const shown = rows.filter(({ who, message }) => (asked.who === '' || asked.who === who) && (asked.kind === '' || asked.kind === message.kind) && (asked.state === '' || (asked.state === 'sent') === (message.sentAt !== null)));
  return (
    <details className="told">
      <summary>{t('told.title', { n: rows.length, sent: rows.filter(({ message }) => message.sentAt !== null).length })}</summary>
      <Sieve asked={asked} rows={rows} onAsk={setAsked} />
      <p className="meta" role="status">{shown.length < rows.length ? t('told.shown', { n: shown.length, total: rows.length }) : null}</p>
      <table className="grid folds">
        <thead><tr><th scope="col">{t('told.promise')}</th><th scope="col">{t('told.who')}</th><th scope="col">{t('told.what')}</th><th scope="col">{t('told.when')}</th></tr></thead>
        <tbody>
          {shown.map(({ promise, who, message: { kind, at, sentAt } }) => (
            <tr key={`${promise.id}-${kind}`}>
              <th scope="row"><Link to="/handoffs/$id" params={{ id: detail.id }} search={{ tab: 'promises' }} hash={`promise-${promise.id}`}>{promise.what}</Link></th>
              <td data-name={t('told.who')}>{who}</td>
              <td data-name={t('told.what')}>{t(`told.${kind}`)}</td>
              <td data-name={t('told.when')}>{sentAt !== null ? t('told.sent', { day: dayOf(sentAt, reader) }) : at === null ? t('told.onDelivery') : dayOf(at, reader)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function toldRows(items: readonly PromiseEntry[]): Row[] {
  const owner = (promise: PromiseEntry) => promise.owner?.name ?? t('who.customer_success');
  return items.flatMap((promise) => promise.messages.map((message) => ({ promise, message, who: message.to === 'owner' ? owner(promise) : t(message.to === 'leadership' ? 'who.leadership' : 'who.customer') })));
}

/** Whom, about what, and whether it has gone out: only what there is can be asked for. */
function Sieve({ asked, rows, onAsk }: { asked: Asked; rows: readonly Row[]; onAsk: (asked: Asked) => void }) {
  const people = [...new Set(rows.map(({ who }) => who))].toSorted((a, b) => a.localeCompare(b));
  const kinds = [...new Set(rows.map(({ message }) => message.kind))];
  return (
    <div className="promise-sieve" role="search" aria-label={t('told.sieve')}>
      <SelectField label={t('told.who')} value={asked.who} onChange={(event) => onAsk({ ...asked, who: event.target.value })}>
        <option value="">{t('told.everybody')}</option>{people.map((one) => <option key={one} value={one}>{one}</option>)}
      </SelectField>
      <SelectField label={t('told.what')} value={asked.kind} onChange={(event) => onAsk({ ...asked, kind: event.target.value })}>
        <option value="">{t('told.anything')}</option>{kinds.map((one) => <option key={one} value={one}>{t(`told.${one}`)}</option>)}
      </SelectField>
      <SelectField label={t('told.state')} value={asked.state} onChange={(event) => onAsk({ ...asked, state: event.target.value })}>
        <option value="">{t('told.any')}</option><option value="sent">{t('told.state.sent')}</option><option value="ahead">{t('told.state.ahead')}</option>
      </SelectField>
    </div>
  );
}

/** What has no day yet comes last. */
const whenOf = ({ at, sentAt }: Message): string => sentAt ?? at ?? '9';
