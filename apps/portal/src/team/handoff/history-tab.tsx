import { useInfiniteQuery } from '@tanstack/react-query';
import { fetchEvents } from '../../api/handoffs.ts';
import { keys } from '../../api/keys.ts';
import { Unavailable } from '../../api/loaded.tsx';
import type { HandoffDetail, HandoffEvent } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf, timeOf } from '../../design/date/when.ts';
import { Skeleton } from '../../design/skeleton.tsx';
import { eventSentence } from '../../facts/event.ts';
import { t } from '../../messages/i18n.ts';

/** Who did what and when, with what stood before and after. */
export function HistoryTab({ detail }: { detail: HandoffDetail }) {
  const events = useInfiniteQuery({
    queryKey: keys.events(detail.id),
    queryFn: ({ pageParam }) => fetchEvents(detail.id, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
  if (events.error && !events.data) return <Unavailable part error={events.error} retry={() => void events.refetch()} />;
  if (!events.data) return <Skeleton lines={6} label={t('loading.label')} />;
  const items = events.data.pages.flatMap((page) => page.items);
  const names = { titles: Object.fromEntries([...(detail.plan?.milestones ?? []).map((step) => [step.id, step.title]), ...detail.stakeholders.map((one) => [one.contactId, one.name])]) };
  return (
    <>
      <h2>{t(items.length === 0 ? 'history.none' : 'history.title')}</h2>
      <ol className="events">{items.map((event, at) => <Event key={`${event.sequence}-${event.type}-${event.subject}-${at}`} event={event} sentence={eventSentence(event, names)} />)}</ol>
      {events.hasNextPage ? <p className="pages"><Button busy={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>{t('history.more')}</Button></p> : null}
    </>
  );
}

function Event({ event, sentence }: { event: HandoffEvent; sentence: string }) {
  const reader = useReader();
  return (
    <li>
      <time className="meta" dateTime={event.at}>{dayOf(event.at, reader, 'short')}, {timeOf(event.at, reader.zone)}</time>
      <div>
        <p>{sentence}</p>
        {event.before || event.after ? (
          <details><summary className="quiet meta">{t('history.details')}</summary><Values name={t('history.before')} of={event.before} /><Values name={t('history.after')} of={event.after} /></details>
        ) : null}
      </div>
    </li>
  );
}

function Values({ name, of }: { name: string; of: Record<string, unknown> | null }) {
  if (!of || Object.keys(of).length === 0) return null;
  return (
    <dl className="values"><dt>{name}</dt>{Object.entries(of).map(([key, value]) => <dd key={key}><span className="soft">{key}</span> {typeof value === 'string' ? value : JSON.stringify(value)}</dd>)}</dl>
  );
}
