import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { keys } from '../../api/keys.ts';
import { Loaded } from '../../api/loaded.tsx';
import { fetchSource } from '../../api/sources.ts';
import type { SourceView } from '../../api/types.ts';
import { Answer } from '../../design/page.tsx';
import { t } from '../../messages/i18n.ts';
import { Found } from './found.tsx';
import { marksByPlace, partsOf, targetOf } from './segments.ts';
import { SourceHead } from './source-head.tsx';
import { SourceText } from './source-text.tsx';
import './source.css';

/** Where does this come from? */
export function SourcePage() {
  const { id, sourceId } = useParams({ strict: false }) as { id: string; sourceId: string };
  const { dossier } = useSearch({ strict: false }) as { dossier?: string };
  const query = useQuery({ queryKey: keys.source(id, sourceId, dossier), queryFn: () => fetchSource(id, sourceId, dossier) });
  return <Loaded query={query} lines={10}>{(source) => <Source key={`${source.dossier}/${source.id}`} handoffId={id} source={source} dossier={dossier} />}</Loaded>;
}

function Source({ handoffId, source, dossier }: { handoffId: string; source: SourceView; dossier: string | undefined }) {
  const { hash } = useLocation();
  const marks = useMemo(() => marksByPlace(source.marks), [source]);
  const target = useMemo(() => targetOf(hash, source), [hash, source]);
  const parts = useMemo(() => partsOf(source, marks, target), [source, marks, target]);
  const title = source.title ?? t('source.untitled', { kind: source.kind });
  return (
    <article className="source">
      <p className="meta no-print"><Link to="/handoffs/$id" params={{ id: handoffId }} search={{ tab: 'conversation' }}>{t('source.back')}</Link></p>
      <Answer className="title wrap-words" window={t('team.window', { page: title })}>{title}</Answer>
      <SourceHead handoffId={handoffId} source={source} />
      <div className="source-columns">
        <SourceText parts={parts} target={target} />
        <Found handoffId={handoffId} marks={marks} />
      </div>
      <nav className="row source-next no-print" aria-label={t('source.around')}>
        {source.previous ? <Link to="/handoffs/$id/sources/$sourceId" params={{ id: handoffId, sourceId: source.previous.id }} search={{ dossier }}>{t('source.previous', { title: source.previous.title ?? source.previous.kind })}</Link> : null}
        {source.next ? <Link to="/handoffs/$id/sources/$sourceId" params={{ id: handoffId, sourceId: source.next.id }} search={{ dossier }}>{t('source.next', { title: source.next.title ?? source.next.kind })}</Link> : null}
      </nav>
    </article>
  );
}
