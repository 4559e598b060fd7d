import type { TeamRole } from '@throughline/domain';

/** What the vendor's people are called where customers read it. */
const TITLES: Record<TeamRole, string | null> = {
  account_executive: 'Account Executive',
  solutions_engineer: 'Solutions Engineer',
  sales_manager: 'Sales Manager',
  csm: 'Customer Success Manager',
  cs_leader: 'Head of Customer Success',
  implementation_lead: 'Implementation Lead',
  project_manager: 'Project Manager',
  support_lead: 'Support Lead',
  executive_sponsor: 'Executive Sponsor',
  other: null,
};

/** What each of them does for the customer from now on; those without one are not introduced. */
const PARTS: Partial<Record<TeamRole, string>> = {
  csm: 'who looks after you',
  implementation_lead: 'who builds it',
  project_manager: 'who keeps the plan',
  support_lead: 'who answers when something breaks',
  cs_leader: 'who leads the team',
  solutions_engineer: 'who knows the details',
};

export function titleOf(role: TeamRole): string | null {
  return TITLES[role];
}

export function partOf(role: TeamRole): string | null {
  return PARTS[role] ?? null;
}
