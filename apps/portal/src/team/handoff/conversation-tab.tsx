import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { keys } from '../../api/keys.ts';
import { Unavailable } from '../../api/loaded.tsx';
import { fetchSources } from '../../api/sources.ts';
import type { HandoffDetail } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import { SelectField } from '../../design/field.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { kindName } from '../../facts/source-kind.ts';
import { t } from '../../messages/i18n.ts';
import './conversation.css';
import { ConversationEntry, titleOf, When } from './conversation-entry.tsx';
import { threadsOf } from './threads.ts';
import type { Thread } from './threads.ts';

const SIZE = 200;

/** Everything that was said and written, as it came, with threads folded. */
export function ConversationTab({ detail: { id } }: { detail: HandoffDetail }) {
  const [asked, ask] = useState<{ kind?: string | undefined; person?: string | undefined }>({});
  const query = useInfiniteQuery({
    queryKey: keys.sources(id, asked),
    queryFn: ({ pageParam }) => fetchSources(id, { ...asked, page: pageParam, size: SIZE }),
    initialPageParam: 1,
    getNextPageParam: ({ page, total }) => (page * SIZE < total ? page + 1 : null),
  });
  if (query.error && !query.data) return <Unavailable part error={query.error} retry={() => void query.refetch()} />;
  const first = query.data?.pages[0];
  if (!query.data || !first) return <Skeleton lines={6} label={t('loading.label')} />;
  const filtered = asked.kind !== undefined || asked.person !== undefined;
  if (first.total === 0 && !filtered) return <><h2>{t('conversation.none')}</h2><p className="soft">{t('conversation.noneLong')}</p></>;
  const threads = threadsOf(query.data.pages.flatMap((page) => page.items));
  return (
    <>
      <h2>{t('conversation.title', { n: first.total })}</h2>
      <p className="soft">{t('conversation.lead')} <Link to="/library" search={{ handoff: id }}>{t('conversation.search')}</Link></p>
      <div className="row conversation-sieve">
        <SelectField label={t('conversation.kind')} value={asked.kind ?? ''} onChange={(event) => ask({ ...asked, kind: event.target.value || undefined })}>
          <option value="">{t('conversation.anyKind')}</option>
          {Object.entries(first.kinds).map(([kind, n]) => <option key={kind} value={kind}>{t('conversation.kindCount', { kind: kindName(kind), n })}</option>)}
        </SelectField>
        <SelectField label={t('conversation.person')} value={asked.person ?? ''} onChange={(event) => ask({ ...asked, person: event.target.value || undefined })}>
          <option value="">{t('conversation.anybody')}</option>
          {first.people.map((name) => <option key={name} value={name}>{name}</option>)}
        </SelectField>
      </div>
      {threads.length === 0 ? <p className="soft" role="status">{t('conversation.nobody')}</p> : null}
      <ol className="conversation">{threads.map((thread) => <li key={thread.key}>{thread.sources.length === 1 ? <ConversationEntry handoffId={id} source={thread.sources[0]!} /> : <Folded handoffId={id} thread={thread} />}</li>)}</ol>
      {query.hasNextPage ? <p className="pages"><Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('history.more')}</Button></p> : null}
    </>
  );
}

function Folded({ handoffId, thread: { sources } }: { handoffId: string; thread: Thread }) {
  const reader = useReader();
  const [first, last] = [sources[0]!, sources.at(-1)!];
  const people = [...new Set(sources.flatMap(({ by }) => by ?? []))];
  return (
    <details className="thread">
      <summary>
        <When source={first} />
        <span>
          <b className="wrap-words">{titleOf(first)}</b>
          <span className="meta wrap-anywhere">{t('conversation.thread', { n: sources.length, people: people.join(', '), last: last.at ? dayOf(last.at, reader) : '' })}</span>
        </span>
      </summary>
      <ol>{sources.map((source) => <li key={`${source.part}/${source.id}`}><ConversationEntry handoffId={handoffId} source={source} /></li>)}</ol>
    </details>
  );
}
