import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { sentenceOf } from '../../../../api/http.ts';
import { keys } from '../../../../api/keys.ts';
import { tryPlan } from '../../../../api/plan.ts';
import type { Plan, PlanEdit } from '../../../../api/types.ts';
import { useReader } from '../../../../design/date/clock.tsx';
import { sayDay } from '../../../../design/date/when.ts';
import { t } from '../../../../messages/i18n.ts';
import { slipWords } from '../plan-words.ts';

/** What changes would mean for go-live and for what was promised; nothing is kept. */
export function Outlook({ handoffId, plan, changes }: { handoffId: string; plan: Plan; changes: readonly PlanEdit[] }) {
  const reader = useReader();
  const query = useQuery({ queryKey: keys.whatIf(handoffId, plan.revision, changes), queryFn: () => tryPlan(handoffId, changes), enabled: changes.length > 0, placeholderData: keepPreviousData });
  if (changes.length === 0) return null;
  // What is wrong with the change is said before it is sent, too.
  if (query.error) return <div className="outlook" role="status"><p>{sentenceOf(query.error)}</p></div>;
  if (!query.data) return <div className="outlook" role="status"><p className="soft">{t('planTab.outlook.thinking')}</p></div>;
  const { goLive, moved, breaks, mends } = query.data;
  return (
    <div className="outlook" role="status">
      <p><b>{goLive.after === null ? t('planTab.goLive.none') : goLive.days === 0 ? t('planTab.outlook.same', { day: sayDay(goLive.after, reader) }) : t('planTab.outlook.moves', { day: sayDay(goLive.after, reader), slip: slipWords(goLive.days) })}</b></p>
      <p className="soft">{t('planTab.outlook.moved', { n: moved.length })}</p>
      {breaks.length > 0 ? <ul className="late">{breaks.map((one) => <li key={`${one.task} ${one.kind}`}>{one.promise?.what ? t('planTab.outlook.breaks', { what: one.promise.what, n: one.days }) : one.message}</li>)}</ul> : null}
      {mends.length > 0 ? <p className="soft">{t('planTab.outlook.mends', { n: mends.length })}</p> : null}
    </div>
  );
}
