import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '../design/button.tsx';
import { Skeleton } from '../design/skeleton.tsx';
import { State } from '../design/state.tsx';
import { t } from '../messages/i18n.ts';
import { ProblemError, sentenceOf, statusOf } from './http.ts';

/** What to say instead of a page that could not be read. */
export function Unavailable({ error, retry, part = false }: { error: unknown; retry?: () => void; part?: boolean }) {
  const status = statusOf(error);
  if (status === 403) return <State page={!part} title={t('error.noPermission')}>{t('error.noPermissionLong')}</State>;
  if (status === 404) return <State page={!part} title={t('error.notFound')} actions={<a href={location.pathname.startsWith('/p/') ? '/p' : '/'}>{t('error.home')}</a>}>{sentenceOf(error)}</State>;
  const id = error instanceof ProblemError ? error.problem.correlationId : '';
  return (
    <div role="alert">
      <State
        page={!part}
        title={t('error.title')}
        actions={retry ? <Button look="main" onClick={retry}>{t('action.retry')}</Button> : undefined}
        small={id ? t('error.correlation', { id }) : undefined}
      >
        {sentenceOf(error)}
      </State>
    </div>
  );
}

/** A reading on its way as a skeleton, failed as a sentence with a way to try again, or what `children` make of it. */
export function Loaded<T>({ query, lines, part = false, children }: { query: UseQueryResult<T>; lines?: number; /** It is a part of a page that has its heading. */ part?: boolean; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Unavailable part={part} error={query.error} retry={() => void query.refetch()} />;
  return <Skeleton lines={lines ?? 5} label={t('loading.label')} />;
}
