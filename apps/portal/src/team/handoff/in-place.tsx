import { Link, useParams } from '@tanstack/react-router';
import type { Evidence } from '@throughline/domain';
import { t } from '../../messages/i18n.ts';

/** Leads to a quote in its source. */
export function InPlace({ evidence: { sourceId, start, end }, children }: { evidence: Pick<Evidence, 'sourceId' | 'start' | 'end'>; children?: string }) {
  const { id } = useParams({ strict: false }) as { id: string };
  return <Link to="/handoffs/$id/sources/$sourceId" params={{ id, sourceId }} hash={`${start}-${end}`}>{children ?? t('source.inPlace')}</Link>;
}
