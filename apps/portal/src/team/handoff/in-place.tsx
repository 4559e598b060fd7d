import { Link, useParams } from '@tanstack/react-router';
import type { Evidence } from '@throughline/domain';
import type { ReactNode } from 'react';
import { t } from '../../messages/i18n.ts';

interface InPlaceProps { evidence: Pick<Evidence, 'sourceId' | 'start' | 'end'>; /** The page's own unless another is named. */ handoffId?: string; children?: ReactNode }

/** Leads to a quote in its source. */
export function InPlace({ evidence: { sourceId, start, end }, handoffId, children }: InPlaceProps) {
  const { id } = useParams({ strict: false }) as { id: string };
  return <Link to="/handoffs/$id/sources/$sourceId" params={{ id: handoffId ?? id, sourceId }} hash={`${start}-${end}`}>{children ?? t('source.inPlace')}</Link>;
}
