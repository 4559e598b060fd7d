import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { statusOf } from '../../../api/http.ts';
import { keys } from '../../../api/keys.ts';
import { Loaded } from '../../../api/loaded.tsx';
import { fetchPlan } from '../../../api/plan.ts';
import type { HandoffDetail, Plan } from '../../../api/types.ts';
import { t } from '../../../messages/i18n.ts';
import { NothingYet } from '../nothing-yet.tsx';
import { Acceptance } from './acceptance/acceptance.tsx';
import { Chances } from './chances/chances.tsx';
import { Contingency } from './contingency/contingency.tsx';
import { Cutover } from './cutover/cutover.tsx';
import { Days } from './days/days.tsx';
import { Dates } from './dates.tsx';
import { Duties } from './duties/duties.tsx';
import { Files } from './files/files.tsx';
import { Meetings } from './meetings/meetings.tsx';
import { Milestones } from './milestones.tsx';
import { PARTS, planSearch } from './plan-search.ts';
import './plan.css';
import { WhatIf } from './what-if/what-if.tsx';

const PANELS = { dates: Dates, 'what-if': WhatIf, duties: Duties, acceptance: Acceptance, cutover: Cutover, contingency: Contingency, chances: Chances, meetings: Meetings, days: Days, files: Files } as const;

/** When is what, and why did this date move? */
export function PlanTab({ detail }: { detail: HandoffDetail }) {
  const query = useQuery({ queryKey: keys.plan(detail.id), queryFn: () => fetchPlan(detail.id) });
  // Handoffs from before there were detailed plans have their steps only.
  if (query.data === undefined && statusOf(query.error) === 404) return detail.plan ? <Milestones detail={detail} plan={detail.plan} /> : <NothingYet title={t('plan.none')} lead={t('plan.noneLead')} />;
  return <Loaded query={query} lines={8} part>{(plan) => <Parts detail={detail} plan={plan} />}</Loaded>;
}

function Parts({ detail, plan }: { detail: HandoffDetail; plan: Plan }) {
  const { part = 'dates' } = planSearch(useSearch({ strict: false }));
  const Panel = PANELS[part];
  return (
    <>
      <nav className="parts" aria-label={t('planTab.parts')}>
        {PARTS.map((one) => <Link key={one} to="/handoffs/$id" params={{ id: detail.id }} search={{ tab: 'plan', part: one === 'dates' ? undefined : one }} replace resetScroll={false} activeOptions={{ includeSearch: true, explicitUndefined: true }} aria-current={one === part ? 'page' : undefined}>{t(`planTab.part.${one}`)}</Link>)}
      </nav>
      <Panel detail={detail} plan={plan} />
    </>
  );
}
