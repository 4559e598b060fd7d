import type { PlanTemplate } from './template.ts';

const LEAD = ['implementation_lead', 'project_manager', 'csm'];
const ENGINEER = ['solutions_engineer', 'implementation_lead'];
const CSM = ['csm', 'implementation_lead'];
const CHAMPION = ['champion', 'project_manager', 'executive_sponsor'];
const IT = ['it_lead', 'project_manager', 'champion'];
const USERS = ['user_lead', 'champion', 'project_manager'];
const SPONSOR = ['executive_sponsor', 'economic_buyer', 'champion'];

/**
 * Twelve weeks from the introduction to go-live, the kick-off after two: what a mid-sized business application takes when
 * nobody asks for another date. The ten steps of the workflow are among its tasks, under the same ids.
 */
export const STANDARD: PlanTemplate = {
  id: 'standard',
  version: 1,
  title: 'Standard',
  phases: [
    { id: 'prepare', title: 'Prepare', acceptance: ['The project teams of both sides are named', 'The kick-off was held and its notes were sent'] },
    { id: 'design', title: 'Design', acceptance: ['The detailed plan is agreed', 'The design is signed off by the customer'] },
    { id: 'build', title: 'Build', acceptance: ['Everything in the design is configured', 'The data is loaded and its counts agree with the source'] },
    { id: 'test', title: 'Test', acceptance: ['Every test case was run by the customer', 'No defect that stops work is open', 'The acceptance is signed'] },
    { id: 'go-live', title: 'Go-live', acceptance: ['Everybody who starts on the first day is trained', 'The go/no-go decision is recorded', 'The rollback was tried'] },
    { id: 'hypercare', title: 'Hypercare', acceptance: ['No grave issue is open', 'Support has taken over and the customer knows how to reach it'] },
  ],
  tasks: [
    { id: 'project-team', title: 'Name your project team', phase: 'prepare', side: 'customer', roles: CHAMPION, days: 5, needs: [], hours: 1 },
    { id: 'prepare-kick-off', title: 'Prepare the kick-off', phase: 'prepare', side: 'vendor', roles: LEAD, days: 9, needs: [], hours: 2 },
    { id: 'kick-off-meeting', title: 'Hold the kick-off', phase: 'prepare', side: 'vendor', roles: LEAD, days: 1, needs: ['prepare-kick-off'], hours: 4, category: 'touchpoint', audience: 'Project teams of both sides' },
    { id: 'kick-off', title: 'Kick-off held', phase: 'prepare', side: 'vendor', roles: LEAD, days: 0, needs: ['kick-off-meeting'], acceptance: 'Goals, people and rhythm are agreed' },
    { id: 'system-access', title: 'Give us access to your systems', phase: 'design', side: 'customer', roles: IT, days: 5, needs: ['kick-off'], hours: 1, before: ['design-workshops'] },
    { id: 'sample-data', title: 'Send sample data', phase: 'design', side: 'customer', roles: IT, days: 8, needs: ['kick-off'], hours: 2 },
    { id: 'plan-workshops', title: 'Plan the work together', phase: 'design', side: 'vendor', roles: LEAD, days: 6, needs: ['kick-off', 'project-team'], hours: 3 },
    { id: 'write-plan', title: 'Write the detailed plan', phase: 'design', side: 'vendor', roles: LEAD, days: 4, needs: ['plan-workshops'], hours: 4 },
    { id: 'detailed-plan', title: 'Detailed plan agreed', phase: 'design', side: 'vendor', roles: LEAD, days: 0, needs: ['write-plan', 'project-team'], acceptance: 'Both project leads have agreed to every date' },
    { id: 'design-workshops', title: 'Design workshops', phase: 'design', side: 'vendor', roles: ENGINEER, days: 5, needs: ['detailed-plan', 'sample-data'], hours: 5 },
    { id: 'write-design', title: 'Write the design', phase: 'design', side: 'vendor', roles: ENGINEER, days: 3, needs: ['design-workshops'], hours: 6 },
    { id: 'review-design', title: 'Review the design', phase: 'design', side: 'customer', roles: CHAMPION, days: 2, needs: ['write-design'], hours: 3 },
    { id: 'design', title: 'Design signed off', phase: 'design', side: 'vendor', roles: ENGINEER, days: 0, needs: ['review-design'], acceptance: 'Signed by the customer, exclusions included' },
    { id: 'change-impact', title: 'Who works differently, and how', phase: 'design', side: 'customer', roles: USERS, days: 5, needs: ['detailed-plan'], hours: 2, category: 'change', audience: 'Heads of the teams concerned' },
    { id: 'change-message', title: 'Tell everybody concerned what changes and why', phase: 'build', side: 'customer', roles: SPONSOR, days: 2, needs: ['change-impact', 'design'], hours: 1, category: 'change', audience: 'Everybody who will use it' },
    { id: 'change-champions', title: 'Find one colleague in each team who helps the others', phase: 'build', side: 'customer', roles: USERS, days: 5, needs: ['change-impact'], hours: 1, category: 'change', audience: 'Every team concerned' },
    { id: 'change-readiness', title: 'Ask whether everybody feels ready', phase: 'go-live', side: 'customer', roles: USERS, days: 2, needs: ['change-message', 'change-champions', 'train-users'], hours: 1, category: 'change', audience: 'Everybody who will use it', before: ['go-no-go'] },
    { id: 'configure', title: 'Configure', phase: 'build', side: 'vendor', roles: ENGINEER, days: 9, needs: ['design'], hours: 3 },
    { id: 'map-data', title: 'Map the data', phase: 'build', side: 'vendor', roles: ENGINEER, days: 5, needs: ['design'], hours: 2 },
    { id: 'trial-load', title: 'Load the data on trial', phase: 'build', side: 'vendor', roles: ENGINEER, days: 4, needs: ['map-data'], hours: 3 },
    { id: 'load-data', title: 'Load the data', phase: 'build', side: 'vendor', roles: ENGINEER, days: 3, needs: ['configure', 'trial-load'], hours: 5 },
    { id: 'data-loaded', title: 'Data loaded', phase: 'build', side: 'vendor', roles: ENGINEER, days: 0, needs: ['load-data'], acceptance: 'Counts and samples agree with the source' },
    { id: 'testers', title: 'Name your testers', phase: 'build', side: 'customer', roles: USERS, days: 5, needs: ['detailed-plan FS+13'], hours: 1 },
    { id: 'test-cases', title: 'Write the test cases', phase: 'test', side: 'customer', roles: USERS, days: 5, needs: ['design'], hours: 3, before: ['run-test'] },
    { id: 'acceptance-test', title: 'Confirm the acceptance test', phase: 'test', side: 'customer', roles: ['economic_buyer', 'champion', 'executive_sponsor'], days: 5, needs: ['design FS+10'], hours: 1 },
    { id: 'run-test', title: 'Test with your people', phase: 'test', side: 'customer', roles: USERS, days: 8, needs: ['data-loaded', 'testers'], hours: 4 },
    { id: 'mend', title: 'Mend what the test has found', phase: 'test', side: 'vendor', roles: ENGINEER, days: 2, needs: ['run-test', 'acceptance-test'], hours: 6 },
    { id: 'acceptance-passed', title: 'Acceptance test passed', phase: 'test', side: 'vendor', roles: LEAD, days: 0, needs: ['mend'], acceptance: 'Signed by the customer' },
    { id: 'train-administrators', title: 'Train the administrators', phase: 'go-live', side: 'vendor', roles: CSM, days: 2, needs: ['configure'], hours: 6, category: 'training', audience: 'Administrators', before: ['run-test'] },
    { id: 'train-users', title: 'Train the users', phase: 'go-live', side: 'vendor', roles: CSM, days: 5, needs: ['train-administrators', 'data-loaded'], hours: 5, category: 'training', audience: 'Users', before: ['go-no-go'] },
    { id: 'cutover-plan', title: 'Write the cut-over plan with the way back', phase: 'go-live', side: 'vendor', roles: LEAD, days: 3, needs: ['data-loaded'], hours: 3, category: 'cutover' },
    { id: 'rollback-tested', title: 'Try the way back', phase: 'go-live', side: 'vendor', roles: ENGINEER, days: 2, needs: ['cutover-plan'], hours: 4, category: 'cutover', acceptance: 'The state before the cut-over was restored', before: ['go-no-go'] },
    { id: 'readiness', title: 'Go through the cut-over checklist', phase: 'go-live', side: 'vendor', roles: LEAD, days: 3, needs: ['acceptance-passed'], hours: 3, category: 'cutover' },
    { id: 'go-no-go', title: 'Decide go or no-go', phase: 'go-live', side: 'customer', roles: SPONSOR, days: 1, needs: ['readiness'], hours: 2, category: 'cutover', acceptance: 'The decision is recorded with who took it and why' },
    { id: 'cutover', title: 'Cut over', phase: 'go-live', side: 'vendor', roles: ENGINEER, days: 4, needs: ['go-no-go'], hours: 7, category: 'cutover' },
    { id: 'go-live', title: 'Go-live', phase: 'go-live', side: 'vendor', roles: LEAD, days: 0, needs: ['cutover', 'acceptance-passed'] },
    { id: 'hypercare-care', title: 'Hypercare: daily help and a daily look at every issue', phase: 'hypercare', side: 'vendor', roles: CSM, days: 20, needs: ['go-live'], hours: 3, category: 'hypercare' },
    { id: 'support-takes-over', title: 'Hand over to support', phase: 'hypercare', side: 'vendor', roles: ['support_lead', 'csm', 'implementation_lead'], days: 2, needs: ['hypercare-care'], hours: 2, category: 'hypercare', acceptance: 'The customer has reached support once' },
    { id: 'first-review', title: 'First review after go-live', phase: 'hypercare', side: 'vendor', roles: CSM, days: 1, needs: ['go-live FS+20'], hours: 3, category: 'touchpoint', audience: 'Sponsor and champion' },
  ],
  cutover: {
    checklist: [
      ['vendor', 'Acceptance is signed and no grave defect is open'], ['customer', 'Everybody who starts on the first day is trained and can sign in'], ['vendor', 'The last load was tried and timed'],
      ['customer', 'The old system is set to read only at the agreed hour'], ['vendor', 'A copy of the state before the cut-over is kept and can be restored'], ['vendor', 'Integrations are switched on one after the other and watched'],
      ['customer', 'The sponsor has told everybody the day'], ['vendor', 'Support is staffed for the first day'],
    ],
    criteria: ['The acceptance test is passed', 'The rollback was tried', 'Nine of ten users are trained', 'Nobody has named a reason to wait'],
    rollback: {
      trigger: 'Work stands still for two hours, or data is wrong in a way that cannot be mended the same day.',
      steps: ['The sponsor and our lead decide together', 'Switch the integrations back', 'Restore the copy of the state before the cut-over', 'Open the old system for writing', 'Tell everybody, and set a new day within a week'],
    },
  },
  cadence: [
    { id: 'weekly', title: 'Weekly meeting of the project teams', channel: 'meeting', everyDays: 5, fromPhase: 'design', toPhase: 'go-live', audience: 'Project teams of both sides', hostRole: 'implementation_lead' },
    { id: 'steering', title: 'Steering meeting', channel: 'meeting', everyDays: 20, fromPhase: 'design', toPhase: 'hypercare', audience: 'Sponsors of both sides', hostRole: 'csm' },
    { id: 'status', title: 'Status in writing', channel: 'mail', everyDays: 10, fromPhase: 'prepare', toPhase: 'hypercare', audience: 'Sponsor and champion', hostRole: 'implementation_lead' },
    { id: 'hypercare-daily', title: 'Daily call in hypercare', channel: 'call', everyDays: 1, fromPhase: 'hypercare', toPhase: 'hypercare', audience: 'Administrators and support', hostRole: 'csm' },
  ],
  escalation: [
    { title: 'Project leads', vendorRoles: ['implementation_lead', 'project_manager'], customerRoles: ['project_manager', 'champion'], respondWithinHours: 8 },
    { title: 'Those who answer for the account', vendorRoles: ['csm'], customerRoles: ['champion', 'it_lead'], respondWithinHours: 4 },
    { title: 'Sponsors', vendorRoles: ['cs_leader', 'executive_sponsor', 'sales_manager'], customerRoles: ['executive_sponsor', 'economic_buyer'], respondWithinHours: 2 },
  ],
};
