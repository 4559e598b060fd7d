import type { PromiseEntry } from '../../../api/types.ts';
import { useReader } from '../../../design/date/clock.tsx';
import { dayOf, sayDay } from '../../../design/date/when.ts';
import type { Reader } from '../../../design/date/when.ts';
import { inWords, sentenceCase } from '../../../facts/words.ts';
import { t } from '../../../messages/i18n.ts';
import { disputeSentence } from './dispute-sentence.ts';
import { SaidIn } from './said-in.tsx';

type Difference = PromiseEntry['differences'][number];

/** What was promised, the words it was promised in, and where people know it better than the reader. */
export function PromiseWords({ promise }: { promise: PromiseEntry }) {
  const reader = useReader();
  const { evidence, differences, condition, drift } = promise;
  const [first, ...others] = evidence;
  return (
    <div className="words-of">
      <h3>{promise.what}</h3>
      <p className="meta">{[madeBy(promise), t(`promises.category.${promise.category}`), promise.strength === 'firm' ? '' : t(`promises.strength.${promise.strength}`)].filter(Boolean).join(' · ')}</p>
      {first ? <SaidIn quote={first} /> : null}
      {others.length > 0 ? (
        <details>
          <summary className="quiet meta">{sentenceCase(t('promises.again', { n: others.length, words: inWords(others.length) }))}</summary>
          {others.map((quote) => <SaidIn key={`${quote.sourceId}-${quote.start}`} quote={quote} />)}
        </details>
      ) : null}
      {condition ? <p>{t('promises.condition', { condition })}</p> : null}
      {drift.map(({ kind, note }) => (kind === 'contradicts_contract' || kind === 'sooner_than_plan' ? <p key={kind + note} className="watch">{t(`promises.drift.${kind}`)} {note}</p> : <p key={kind + note} className="soft">{t(`promises.drift.${kind}`)}</p>))}
      {promise.found || promise.origin !== 'read' ? null : <p className="watch">{t('promises.notFound')}</p>}
      {promise.origin === 'read' ? null : <p className="meta">{t(`promises.origin.${promise.origin}`, { by: promise.addedBy ?? t('who.customer_success') })}</p>}
      {promise.disputed.map((one) => <p key={one.field} className="meta watch">{disputeSentence(one, reader)}</p>)}
      {differences.map((one) => <p key={one.field} className={one.changedSince ? 'meta watch' : 'meta'}>{differenceOf(one, reader)}</p>)}
    </div>
  );
}

function madeBy({ by, to, direction }: PromiseEntry): string {
  if (by === '') return t(`promises.direction.${direction}`);
  return t(to === null ? 'promises.by' : 'promises.byTo', { by, to });
}

function differenceOf({ field, said, read, by, at, changedSince }: Difference, reader: Reader): string {
  const shown = (value: string | null): string => {
    if (value === null || value === '') return t('promises.nothing');
    if (field === 'due') return sayDay(value, reader);
    if (field === 'direction') return t(value === 'seller' ? 'promises.direction.seller' : 'promises.direction.customer');
    return value;
  };
  return t(changedSince ? 'promises.differsSince' : 'promises.differs', { field: t(`promises.field.${field}`), said: shown(said), read: shown(read), by, day: dayOf(at, reader) });
}
