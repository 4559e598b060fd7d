import type { TeamRole } from '@throughline/domain';

const TITLES: Readonly<Record<TeamRole, string | null>> = {
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

/** What somebody of our team is called to a customer; null where a role says nothing. */
export function titleOf(role: string): string | null {
  return TITLES[role as TeamRole] ?? null;
}

const PARTS: Partial<Record<TeamRole, string>> = {
  csm: 'who looks after you',
  solutions_engineer: 'who knows the details',
  implementation_lead: 'who builds it',
  project_manager: 'who keeps the dates',
  support_lead: 'who helps when something breaks',
};

/** What somebody does for the customer, in three words; null where that is not theirs to know yet. */
export function partOf(role: string): string | null {
  return PARTS[role as TeamRole] ?? null;
}
