import { useQuery } from '@tanstack/react-query';
import { fetchPackage } from '../../api/handoffs.ts';
import { keys } from '../../api/keys.ts';
import type { HandoffDetail } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import { Said } from '../../design/said.tsx';
import { inWords, sentenceCase } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';
import { InPlace } from './in-place.tsx';
import { beforeYouSpeak } from './before-you-speak.ts';
import type { Advice } from './before-you-speak.ts';

/** What to know before speaking with them, in a minute; `brief` once something else is the matter of the page. */
export function Know({ detail, brief }: { detail: HandoffDetail; brief: boolean }) {
  const reader = useReader();
  const compiled = useQuery({ queryKey: keys.package(detail.id), queryFn: () => fetchPackage(detail.id), enabled: detail.gate !== null });
  const quote = compiled.data?.package.whyTheyBought.quote;
  const said = quote?.evidence[0];
  const by = [said?.by ?? quote?.statedBy, said?.at ? dayOf(said.at, reader) : null].filter(Boolean).join(', ');
  const advice = beforeYouSpeak(detail.stakeholders);
  const more = brief ? advice.slice(1) : [];
  return (
    <aside className="know" aria-labelledby="know">
      <h2 id="know">{t('know.title')}</h2>
      {quote?.value ? <Said large words={quote.value} by={said ? <>{by}{by ? '. ' : null}<InPlace evidence={said} /></> : by} /> : compiled.data ? <p className="soft no-quote">{t('know.noQuote')}</p> : null}
      {advice.length === 0 ? <p className="soft">{t('know.nothing')}</p> : (
        <Advices of={brief ? advice.slice(0, 1) : advice} />
      )}
      {more.length > 0 ? (
        <details>
          <summary className="quiet">{t('know.more', { n: more.length, words: sentenceCase(inWords(more.length)) })}</summary>
          <Advices of={more} />
        </details>
      ) : null}
    </aside>
  );
}

function Advices({ of }: { of: Advice[] }) {
  return (
    <dl>
      {of.map((one) => (
        <div key={one.key}>
          <dt>{one.title}</dt>
          <dd>
            {one.call ? <><a href={`tel:${one.call.replace(/[^\d+]/g, '')}`}>{one.call}</a>{one.text ? ', ' : ''}</> : null}{one.text}
            {one.onlyUs ? <p className="ours">{t('know.onlyUs', { note: one.onlyUs })}</p> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
