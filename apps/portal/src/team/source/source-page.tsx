import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { fetchHandoff } from '../../api/handoffs.ts';
import { keys } from '../../api/keys.ts';
import { Loaded } from '../../api/loaded.tsx';
import { fetchSource } from '../../api/sources.ts';
import type { HandoffDetail, SourceView } from '../../api/types.ts';
import { Button } from '../../design/button.tsx';
import { ClockProvider } from '../../design/date/clock.tsx';
import { Answer } from '../../design/page.tsx';
import { kindName } from '../../facts/source-kind.ts';
import { t } from '../../messages/i18n.ts';
import { AddPromise, useMayAdd } from './add-promise.tsx';
import { Found } from './found.tsx';
import { marksByPlace, partsOf, targetOf } from './segments.ts';
import type { Span } from './segments.ts';
import { selectedSpan } from './selection.ts';
import { SourceHead } from './source-head.tsx';
import { SourceText } from './source-text.tsx';

/** Where does this come from? */
export function SourcePage() {
  const { id, sourceId } = useParams({ strict: false }) as { id: string; sourceId: string };
  const { dossier } = useSearch({ strict: false }) as { dossier?: string };
  const handoff = useQuery({ queryKey: keys.handoff(id), queryFn: () => fetchHandoff(id) });
  const query = useQuery({ queryKey: keys.source(id, sourceId, dossier), queryFn: () => fetchSource(id, sourceId, dossier) });
  return (
    <Loaded query={handoff} lines={10}>
      {(detail) => (
        <ClockProvider clock={detail.clock} receivedAt={handoff.dataUpdatedAt}>
          <Loaded query={query} lines={10}>{(source) => <Source key={`${source.dossier}/${source.id}`} detail={detail} source={source} dossier={dossier} />}</Loaded>
        </ClockProvider>
      )}
    </Loaded>
  );
}

function Source({ detail, source, dossier }: { detail: HandoffDetail; source: SourceView; dossier: string | undefined }) {
  const { hash } = useLocation();
  const { id } = detail;
  const marks = useMemo(() => marksByPlace(source.marks), [source]);
  const { places, text: shown } = source;
  // The same while the address is, so that nobody is led back there when something new is marked.
  const target = useMemo(() => targetOf(hash, { places, text: shown }), [hash, places, shown]);
  const parts = useMemo(() => partsOf(source, marks, target), [source, marks, target]);
  const [text, setText] = useState<HTMLDivElement | null>(null);
  const [adding, add] = useState<Span | 'words' | null>(null);
  // A finding is data, and what an older dossier says is no longer what the promises rest on.
  const mayAdd = useMayAdd(detail) && source.part !== 'contributions' && source.dossiers.some((one) => one.current && one.id === source.dossier);
  const addSelected = (): boolean => {
    const span = text && selectedSpan(text, source.text);
    add(span);
    return span !== null;
  };
  const title = source.title ?? kindName(source.kind, source.part);
  const beside = (neighbour: SourceView['next'], label: 'source.previous' | 'source.next') =>
    neighbour ? <Link to="/handoffs/$id/sources/$sourceId" params={{ id, sourceId: neighbour.id }} search={{ dossier }}>{t(label, { title: neighbour.title ?? kindName(neighbour.kind) })}</Link> : <span />;
  return (
    <article className="source">
      <p className="meta no-print"><Link to="/handoffs/$id" params={{ id }} search={{ tab: 'conversation' }}>{t('source.back', { name: detail.accountName })}</Link></p>
      <Answer className="title wrap-words" window={t('team.window', { page: title })}>{title}</Answer>
      <SourceHead handoffId={id} source={source} />
      <div className="source-columns">
        <SourceText ref={setText} parts={parts} target={target} {...(mayAdd ? { onEnter: addSelected } : {})} />
        <aside className="found" aria-labelledby="found">
          <Found handoffId={id} marks={marks} />
          {mayAdd ? <div className="found-add no-print"><p className="soft">{t('source.addLead')}</p><p><Button look="small" onClick={() => add('words')}>{t('source.addByWords')}</Button></p></div> : null}
          <p className="meta no-print">{t('source.keys', { add: mayAdd ? 'yes' : 'no' })}</p>
        </aside>
      </div>
      {mayAdd ? <AddPromise detail={detail} source={source} text={text} adding={adding} add={add} /> : null}
      <nav className="row source-next no-print" aria-label={t('source.around')}>{beside(source.previous, 'source.previous')}{beside(source.next, 'source.next')}</nav>
    </article>
  );
}
