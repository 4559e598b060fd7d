import type { HandoffPackage, PackageIntegration, PackageLineItem } from '../../package/package.ts';
import type { TaskSource } from '../model.ts';
import type { TemplateTask } from './template.ts';

/** Tasks that something sold, or something the customer has, brings into the plan. */
export interface Stitched { from: TaskSource; tasks: TemplateTask[] }

/** What a plan is stitched from, beside its template. */
export type StitchFacts = Pick<HandoffPackage, 'lineItems' | 'integrations' | 'systems' | 'migration' | 'sso' | 'technical' | 'compliance'>;

const ENGINEER = ['solutions_engineer', 'implementation_lead'];
const IT = ['it_lead', 'project_manager', 'champion'];

/** A name as part of an id: `Business Central` becomes `business-central`. */
export function slugOf(name: string): string {
  const letters = name.normalize('NFKD').toLowerCase().slice(0, 80).replace(/[^a-z0-9]/g, '-').split('-').filter((part) => part !== '');
  return letters.join('-') || 'x';
}

/** A name short enough for a plan: what stands before a comma, a bracket or a dash, at most sixty characters. */
const short = (name: string): string => (/^[^,;(–]{1,60}/.exec(name)?.[0] ?? name.slice(0, 60)).trim();

function integration({ system, direction, data }: PackageIntegration): TemplateTask[] {
  const [id, name] = [`integration-${slugOf(system)}`, short(system)];
  const both = direction === 'bidirectional' ? 1.5 : 1;
  return [
    { id: `${id}-access`, title: `Open ${name} for us`, phase: 'design', side: 'customer', roles: IT, days: 5, needs: ['kick-off'], hours: 1, before: [`${id}-build`], acceptance: 'We can reach a test system with an account of our own' },
    { id: `${id}-design`, title: `Agree on what ${name} and we exchange`, phase: 'design', side: 'vendor', roles: ENGINEER, days: 3, needs: ['detailed-plan', 'sample-data'], hours: 3, before: ['design'], ...(data === null ? {} : { acceptance: `Field by field: ${data.slice(0, 120)}` }) },
    { id: `${id}-build`, title: `Connect ${name}`, phase: 'build', side: 'vendor', roles: ENGINEER, days: Math.round(7 * both), needs: ['design', `${id}-design`], hours: 2 },
    { id: `${id}-test`, title: `Test ${name} from end to end`, phase: 'build', side: 'customer', roles: IT, days: 2, needs: [`${id}-build`], hours: 3, before: ['run-test'] },
  ];
}

const SSO: TemplateTask[] = [
  { id: 'sso-request', title: 'Register us with your sign-on', phase: 'design', side: 'customer', roles: ['security', ...IT], days: 5, needs: ['detailed-plan'], hours: 1, before: ['sso-set-up'] },
  { id: 'sso-set-up', title: 'Set up single sign-on', phase: 'build', side: 'vendor', roles: ENGINEER, days: 3, needs: ['design'], hours: 2 },
  { id: 'sso-test', title: 'Sign in with every group once', phase: 'build', side: 'customer', roles: ['security', ...IT], days: 1, needs: ['sso-set-up'], hours: 3, before: ['run-test'] },
];

/** Those of the migration-heavy template, for a customer whose template has none of them. */
const MIGRATION: TemplateTask[] = [
  { id: 'data-inventory', title: 'List what is to be moved, and what is left behind', phase: 'design', side: 'customer', roles: IT, days: 4, needs: ['kick-off'], hours: 2, before: ['write-design'] },
  { id: 'data-cleansing', title: 'Clean the data', phase: 'build', side: 'customer', roles: ['user_lead', ...IT], days: 4, needs: ['data-inventory', 'design'], hours: 3, before: ['dry-run-1'] },
  { id: 'dry-run-1', title: 'Dry run of the migration', phase: 'build', side: 'vendor', roles: ENGINEER, days: 3, needs: ['map-data'], hours: 5, acceptance: 'Every difference has a decision', before: ['load-data'] },
];

const training = (item: PackageLineItem, audience: string): TemplateTask[] => [
  { id: `training-${slugOf(item.name)}`, title: short(item.name), phase: 'go-live', side: 'vendor', roles: ['csm', 'implementation_lead'], days: Math.min(5, Math.max(1, Math.ceil(item.quantity / 8))), needs: ['configure'], hours: 5, category: 'training', audience, before: [audience === 'Administrators' ? 'run-test' : 'go-no-go'] },
];

/** Who is trained, as far as the name of the line says so. */
const audienceOf = (name: string): string => (/\badmin/i.test(name) ? 'Administrators' : /\b(?:manager|leader|führung)/i.test(name) ? 'Managers' : /\btrain[- ]the[- ]trainer/i.test(name) ? 'Trainers' : 'Users');

const KINDS: readonly [RegExp, (item: PackageLineItem) => TemplateTask[]][] = [
  [/\b(?:sandbox|test environment|testumgebung)\b/i, () => [{ id: 'sandbox', title: 'Open the test environment', phase: 'design', side: 'vendor', roles: ENGINEER, days: 2, needs: ['kick-off'], hours: 2, before: ['design-workshops'] }]],
  [/\b(?:integration|connector|api|hub|schnittstelle)\b/i, (item) => [{ id: `set-up-${slugOf(item.name)}`, title: `Set up ${short(item.name)}`, phase: 'build', side: 'vendor', roles: ENGINEER, days: 3, needs: ['design'], hours: 1, before: ['run-test'] }]],
  [/\b(?:migration|data load|datenübernahme)\b/i, () => MIGRATION],
  [/\b(?:sso|single sign-on|saml|identity)\b/i, () => SSO],
];

function lineItem(item: PackageLineItem): TemplateTask[] {
  if (item.kind === 'training') return training(item, audienceOf(item.name));
  if (item.kind === 'support') return [{ id: `support-${slugOf(item.name)}`, title: `Introduce ${short(item.name)}`, phase: 'go-live', side: 'vendor', roles: ['support_lead', 'csm'], days: 1, needs: ['data-loaded'], hours: 3, acceptance: 'The customer has opened a first ticket', before: ['go-no-go'] }];
  const known = KINDS.find(([words]) => words.test(item.name));
  if (known) return known[1](item);
  if (item.kind !== 'subscription') return [];
  const days = Math.min(8, 3 + item.features.length);
  return [{ id: `configure-${slugOf(item.name)}`, title: `Configure ${short(item.name)}`, phase: 'build', side: 'vendor', roles: ENGINEER, days, needs: ['design'], hours: 1, before: ['load-data'] }];
}

const REPLACED = /\b(?:replac\w{1,3}|retir\w{1,3}|decommission\w{0,3}|sunset|switched off|abgelöst|ersetzt)\b/i;

const retire = (name: string): TemplateTask[] => [
  { id: `retire-${slugOf(name)}`, title: `Switch ${short(name)} off`, phase: 'hypercare', side: 'customer', roles: IT, days: 3, needs: ['go-live FS+10'], hours: 2, acceptance: 'Nobody signs in any more, and what must be kept is kept' },
];

const comply = (standard: string): TemplateTask[] => [
  { id: `compliance-${slugOf(standard)}`, title: `Evidence for ${short(standard)}`, phase: 'test', side: 'vendor', roles: ['solutions_engineer', 'implementation_lead'], days: 3, needs: ['configure'], hours: 0.5, before: ['go-no-go'] },
];

/** What was sold and what the customer has, as tasks; each id once, the first that brings it counts. */
export function stitchedFrom(facts: StitchFacts): Stitched[] {
  const system = (ref: string): TaskSource => ({ kind: 'system', ref });
  const all: Stitched[] = [
    ...facts.lineItems.map((item, index): Stitched => ({ from: { kind: 'line_item', ref: `lineItems/${index}` }, tasks: lineItem(item) })),
    ...facts.integrations.map((one, index) => ({ from: system(`integrations/${index}`), tasks: integration(one) })),
    ...(facts.migration.value === null ? [] : [{ from: system('migration'), tasks: MIGRATION }]),
    ...(facts.sso.value === null && facts.technical.ssoRequired.value === null ? [] : [{ from: system('sso'), tasks: SSO }]),
    ...facts.systems.flatMap(({ name, fate }, index) => (fate !== null && REPLACED.test(fate) ? [{ from: system(`systems/${index}`), tasks: retire(name) }] : [])),
    ...facts.compliance.map(({ standard }, index) => ({ from: system(`compliance/${index}`), tasks: comply(standard) })),
  ];
  const seen = new Set<string>();
  return all.map(({ from, tasks }) => ({ from, tasks: tasks.filter(({ id }) => !seen.has(id) && seen.add(id)) }));
}
