import { Link } from '@tanstack/react-router';
import { hasMessage, t } from '../../messages/i18n.ts';
import { goToMark } from './marked.ts';
import type { Mark } from './segments.ts';

type Item = Mark['items'][number];

/** How a mark is drawn: our promises, theirs, and everything else that is known. */
export function toneOf({ items }: Mark): 'ours' | 'theirs' | 'fact' {
  const promised = items.flatMap(({ promise }) => promise?.direction ?? []);
  return promised.length === 0 ? 'fact' : promised.includes('seller') ? 'ours' : 'theirs';
}

function nameOf({ section, promise }: Item): string {
  if (promise) {
    const name = t(promise.direction === 'seller' ? 'source.ourPromise' : 'source.theirPromise', { high: promise.risk === 'high' ? 'yes' : 'no' });
    return promise.addedBy === null ? name : t('source.addedBy', { name, by: promise.addedBy });
  }
  const id = `mark.${section}`;
  return hasMessage(id) ? t(id) : t('mark.other');
}

/** What became of the words of this source, in their order. */
export function Found({ handoffId, marks }: { handoffId: string; marks: Mark[] }) {
  return (
    <>
      <h2 id="found">{t('source.found', { n: marks.length })}</h2>
      {marks.length === 0 ? <p className="soft">{t('source.foundNone')}</p> : (
        <>
          <p className="legend meta" aria-hidden="true"><mark className="ours">{t('source.legendOurs')}</mark> <mark className="theirs">{t('source.legendTheirs')}</mark> <mark className="fact">{t('source.legendFact')}</mark></p>
          <ol>
            {marks.map((mark) => (
              <li key={mark.key} id={`found-${mark.number}`} tabIndex={-1}>
                <button type="button" className="opener" aria-label={t('source.toWords', { n: mark.number })} onClick={() => goToMark(mark.number)}>{mark.number}</button>
                <div>
                  {mark.items.map((item) => (
                    <p key={item.path}>
                      <span className="meta">{nameOf(item)}</span><br />
                      {item.promise
                        ? <Link to="/handoffs/$id" params={{ id: handoffId }} search={{ tab: 'promises' }} hash={`promise-${item.promise.id}`}>{item.label || nameOf(item)}</Link>
                        : <Link to="/handoffs/$id" params={{ id: handoffId }} search={{ tab: 'package' }}>{item.label || nameOf(item)}</Link>}
                    </p>
                  ))}
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
