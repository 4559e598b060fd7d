import { useInfiniteQuery } from '@tanstack/react-query';
import { fetchEvents } from '../../api/handoffs.ts';
import { keys } from '../../api/keys.ts';
import { Unavailable } from '../../api/loaded.tsx';
import type { HandoffDetail, HandoffEvent } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf, timeOf } from '../../design/date/when.ts';
import { Skeleton } from '../../design/skeleton.tsx';
import { eventValues } from '../../facts/event-values.ts';
import type { EventValue } from '../../facts/event-values.ts';
import { eventSentence } from '../../facts/event.ts';
import type { EventNames } from '../../facts/event.ts';
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
      <ol className="events">{items.map((event, at) => <Event key={`${event.sequence}-${event.type}-${event.subject}-${at}`} event={event} names={names} />)}</ol>
      {events.hasNextPage ? <p className="pages"><Button busy={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>{t('history.more')}</Button></p> : null}
    </>
  );
}

function Event({ event, names }: { event: HandoffEvent; names: EventNames }) {
  const reader = useReader();
  const [before, after] = [eventValues(event.before, names, reader), eventValues(event.after, names, reader)];
  return (
    <li>
      <time className="meta" dateTime={event.at}>{dayOf(event.at, reader, 'short')}, {timeOf(event.at, reader.zone)}</time>
      <div>
        <p>{eventSentence(event, names)}</p>
        {before.length + after.length > 0 ? (
          <details><summary className="quiet meta">{t('history.details')}</summary><Values name={t('history.before')} of={before} /><Values name={t('history.after')} of={after} /></details>
        ) : null}
      </div>
    </li>
  );
}

function Values({ name, of }: { name: string; of: readonly EventValue[] }) {
  if (of.length === 0) return null;
  return <dl className="values"><dt>{name}</dt>{of.map(({ label, text }) => <dd key={label}><span className="soft">{label}</span> {text}</dd>)}</dl>;
}
