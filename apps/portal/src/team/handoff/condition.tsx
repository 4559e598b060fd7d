import { Link } from '@tanstack/react-router';
import type { HandoffDetail } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf, distanceOf } from '../../design/date/when.ts';
import type { Reader } from '../../design/date/when.ts';
import { inWords } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';
import './gate-promises.css';

type ConditionOf = NonNullable<HandoffDetail['condition']>;

/** What the package was accepted on, with the clock until it has to be answered. */
export function Condition({ detail }: { detail: HandoffDetail }) {
  const reader = useReader();
  const { condition } = detail;
  if (!condition) return null;
  if (condition.metAt !== null) return <p className="soft condition">{t('condition.met', { day: dayOf(condition.metAt, reader) })}</p>;
  return (
    <section className="condition open" aria-labelledby="condition">
      <h3 id="condition" className={condition.lapsedAt ? 'late' : 'watch'}>{headingOf(condition, reader)}</h3>
      <ul>
        {condition.gaps.map(({ id, question, ask }) => <li key={id}>{question}{ask ? <span className="meta"> {ask.name}</span> : null}</li>)}
        {condition.promises.map(({ id, what }) => <li key={id}><Link to="/handoffs/$id" params={{ id: detail.id }} search={{ tab: 'promises' }} hash={`promise-${id}`} resetScroll={false}>{what}</Link> <span className="meta">{t('promises.blocks')}</span></li>)}
      </ul>
    </section>
  );
}

function headingOf({ gaps, promises, answerBy, lapsedAt }: ConditionOf, reader: Reader): string {
  const n = gaps.length + promises.length;
  const words = inWords(n);
  if (answerBy === null) return t('condition.openUncounted', { n, words });
  const day = dayOf(answerBy, reader);
  return lapsedAt ? t('condition.lapsed', { n, words, day }) : t('condition.open', { n, words, until: t('condition.until', { day, distance: distanceOf(answerBy, reader) }) });
}
