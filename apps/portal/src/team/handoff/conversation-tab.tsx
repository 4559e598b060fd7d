import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { keys } from '../../api/keys.ts';
import { Unavailable } from '../../api/loaded.tsx';
import { fetchSources } from '../../api/sources.ts';
import type { HandoffDetail, SourceRow } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import { SelectField } from '../../design/field.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { kindName } from '../../facts/source-kind.ts';
import { t } from '../../messages/i18n.ts';
import './conversation.css';
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
      <ol className="conversation">{threads.map((thread) => <li key={thread.key}>{thread.sources.length === 1 ? <Entry handoffId={id} source={thread.sources[0]!} /> : <Folded handoffId={id} thread={thread} />}</li>)}</ol>
      {query.hasNextPage ? <p className="pages"><Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t('history.more')}</Button></p> : null}
    </>
  );
}

function Folded({ handoffId, thread: { title, sources } }: { handoffId: string; thread: Thread }) {
  const reader = useReader();
  const last = sources.at(-1)?.at;
  const people = [...new Set(sources.flatMap(({ by }) => by ?? []))];
  return (
    <details>
      <summary>
        <b className="wrap-words">{title ?? t('conversation.untitled')}</b>{' '}
        <span className="meta">{t('conversation.thread', { n: sources.length, people: people.join(', '), last: last ? dayOf(last, reader) : '' })}</span>
      </summary>
      <ol>{sources.map((source) => <li key={source.id}><Entry handoffId={handoffId} source={source} /></li>)}</ol>
    </details>
  );
}

function Entry({ handoffId, source }: { handoffId: string; source: SourceRow }) {
  const reader = useReader();
  return (
    <div className="entry">
      <p className="meta">{source.at ? <time dateTime={source.at}>{dayOf(source.at, reader, 'short')}</time> : t('source.undated')}</p>
      <div>
        <p className="wrap-words"><Link to="/handoffs/$id/sources/$sourceId" params={{ id: handoffId, sourceId: source.id }}>{source.title ?? t('source.untitled', { kind: source.kind })}</Link></p>
        <p className="meta wrap-anywhere">{[kindName(source.kind), source.signed ? t('source.signed') : null, source.by ? t('source.from', { by: source.by }) : null].filter(Boolean).join(', ')}</p>
      </div>
    </div>
  );
}
