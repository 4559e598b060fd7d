import { Link } from '@tanstack/react-router';
import { hasMessage, t } from '../../messages/i18n.ts';
import type { Mark } from './segments.ts';

type Item = Mark['items'][number];

/** How a mark is drawn: our promises, theirs, and everything else that is known. */
export function toneOf({ items }: Mark): 'ours' | 'theirs' | 'fact' {
  const promise = items.find((one) => one.promise)?.promise;
  return promise ? (promise.direction === 'seller' ? 'ours' : 'theirs') : 'fact';
}

function nameOf({ section, promise }: Item): string {
  if (promise) return t(promise.direction === 'seller' ? 'source.ourPromise' : 'source.theirPromise', { high: promise.risk === 'high' ? 'yes' : 'no' });
  const id = `mark.${section}`;
  return hasMessage(id) ? t(id) : t('mark.other');
}

/** What the package took from this source, in the order of its words. */
export function Found({ handoffId, marks }: { handoffId: string; marks: Mark[] }) {
  return (
    <aside className="found" aria-labelledby="found">
      <h2 id="found">{t('source.found', { n: marks.length })}</h2>
      {marks.length === 0 ? <p className="soft">{t('source.foundNone')}</p> : (
        <>
          <p className="legend meta" aria-hidden="true"><mark className="ours">{t('source.legendOurs')}</mark> <mark className="theirs">{t('source.legendTheirs')}</mark> <mark className="fact">{t('source.legendFact')}</mark></p>
          <ol>
            {marks.map((mark) => (
              <li key={mark.key} id={`found-${mark.number}`} tabIndex={-1} value={mark.number}>
                {mark.items.map((item) => (
                  <p key={item.path}>
                    <span className="meta">{nameOf(item)}</span><br />
                    <Link to="/handoffs/$id" params={{ id: handoffId }} search={{ tab: item.promise ? 'promises' : 'package' }}>{item.label || nameOf(item)}</Link>
                  </p>
                ))}
              </li>
            ))}
          </ol>
        </>
      )}
    </aside>
  );
}
