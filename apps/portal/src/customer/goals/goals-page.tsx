import { useQuery } from '@tanstack/react-query';
import { keys } from '../../api/keys.ts';
import { Loaded } from '../../api/loaded.tsx';
import { fetchPortalGoals } from '../../api/success.ts';
import type { PortalGoals } from '../../api/types.ts';
import { ahead } from '../../design/date/ahead.ts';
import { useReader } from '../../design/date/clock.tsx';
import { sayDay, sayWhen } from '../../design/date/when.ts';
import { Answer } from '../../design/page.tsx';
import { t } from '../../messages/i18n.ts';
import { useHome, windowOf } from '../frame/home-context.ts';
import { CaseStudyPart } from './case-study-part.tsx';
import { GoalItem } from './goal-item.tsx';
import { SignPart } from './sign-part.tsx';

/** What did we agree that success is, and how far have we come? */
export function GoalsPage() {
  const home = useHome();
  const query = useQuery({ queryKey: keys.portalGoals, queryFn: fetchPortalGoals });
  return (
    <main className="page narrow" id="next">
      <Loaded query={query} lines={6} part>{(goals) => <Goals goals={goals} vendor={home.vendorName} window={windowOf(home, t('portal.goals'))} />}</Loaded>
    </main>
  );
}

function Goals({ goals, vendor, window }: { goals: PortalGoals; vendor: string; window: string }) {
  const reader = useReader();
  const { signature, reporting } = goals;
  const next = ahead(reporting.nextReportAt, reader.now);
  const waits = signature.mine && (signature.status === 'asked' || signature.status === 'changed');
  const sign = <SignPart goals={goals} vendor={vendor} />;
  return (
    <>
      <Answer window={window}>{answerOf(goals, vendor, waits)}</Answer>
      {goals.goals.length === 0 ? <p className="lead">{t('portalGoals.noneLead')}</p> : <p className="lead">{t('portalGoals.lead', { next: next === null ? 'none' : sayWhen(next, reader) })}</p>}
      {waits ? sign : null}
      {goals.caseStudy.asked || goals.caseStudy.consent ? <CaseStudyPart caseStudy={goals.caseStudy} /> : null}
      {goals.goals.map((goal) => <GoalItem key={goal.id} goal={goal} today={goals.today} />)}
      {goals.goals.length > 0 && reporting.reviews.length > 0 ? <p className="soft">{t('portalGoals.reviews', { days: reporting.reviews.slice(0, 4).map((day) => sayDay(day, reader)).join(', ') })}</p> : null}
      {waits ? null : sign}
    </>
  );
}

function answerOf({ goals, signature }: PortalGoals, vendor: string, waits: boolean): string {
  if (goals.length === 0) return t('portalGoals.none', { vendor });
  if (waits) return t(signature.status === 'changed' ? 'portalGoals.changed' : 'portalGoals.toSign');
  const reached = goals.filter(({ stand }) => stand === 'reached').length;
  return goals.length === 1 ? t('portalGoals.one', { reached }) : t('portalGoals.title', { reached, all: goals.length });
}
