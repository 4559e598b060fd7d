import type { ContactRole } from '../dossier/dossier.ts';

/** One of the plan's tasks that the workflow reminds of and waits for. Its days come from the detailed plan. */
export interface TemplateStep {
  id: string;
  title: string;
  kind: 'milestone' | 'task';
  side: 'vendor' | 'customer';
  needs: readonly string[];
  needsProof: boolean;
  isGoLive: boolean;
  /** Who on the customer's side it is meant for, most fitting first; empty on our side. */
  roles: readonly ContactRole[];
}

const milestone = (id: string, title: string, needs: string[], more: Partial<TemplateStep> = {}): TemplateStep => ({
  id, title, kind: 'milestone', side: 'vendor', needs, needsProof: false, isGoLive: false, roles: [], ...more,
});

const customerTask = (id: string, title: string, needs: string[], roles: ContactRole[]): TemplateStep => ({
  id, title, kind: 'task', side: 'customer', needs, needsProof: false, isGoLive: false, roles,
});

export const KICKOFF_ID = 'kick-off';
export const GO_LIVE_ID = 'go-live';

/**
 * The steps that the workflow reminds of and waits for, in the order in which they are shown: each stands after all it needs.
 * Every detailed plan has them among its tasks, under the same ids.
 */
export const IMPLEMENTATION_TEMPLATE: readonly TemplateStep[] = [
  customerTask('project-team', 'Name your project team', [], ['champion', 'project_manager', 'executive_sponsor']),
  milestone(KICKOFF_ID, 'Kick-off held', []),
  customerTask('sample-data', 'Send sample data', [KICKOFF_ID], ['it_lead', 'project_manager', 'champion']),
  milestone('detailed-plan', 'Detailed plan agreed', [KICKOFF_ID, 'project-team']),
  milestone('design', 'Design signed off', ['detailed-plan', 'sample-data'], { needsProof: true }),
  customerTask('testers', 'Name your testers', ['detailed-plan'], ['user_lead', 'champion', 'project_manager']),
  milestone('data-loaded', 'Data loaded', ['design']),
  customerTask('acceptance-test', 'Confirm the acceptance test', ['design'], ['economic_buyer', 'champion', 'executive_sponsor']),
  milestone('acceptance-passed', 'Acceptance test passed', ['data-loaded', 'testers', 'acceptance-test'], { needsProof: true }),
  milestone(GO_LIVE_ID, 'Go-live', ['acceptance-passed'], { isGoLive: true }),
];
