import type { ContactRole } from '../dossier/dossier.ts';

/** One step of the implementation template; `offset` counts working days from the day the plan is made. */
export interface TemplateStep {
  id: string;
  title: string;
  kind: 'milestone' | 'task';
  side: 'vendor' | 'customer';
  offset: number;
  needs: readonly string[];
  needsProof: boolean;
  isGoLive: boolean;
  /** Who on the customer's side it is meant for, most fitting first; empty on our side. */
  roles: readonly ContactRole[];
}

const milestone = (id: string, title: string, offset: number, needs: string[], more: Partial<TemplateStep> = {}): TemplateStep => ({
  id, title, kind: 'milestone', side: 'vendor', offset, needs, needsProof: false, isGoLive: false, roles: [], ...more,
});

const customerTask = (id: string, title: string, offset: number, needs: string[], roles: ContactRole[]): TemplateStep => ({
  id, title, kind: 'task', side: 'customer', offset, needs, needsProof: false, isGoLive: false, roles,
});

export const KICKOFF_ID = 'kick-off';
export const GO_LIVE_ID = 'go-live';

/**
 * The implementation template, in the order in which it is shown: each step stands after all it needs.
 * The kick-off lies ten working days after the introduction, go-live sixty: twelve weeks are what
 * a mid-sized business application takes when nobody asks for another date.
 */
export const IMPLEMENTATION_TEMPLATE: readonly TemplateStep[] = [
  customerTask('project-team', 'Name your project team', 5, [], ['champion', 'project_manager', 'executive_sponsor']),
  milestone(KICKOFF_ID, 'Kick-off held', 10, []),
  customerTask('sample-data', 'Send sample data', 18, [KICKOFF_ID], ['it_lead', 'project_manager', 'champion']),
  milestone('detailed-plan', 'Detailed plan agreed', 20, [KICKOFF_ID, 'project-team']),
  milestone('design', 'Design signed off', 30, ['detailed-plan', 'sample-data'], { needsProof: true }),
  customerTask('testers', 'Name your testers', 38, ['detailed-plan'], ['user_lead', 'champion', 'project_manager']),
  milestone('data-loaded', 'Data loaded', 42, ['design']),
  customerTask('acceptance-test', 'Confirm the acceptance test', 45, ['design'], ['economic_buyer', 'champion', 'executive_sponsor']),
  milestone('acceptance-passed', 'Acceptance test passed', 52, ['data-loaded', 'testers', 'acceptance-test'], { needsProof: true }),
  milestone(GO_LIVE_ID, 'Go-live', 60, ['acceptance-passed'], { isGoLive: true }),
];
