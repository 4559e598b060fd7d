import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useCallback } from 'react';
import { fetchAccount } from '../../api/accounts.ts';
import { streamOfAll } from '../../api/handoffs.ts';
import { keys } from '../../api/keys.ts';
import { useLive } from '../../api/live.ts';
import { Loaded } from '../../api/loaded.tsx';
import type { AccountRecord } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import { Answer } from '../../design/page.tsx';
import { Stop } from '../../design/line.tsx';
import { inWords } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';
import './account.css';
import { AccountTopic } from './account-topic.tsx';
import type { Told } from './account-topic.tsx';

/** What do we know of them, whichever deal taught it? */
export function AccountPage() {
  const { accountId } = useParams({ strict: false }) as { accountId: string };
  const client = useQueryClient();
  const changed = useCallback(() => void client.invalidateQueries({ queryKey: keys.account(accountId) }), [client, accountId]);
  const query = useQuery({ queryKey: keys.account(accountId), queryFn: () => fetchAccount(accountId) });
  useLive(streamOfAll, changed);
  return <Loaded query={query} lines={8}>{(record) => <Account record={record} />}</Loaded>;
}

function Account({ record }: { record: AccountRecord }) {
  const { name, deals, facets } = record;
  const reader = useReader();
  const names = new Map(deals.map((deal) => [deal.handoffId, deal.name]));
  return (
    <div className="account">
      <p className="meta over">{t('account.over')}</p>
      <Answer className="title wrap-anywhere" window={t('account.window', { name })}>{name}</Answer>
      <p className="lead">{t('account.lead', { n: deals.length, words: inWords(deals.length) })}</p>
      <Deals deals={deals} reader={reader} />
      {deals.some(({ compiled }) => compiled) ? (
        <>
          <nav className="account-contents" aria-label={t('account.contents')}>
            {facets.map(({ facet }) => <a key={facet} href={`#${facet}`}>{t(`facet.${facet}`)}</a>)}
          </nav>
          {facets.map((facet) => <Facet key={facet.facet} facet={facet} names={names} reader={reader} />)}
        </>
      ) : <p className="soft">{t('account.nothing')}</p>}
    </div>
  );
}

function Deals({ deals, reader }: Pick<AccountRecord, 'deals'> & Pick<Told, 'reader'>) {
  return (
    <section className="account-deals" aria-label={t('account.deals')}>
      <ul>
        {deals.map((deal) => (
          <li key={deal.handoffId}>
            <Link to="/handoffs/$id" params={{ id: deal.handoffId }}>{deal.name}</Link>{' '}
            <span className="meta">{t('account.dealLine', { day: dayOf(deal.closedAt, reader), phase: t(`phase.${deal.phase}`) })}{deal.compiled ? null : `, ${t('account.notCompiled')}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One side of the relationship: what is known, then what is not and who might know. */
function Facet({ facet: { facet, topics, gaps }, ...told }: { facet: AccountRecord['facets'][number] } & Told) {
  return (
    <section aria-labelledby={facet}>
      <h2 id={facet}>{t(`facet.${facet}`)}</h2>
      {topics.length > 0 ? <dl className="facts">{topics.map((topic) => <AccountTopic key={`${topic.topic}/${topic.subject}`} topic={topic} {...told} />)}</dl> : null}
      {gaps.length > 0 || topics.length === 0 ? (
        <ul className="account-gaps">
          {topics.length === 0 ? <li className="unknown">{t('account.unknown')}</li> : null}
          {gaps.map((gap) => <li key={gap.id} className="unknown"><Stop full={false} /> {t('account.gap', { question: gap.question, name: gap.ask?.name ?? 'none' })}</li>)}
        </ul>
      ) : null}
    </section>
  );
}
