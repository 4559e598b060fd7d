import type { Dossier, HandoffPackage } from '@throughline/domain';
import type { Cover, HandoffDocument } from './model/document.ts';
import { subjectOf } from './model/subject.ts';
import { opportunitySection } from './sections/1-opportunity.section.ts';
import { renewalSection } from './sections/10-renewal.section.ts';
import { whySection } from './sections/2-why.section.ts';
import { scopeSection } from './sections/3-scope.section.ts';
import { technicalSection } from './sections/4-technical.section.ts';
import { stakeholdersSection } from './sections/5-stakeholders.section.ts';
import { criteriaSection } from './sections/6-criteria.section.ts';
import { risksSection } from './sections/7-risks.section.ts';
import { openItemsSection } from './sections/8-open-items.section.ts';
import { competitionSection } from './sections/9-competition.section.ts';
import { briefingSection } from './sections/briefing.section.ts';
import { criticalSection } from './sections/critical.section.ts';
import { differencesSection } from './sections/differences.section.ts';
import { gapsSection } from './sections/gaps.section.ts';
import { planSection } from './sections/plan.section.ts';
import { promisesSection } from './sections/promises.section.ts';
import { rubricSection } from './sections/rubric.section.ts';
import { sourcesSection } from './sections/sources.section.ts';
import { summarySection } from './sections/summary.section.ts';
import { dayOf } from './text/format.ts';

/** In reading order: what one must know first, the template's ten sections, what stands behind them. */
const SECTIONS = [
  summarySection, criticalSection, briefingSection, opportunitySection, whySection, scopeSection, technicalSection, stakeholdersSection, criteriaSection, risksSection,
  openItemsSection, competitionSection, renewalSection, promisesSection, differencesSection, planSection, gapsSection, rubricSection, sourcesSection,
];

/** What stands on the first page of whatever is for our own people. */
export function coverOf({ deal, account, team, rubric, blocking, compiledAt }: HandoffPackage): Cover {
  const waiting = blocking.filter(({ acknowledged }) => acknowledged === null).length;
  const named = (...roles: string[]): string => team.filter((one) => roles.includes(one.role)).map((one) => one.name).join(', ') || 'not named';
  const day = (value: string | null): string => (value === null ? 'not known' : dayOf(value));
  return {
    kind: 'Sales-to-delivery handoff', account: account.name, deal: deal.name, confidentiality: 'Internal: not for the customer',
    facts: [
      { label: 'Closed', value: day(deal.closedAt) }, { label: 'Contract start', value: day(deal.contractStart) }, { label: 'Go-live target', value: day(deal.goLiveTarget) }, { label: 'Renewal', value: day(deal.renewalDate) },
      { label: 'Account executive', value: named('account_executive') }, { label: 'Solutions engineer', value: named('solutions_engineer') },
      { label: 'Implementation lead', value: named('implementation_lead', 'project_manager') }, { label: 'Customer success', value: named('csm', 'cs_leader') }, { label: 'Compiled', value: dayOf(compiledAt) },
    ],
    gate: `${rubric.total} of ${rubric.max} points. The gate opens at ${rubric.threshold}${rubric.total >= rubric.threshold ? '' : `: ${rubric.threshold - rubric.total} more`}${waiting > 0 ? `; ${waiting} ${waiting === 1 ? 'promise of high risk waits' : 'promises of high risk wait'} for somebody who stands for ${waiting === 1 ? 'it' : 'them'}` : rubric.total >= rubric.threshold ? ': it is open' : ''}.`,
  };
}

/** The whole package for our own people. */
export function internalDocument(raw: HandoffPackage, dossier: Dossier): HandoffDocument {
  const subject = subjectOf(raw, dossier);
  const { compiled } = subject;
  return {
    audience: 'internal', title: `Sales-to-delivery handoff: ${compiled.account.name}`, compiledAt: compiled.compiledAt, cover: coverOf(compiled),
    sections: SECTIONS.map((make) => make(subject)),
  };
}
