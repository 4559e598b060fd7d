import type { HandoffPackage } from '../../package/package.ts';
import { STANDARD } from './standard.ts';
import type { PlanTemplate } from './template.ts';
import { ENTERPRISE, MIGRATION_HEAVY, PUBLIC_SECTOR, RAPID } from './variants.ts';

export const PLAN_TEMPLATES: readonly PlanTemplate[] = [STANDARD, ENTERPRISE, RAPID, MIGRATION_HEAVY, PUBLIC_SECTOR];

/** For whom a template is chosen by itself; a template of one's own is chosen by hand. */
export const CHOSEN_FOR: Readonly<Record<string, string>> = {
  [PUBLIC_SECTOR.id]: 'Customers of the public sector.',
  [ENTERPRISE.id]: 'Large customers.',
  [MIGRATION_HEAVY.id]: 'Customers who bought a migration and have three systems or more.',
  [RAPID.id]: 'Small customers without integrations or a migration.',
  [STANDARD.id]: 'Everybody else.',
};

/** What a template is chosen by. */
export type ChoiceFacts = Pick<HandoffPackage, 'deal' | 'account' | 'lineItems' | 'systems' | 'migration' | 'integrations'>;

const PUBLIC = /\b(?:public sector|government|municipal\w{0,5}|ministry|council|county|authority|federal|state agency|öffentlich\w{0,4}|behörde)\b/i;
const MIGRATION_SOLD = /\b(?:migration|datenübernahme|data load)\b/i;
const MANY_SYSTEMS = 3;
const FEW_EMPLOYEES = 50;
const MANY_EMPLOYEES = 2500;

/** The template for a customer, by sector, segment and what was sold, with the reason in a sentence. */
export function chooseTemplate(facts: ChoiceFacts): { template: PlanTemplate; why: string } {
  const { deal, account, lineItems, systems, integrations } = facts;
  const segment = deal.segment ?? (account.employees === null ? null : account.employees >= MANY_EMPLOYEES ? 'enterprise' : account.employees < FEW_EMPLOYEES ? 'smb' : 'mid_market');
  const migrates = lineItems.filter(({ name, kind }) => kind === 'services' && MIGRATION_SOLD.test(name));
  if (PUBLIC.test(account.industry ?? '')) return { template: PUBLIC_SECTOR, why: `${account.name} works in ${account.industry}.` };
  if (segment === 'enterprise') return { template: ENTERPRISE, why: `${account.name} is a large customer.` };
  if (migrates.length > 0 && systems.length >= MANY_SYSTEMS) return { template: MIGRATION_HEAVY, why: `“${migrates[0]!.name}” was sold, and ${systems.length} systems are in use.` };
  if (segment === 'smb' && integrations.length === 0 && migrates.length === 0) return { template: RAPID, why: `${account.name} is a small customer without integrations or a migration.` };
  return { template: STANDARD, why: 'Nothing asks for another one.' };
}
