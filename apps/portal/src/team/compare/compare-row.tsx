import { Link } from '@tanstack/react-router';
import type { PromiseEntry } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { sayDay } from '../../design/date/when.ts';
import { t } from '../../messages/i18n.ts';
import { SaidIn } from '../handoff/promises/said-in.tsx';
import { shortNote, threeTexts } from './three-texts.ts';
import type { Agreement, Text } from './three-texts.ts';

/** One promise in three columns: as it was said, as it was signed, as it is planned. */
export function CompareRow({ handoffId, promise }: { handoffId: string; promise: PromiseEntry }) {
  const reader = useReader();
  const { signed, planned } = threeTexts(promise);
  const [first] = promise.evidence;
  return (
    <tr>
      <th scope="row" data-name={t('compare.said')}>
        <span className="stop"><i className="dot" aria-hidden="true" /><Rail agreement={signed.agreement} /></span>
        <Link to="/handoffs/$id" params={{ id: handoffId }} search={{ tab: 'promises' }} hash={`promise-${promise.id}`} className="name">{promise.what}</Link>
        {first ? <SaidIn handoffId={handoffId} quote={first} /> : null}
        <span className="meta">{[promise.due ? t('compare.due', { day: sayDay(promise.due, reader) }) : null, promise.evidence.length > 1 ? t('compare.times', { n: promise.evidence.length }) : null].filter(Boolean).join(' ')}</span>
      </th>
      <Column handoffId={handoffId} name={t('compare.signed')} text={signed} next={planned.agreement} same={t('compare.signedSame')} missing={t('compare.signedMissing')} unknown={t('compare.signedUnknown')} />
      <Column handoffId={handoffId} name={t('compare.planned')} text={planned} same={t('compare.plannedSame')} missing={t('compare.plannedMissing')} unknown={t('compare.plannedUnknown')} />
    </tr>
  );
}

interface ColumnProps { handoffId: string; name: string; text: Text; next?: Agreement; same: string; missing: string; unknown: string }

function Column({ handoffId, name, text, next, ...words }: ColumnProps) {
  const { agreement, note, quotes } = text;
  return (
    <td data-name={name} className={agreement}>
      <span className="stop"><i className={agreement === 'same' || agreement === 'differs' ? 'dot' : 'dot empty'} aria-hidden="true" />{next ? <Rail agreement={next} /> : null}</span>
      {agreement === 'differs' ? <>{note ? <span className="note">{shortNote(note, quotes)}</span> : null}{quotes.map((quote) => <SaidIn key={`${quote.sourceId}-${quote.start}`} handoffId={handoffId} quote={quote} />)}</> : <span>{words[agreement]}</span>}
    </td>
  );
}

/** The line to the next stop: whole where the texts agree, broken where one is missing. */
function Rail({ agreement }: { agreement: Agreement }) {
  return <i className={`rail ${agreement}`} aria-hidden="true" />;
}
