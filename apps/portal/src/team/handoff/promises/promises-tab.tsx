import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useSearch } from '@tanstack/react-router';
import { isOwed } from '@throughline/domain';
import { useEffect } from 'react';
import { keys } from '../../../api/keys.ts';
import { Loaded } from '../../../api/loaded.tsx';
import { fetchPromises } from '../../../api/promises.ts';
import type { HandoffDetail, PromiseEntry, PromiseList } from '../../../api/types.ts';
import { useReader } from '../../../design/date/clock.tsx';
import { inWords, sentenceCase } from '../../../facts/words.ts';
import { t } from '../../../messages/i18n.ts';
import { NothingYet } from '../nothing-yet.tsx';
import { PromiseRow } from './promise-row.tsx';
import { isLate, isSifted, promiseSearch, sift } from './promise-search.ts';
import { PromiseSieve } from './promise-sieve.tsx';
import { StandForSeveral } from './stand-for-several.tsx';
import { WhoIsTold } from './who-is-told.tsx';
import './promises.css';

/** What was promised, by whom, in which words, and where does it stand? */
export function PromisesTab({ detail }: { detail: HandoffDetail }) {
  const compiled = detail.gate !== null;
  const query = useQuery({ queryKey: keys.promises(detail.id), queryFn: () => fetchPromises(detail.id), enabled: compiled });
  if (!compiled) return <NothingYet title={t('promises.notYet')} lead={t('promises.notYetLead')} />;
  return <Loaded query={query} lines={8} part>{(list) => (list.items.length === 0 ? <NothingYet title={t('promises.none')} lead={t('promises.noneLead')} /> : <Ledger detail={detail} list={list} />)}</Loaded>;
}

function Ledger({ detail, list }: { detail: HandoffDetail; list: PromiseList }) {
  const reader = useReader();
  const search = promiseSearch(useSearch({ strict: false }));
  const shown = sift(list.items, search, reader.now);
  useComeFrom();
  return (
    <>
      <h2>{titleOf(list.items)}</h2>
      <p className="soft">{leadOf(list.items, reader.now)}</p>
      <StandForSeveral detail={detail} items={list.items} />
      <PromiseSieve id={detail.id} search={search} />
      <p className="meta" role="status">
        {isSifted(search) ? <>{t('promises.shown', { n: shown.length, total: list.items.length })} <Link to="/handoffs/$id" params={{ id: detail.id }} search={{ tab: 'promises', sort: search.sort }} replace resetScroll={false}>{t('promises.showAll')}</Link></> : null}
      </p>
      {shown.length === 0 ? null : <ul className="ledger" aria-label={t('tab.promises')}>{shown.map((promise) => <PromiseRow key={promise.id} detail={detail} promise={promise} list={list} />)}</ul>}
      <WhoIsTold detail={detail} items={list.items} />
    </>
  );
}

function titleOf(items: readonly PromiseEntry[]): string {
  const standing = items.filter(({ strength, status }) => strength !== 'retracted' && status !== 'dismissed');
  return t('promises.title', { ours: standing.filter(({ direction }) => direction === 'seller').length, theirs: standing.filter(({ direction }) => direction === 'customer').length });
}

/** What of it needs somebody, in one or two sentences. */
function leadOf(items: readonly PromiseEntry[], now: number): string {
  const counted = (id: 'promises.blocking' | 'promises.late' | 'promises.waiting' | 'promises.owed', count: number): string[] => (count === 0 ? [] : [sentenceCase(t(id, { n: count, words: inWords(count) }))]);
  const sentences = [
    ...counted('promises.blocking', items.filter(({ blocking }) => blocking).length),
    ...counted('promises.late', items.filter((one) => isLate(one, now)).length),
    ...counted('promises.waiting', items.filter(({ status }) => status === 'delivered').length),
  ];
  return sentences.length > 0 ? sentences.join(' ') : counted('promises.owed', items.filter(({ status, strength }) => isOwed(status) && strength !== 'retracted').length).join('') || t('promises.settled');
}

/** Somebody came for one promise: it takes the focus once it is there. */
function useComeFrom(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const row = hash.startsWith('promise-') ? document.getElementById(hash) : null;
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }, [hash]);
}
