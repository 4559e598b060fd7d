import { Link } from '@tanstack/react-router';
import { rawAddress } from '../../api/sources.ts';
import type { SourceView } from '../../api/types.ts';
import { useReader } from '../../design/date/clock.tsx';
import { dayOf, timeOf } from '../../design/date/when.ts';
import { kindName } from '../../facts/source-kind.ts';
import { t } from '../../messages/i18n.ts';

/** What it is, whose it is, when it was, and how to save it. */
export function SourceHead({ handoffId, source }: { handoffId: string; source: SourceView }) {
  const reader = useReader();
  const when = source.at ? `${dayOf(source.at, reader)}, ${timeOf(source.at, reader.zone)}` : t('source.undated');
  const current = source.dossiers.find((one) => one.current);
  return (
    <div className="source-head">
      <p className="soft wrap-anywhere">{[kindName(source.kind, source.part), source.signed ? t('source.signed') : null, when].filter(Boolean).join(', ')}</p>
      {source.by ? <p className="soft wrap-anywhere">{source.to.length > 0 ? t('source.fromTo', { by: source.by, to: source.to.join(', ') }) : t('source.by', { by: source.by })}</p> : null}
      <p className="meta wrap-anywhere">
        <a className="no-print" href={rawAddress(handoffId, source.id, source.dossier)} download>{t('source.save')}</a>{' '}
        {t('source.proof', { format: t(`source.format.${source.format}`), bytes: source.bytes })} <code>{source.sha256}</code>
      </p>
      {current && current.id !== source.dossier ? (
        <p className="watch">{t('source.old')} <Link to="/handoffs/$id/sources/$sourceId" params={{ id: handoffId, sourceId: source.id }}>{t('source.newest')}</Link></p>
      ) : null}
    </div>
  );
}
