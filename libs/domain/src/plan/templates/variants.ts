import { STANDARD } from './standard.ts';
import type { PlanTemplate, TemplateTask } from './template.ts';

interface Variant { id: string; title: string; days: Record<string, number>; add?: readonly TemplateTask[]; leaveOut?: readonly string[]; needs?: Record<string, readonly string[]>; cadence?: Record<string, number> }

/** The standard with other durations, with tasks more or fewer. What waited for a task left out waits for what that one waited for. */
function variant({ id, title, days, add = [], leaveOut = [], needs = {}, cadence = {} }: Variant): PlanTemplate {
  const gone = new Map(STANDARD.tasks.filter((task) => leaveOut.includes(task.id)).map((task) => [task.id, task.needs]));
  const instead = (need: string): readonly string[] => gone.get(need)?.flatMap(instead) ?? [need];
  const kept = STANDARD.tasks.filter((task) => !gone.has(task.id)).map((task) => ({
    ...task, days: days[task.id] ?? task.days, needs: needs[task.id] ?? [...new Set(task.needs.flatMap(instead))],
    ...(task.before ? { before: task.before.filter((one) => !gone.has(one)) } : {}),
  }));
  return { ...STANDARD, id, title, version: 1, tasks: [...kept, ...add], cadence: STANDARD.cadence.map((rule) => ({ ...rule, everyDays: cadence[rule.id] ?? rule.everyDays })) };
}

const SECURITY = ['security', 'it_lead', 'project_manager'];

/** Five to six months: several teams, a pilot before everybody, approvals between. */
export const ENTERPRISE = variant({
  id: 'enterprise', title: 'Enterprise',
  days: {
    'prepare-kick-off': 14, 'plan-workshops': 10, 'write-plan': 5, 'design-workshops': 12, 'write-design': 8, 'review-design': 5, configure: 20, 'map-data': 8, 'trial-load': 8, 'load-data': 5, 'test-cases': 10,
    'run-test': 12, mend: 5, 'train-administrators': 3, 'train-users': 10, readiness: 5, cutover: 5, 'hypercare-care': 30,
  },
  add: [
    { id: 'architecture-approval', title: 'Approve the architecture', phase: 'design', side: 'customer', roles: SECURITY, days: 5, needs: ['write-design'], hours: 2, before: ['design'] },
    { id: 'security-review', title: 'Review of security', phase: 'design', side: 'customer', roles: SECURITY, days: 10, needs: ['detailed-plan'], hours: 2, before: ['load-data'] },
    { id: 'pilot', title: 'Pilot with one team', phase: 'test', side: 'customer', roles: ['user_lead', 'champion'], days: 10, needs: ['acceptance-passed'], hours: 3, before: ['readiness'] },
  ],
});

/** Four to five weeks: one team, little to configure, no history to load. */
export const RAPID = variant({
  id: 'rapid', title: 'Rapid',
  days: {
    'project-team': 2, 'prepare-kick-off': 3, 'sample-data': 3, 'system-access': 2, 'plan-workshops': 1, 'write-plan': 1, 'design-workshops': 2, 'write-design': 1, 'review-design': 1, configure: 3, 'load-data': 1, testers: 1,
    'test-cases': 2, 'acceptance-test': 1, 'run-test': 3, mend: 1, 'train-users': 2, 'train-administrators': 1, 'cutover-plan': 1, 'rollback-tested': 1, readiness: 1, cutover: 1, 'hypercare-care': 10, 'change-impact': 2, 'change-champions': 2,
  },
  leaveOut: ['map-data', 'trial-load'],
  needs: { testers: ['detailed-plan FS+2'], 'acceptance-test': ['design FS+2'] },
  cadence: { steering: 10, status: 5 },
});

/** For those who bring years of data: an inventory, cleansing by the customer, two dry runs before the load. */
export const MIGRATION_HEAVY = variant({
  id: 'migration-heavy', title: 'Migration-heavy',
  days: { 'sample-data': 10, 'map-data': 10, 'trial-load': 5, 'load-data': 5, 'run-test': 10, cutover: 5 },
  add: [
    { id: 'data-inventory', title: 'List what is to be moved, and what is left behind', phase: 'design', side: 'customer', roles: ['it_lead', 'champion'], days: 8, needs: ['kick-off'], hours: 3, before: ['write-design'] },
    { id: 'data-cleansing', title: 'Clean the data', phase: 'build', side: 'customer', roles: ['it_lead', 'user_lead', 'champion'], days: 15, needs: ['data-inventory', 'design'], hours: 3, before: ['dry-run-1'] },
    { id: 'dry-run-1', title: 'Dry run 1', phase: 'build', side: 'vendor', roles: ['solutions_engineer', 'implementation_lead'], days: 5, needs: ['trial-load'], hours: 5, acceptance: 'Every difference has a decision', before: ['dry-run-2'] },
    { id: 'dry-run-2', title: 'Dry run 2', phase: 'build', side: 'vendor', roles: ['solutions_engineer', 'implementation_lead'], days: 5, needs: ['dry-run-1'], hours: 5, acceptance: 'Timed, and without an open difference', before: ['load-data'] },
  ],
});

/** Approvals by committees, data protection, accessibility, and staff who have a say. */
export const PUBLIC_SECTOR = variant({
  id: 'public-sector', title: 'Public sector',
  days: { 'project-team': 10, 'prepare-kick-off': 14, 'system-access': 10, 'sample-data': 10, 'plan-workshops': 8, 'write-plan': 5, 'review-design': 10, configure: 12, 'run-test': 10, readiness: 5, 'hypercare-care': 25, 'change-impact': 10 },
  add: [
    { id: 'data-protection', title: 'Assess the effect on data protection', phase: 'design', side: 'customer', roles: ['legal', 'security', 'it_lead'], days: 15, needs: ['detailed-plan'], hours: 2, before: ['load-data'] },
    { id: 'staff-council', title: 'Agreement of the staff’s representatives', phase: 'design', side: 'customer', roles: ['executive_sponsor', 'champion'], days: 20, needs: ['detailed-plan'], hours: 1, category: 'change', before: ['train-users'] },
    { id: 'accessibility', title: 'Check accessibility', phase: 'test', side: 'vendor', roles: ['solutions_engineer', 'implementation_lead'], days: 4, needs: ['configure'], hours: 4, before: ['acceptance-passed'] },
    { id: 'formal-acceptance', title: 'Formal acceptance', phase: 'test', side: 'customer', roles: ['procurement', 'economic_buyer', 'executive_sponsor'], days: 5, needs: ['mend'], hours: 1, before: ['acceptance-passed'] },
  ],
});
