import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { fetchInbox } from '../../api/intake.ts';
import { keys } from '../../api/keys.ts';
import { Loaded } from '../../api/loaded.tsx';
import type { InboxPage as Page } from '../../api/types.ts';
import { Answer } from '../../design/page.tsx';
import { Pager } from '../../design/pager.tsx';
import { inWords, sentenceCase } from '../../facts/words.ts';
import { t } from '../../messages/i18n.ts';
import { Delivery } from './delivery.tsx';
import './inbox.css';

const SIZE = 50;
interface Search { status?: 'rejected' | undefined; page?: number | undefined }

/** What arrived, and what could not be used, with the reason. */
export function InboxPage() {
  const search: Search = useSearch({ strict: false });
  const query = useQuery({ queryKey: [...keys.inbox, search], queryFn: () => fetchInbox(search), placeholderData: keepPreviousData, refetchInterval: 10_000 });
  return <Loaded query={query}>{(page) => <Inbox page={page} search={search} />}</Loaded>;
}

function Inbox({ page, search }: { page: Page; search: Search }) {
  const window = t('team.window', { page: t('inbox.title') });
  const nothing = page.total === 0 && page.rejected === 0 && !search.status;
  if (nothing) return <><Answer className="title" window={window}>{t('inbox.none')}</Answer><p className="lead">{t('inbox.noneLead')}</p></>;
  const at = search.page ?? 1;
  const of = Math.max(1, Math.ceil(page.total / SIZE));
  return (
    <>
      <Answer className="title" window={window}>{page.rejected > 0 ? t('inbox.rejected', { n: page.rejected, words: sentenceCase(inWords(page.rejected)) }) : t('inbox.allUsed')}</Answer>
      <p className="soft">{page.rejected > 0 ? t('inbox.rejectedLead') : t('inbox.noneLead')}</p>
      <p className="inbox-sieve row">
        <Link to="/inbox" search={{ status: undefined }} activeOptions={{ explicitUndefined: true }}>{t('inbox.everything')}</Link>
        <Link to="/inbox" search={{ status: 'rejected' }}>{t('inbox.onlyRejected', { n: page.rejected })}</Link>
      </p>
      {page.items.length === 0 ? <p className="soft">{t('inbox.noMatch')}</p> : (
        <table className="grid folds inbox">
          <caption className="hidden">{t('inbox.title')}</caption>
          <thead><tr><th scope="col">{t('inbox.arrived')}</th><th scope="col">{t('inbox.what')}</th><th scope="col"><span className="hidden">{t('inbox.action')}</span></th></tr></thead>
          <tbody>{page.items.map((item) => <Delivery key={item.id} item={item} />)}</tbody>
        </table>
      )}
      <Pager page={at} of={of} link={(page, words) => <Link className="btn" to="/inbox" search={{ ...search, page }}>{words}</Link>} />
    </>
  );
}
