import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Failed } from '../../../../api/failed.tsx';
import { keys } from '../../../../api/keys.ts';
import { tryPlan } from '../../../../api/plan.ts';
import type { HandoffDetail, Plan, PlanEdit } from '../../../../api/types.ts';
import { Button } from '../../../../design/button.tsx';
import { useReader } from '../../../../design/date/clock.tsx';
import { Skeleton } from '../../../../design/skeleton.tsx';
import { useMay } from '../../../../identity/me.tsx';
import { t } from '../../../../messages/i18n.ts';
import { attemptSentence } from './attempt.ts';
import { AttemptForm } from './attempt-form.tsx';
import { Outcome } from './outcome.tsx';
import { RequestDialog } from './request-dialog.tsx';
import { Requests } from './requests.tsx';

/** What happens if? Changes on a copy: the new go-live, what becomes critical, and the promises that would break. */
export function WhatIf({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  const reader = useReader();
  const may = useMay('handoffs:act');
  const [tried, setTried] = useState<readonly PlanEdit[]>([]);
  const [asking, setAsking] = useState(false);
  const query = useQuery({ queryKey: keys.whatIf(detail.id, plan.revision, tried), queryFn: () => tryPlan(detail.id, tried), enabled: tried.length > 0, placeholderData: keepPreviousData });
  return (
    <>
      <h2>{t('whatIf.heading')}</h2>
      <p className="soft">{t('whatIf.lead')}</p>
      <div className="what-if">
        <section aria-labelledby="what-if-changes">
          <h3 id="what-if-changes">{t('whatIf.changes')}</h3>
          {tried.length > 0 ? (
            <ol className="tried">
              {tried.map((edit, at) => <li key={`${at} ${JSON.stringify(edit)}`}><span>{attemptSentence(edit, plan, reader)}</span><Button look="link" aria-label={t('whatIf.leaveOut', { what: attemptSentence(edit, plan, reader) })} onClick={() => setTried(tried.filter((_, one) => one !== at))}>{t('whatIf.out')}</Button></li>)}
            </ol>
          ) : null}
          <AttemptForm key={tried.length} plan={plan} add={(edit) => setTried([...tried, edit])} />
        </section>
        <section aria-labelledby="what-if-outcome" aria-live="polite">
          <h3 id="what-if-outcome">{t('whatIf.outcome')}</h3>
          {tried.length === 0 ? <p className="soft">{t('whatIf.nothingYet')}</p> : query.error ? <Failed error={query.error} /> : query.data ? <Outcome plan={plan} result={query.data} part="words" /> : <Skeleton lines={4} label={t('loading.label')} />}
          {tried.length > 0 && query.data && !query.error ? (
            <p className="row spaced">
              {may ? <Button look="main" onClick={() => setAsking(true)}>{t('whatIf.ask')}</Button> : null}
              <Button onClick={() => setTried([])}>{t('whatIf.drop')}</Button>
            </p>
          ) : null}
        </section>
      </div>
      {tried.length > 0 && query.data && !query.error ? <Outcome plan={plan} result={query.data} part="chart" /> : null}
      {asking ? <RequestDialog detail={detail} tried={tried} suggestion={tried.map((edit) => attemptSentence(edit, plan, reader)).join(' ')} onClose={() => setAsking(false)} asked={() => { setAsking(false); setTried([]); }} /> : null}
      <Requests detail={detail} plan={plan} />
    </>
  );
}
