import { useQuery } from '@tanstack/react-query';
import { keys } from '../../api/keys.ts';
import { Loaded } from '../../api/loaded.tsx';
import { fetchPortalPromises } from '../../api/portal.ts';
import type { PortalPromise } from '../../api/types.ts';
import { Answer } from '../../design/page.tsx';
import { inWords, sentenceCase } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';
import { useHome, windowOf } from '../frame/home-context.ts';
import { PromiseItem } from './promise-item.tsx';
import './promises.css';

/** What was I promised, and was it kept? */
export function PromisesPage() {
  const home = useHome();
  const query = useQuery({ queryKey: keys.portalPromises, queryFn: fetchPortalPromises });
  return (
    <main className="page narrow promised" id="next">
      <Loaded query={query} lines={6} part>
        {({ items }) => {
          const waiting = items.filter(({ status }) => status === 'delivered');
          const settled = items.filter(({ status }) => status === 'confirmed' || status === 'waived' || status === 'broken');
          const owed = items.filter((one) => !waiting.includes(one) && !settled.includes(one));
          return (
            <>
              <Answer window={windowOf(home, t('portal.promises'))}>{answerOf(items.length, waiting.length, home.vendorName)}</Answer>
              <p className="lead">{t(items.length === 0 ? 'portalPromises.noneLead' : 'portalPromises.lead')}</p>
              <Part title={t('portalPromises.waiting')} items={waiting} />
              <Part title={t('portalPromises.owed')} items={owed} />
              <Part title={t('portalPromises.settled')} items={settled} />
            </>
          );
        }}
      </Loaded>
    </main>
  );
}

function answerOf(all: number, waiting: number, vendor: string): string {
  if (all === 0) return t('portalPromises.none', { vendor });
  return waiting > 0 ? t('portalPromises.asked', { n: waiting, words: sentenceCase(inWords(waiting)) }) : t('portalPromises.title', { n: all, vendor, words: inWords(all) });
}

function Part({ title, items }: { title: string; items: readonly PortalPromise[] }) {
  if (items.length === 0) return null;
  return <section><h2>{title}</h2><ul>{items.map((promise) => <PromiseItem key={promise.id} promise={promise} />)}</ul></section>;
}
