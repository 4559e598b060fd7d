import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { keys } from '../../api/keys.ts';
import { Loaded } from '../../api/loaded.tsx';
import { fetchSource } from '../../api/sources.ts';
import type { SourceRow, SourceView } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf } from '../../design/date/when.ts';
import { kindName } from '../../facts/source-kind.ts';
import { t } from '../../messages/i18n.ts';
import { partsOf } from '../source/segments.ts';
import { Voices } from '../source/voices.tsx';

export const titleOf = ({ title, kind, part }: SourceRow): string => title ?? kindName(kind, part);

/** The day of a source, for the left edge of the conversation. */
export function When({ source }: { source: SourceRow }) {
  const reader = useReader();
  return <span className="meta">{source.at ? <time dateTime={source.at}>{dayOf(source.at, reader, 'short')}</time> : t('source.undated')}</span>;
}

/** A mail, call, document or finding: folded to a line, opened to its new words with everything else apart. */
export function ConversationEntry({ handoffId, source }: { handoffId: string; source: SourceRow }) {
  const [open, setOpen] = useState(false);
  const about = [source.title === null ? null : kindName(source.kind, source.part), source.signed ? t('source.signed') : null, source.by ? t('source.from', { by: source.by }) : null].filter(Boolean).join(', ');
  return (
    <details className="entry" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <When source={source} />
        <span><span className="name wrap-words">{titleOf(source)}</span><span className="meta wrap-anywhere">{about}</span></span>
      </summary>
      {open ? <Body handoffId={handoffId} source={source} /> : null}
    </details>
  );
}

function Body({ handoffId, source: { id } }: { handoffId: string; source: SourceRow }) {
  const query = useQuery({ queryKey: keys.source(handoffId, id, undefined), queryFn: () => fetchSource(handoffId, id, undefined) });
  return <div className="opened"><Loaded query={query} lines={3} part>{(source) => <Opened handoffId={handoffId} source={source} />}</Loaded></div>;
}

function Opened({ handoffId, source }: { handoffId: string; source: SourceView }) {
  const parts = useMemo(() => partsOf(source, [], null), [source]);
  return (
    <>
      <p className="meta"><Link to="/handoffs/$id/sources/$sourceId" params={{ id: handoffId, sourceId: source.id }}>{t('conversation.read', { n: source.marks.length })}</Link></p>
      <Voices parts={parts} />
    </>
  );
}
