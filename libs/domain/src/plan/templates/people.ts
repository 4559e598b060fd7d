import type { HandoffPackage } from '../../package/package.ts';
import type { PlanDocument, PlanResource, PlanSide, PlanTask } from '../model.ts';
import type { PlanTemplate, TemplateTask } from './template.ts';

/** Who can be asked to do something. */
export type PeopleFacts = Pick<HandoffPackage, 'team' | 'stakeholders' | 'account'>;

interface Person { id: string; name: string; roles: readonly string[] }

/** Customers do a project beside their work. */
const HOURS_PER_WEEK: Record<PlanSide, number> = { vendor: 40, customer: 20, third_party: 40 };

const people = ({ team, stakeholders }: PeopleFacts): Record<'vendor' | 'customer', Person[]> => ({
  vendor: team.map(({ id, name, role }) => ({ id, name, roles: [role] })),
  customer: stakeholders.filter(({ hasLeft }) => !hasLeft).map(({ contact, name, roles }) => ({ id: contact, name, roles })),
});

/** The first person who has the first of these roles that anybody has. */
function whoFits(roles: readonly string[], among: readonly Person[]): Person | null {
  for (const role of roles) {
    const found = among.find((one) => one.roles.includes(role));
    if (found) return found;
  }
  return null;
}

/** Gives each task to somebody who fits, with the hours it takes; a role that nobody has stands for a person still to be named. */
export function assign(plan: PlanDocument, templates: readonly TemplateTask[], facts: PeopleFacts): PlanDocument {
  const known = people(facts);
  const asked = new Map(templates.map((task) => [task.id, task]));
  const resources = new Map<string, PlanResource>();
  const tasks = plan.tasks.map((task): PlanTask => {
    const { roles = [], hours = 1 }: Partial<TemplateTask> = asked.get(task.id) ?? {};
    if (roles.length === 0 || task.side === 'third_party') return task;
    const person = whoFits(roles, known[task.side]);
    const role = person?.roles.find((one) => roles.includes(one)) ?? roles[0]!;
    const id = person?.id ?? `${task.side}:${role}`;
    if (task.duration > 0 && !resources.has(id)) resources.set(id, { id, name: person?.name ?? null, role, side: task.side, hoursPerWeek: HOURS_PER_WEEK[task.side], absences: [] });
    return { ...task, ownerRole: role, owner: person?.name ?? null, contactId: task.side === 'customer' ? (person?.id ?? null) : null, hours: task.duration > 0 ? { [id]: hours } : {} };
  });
  return { ...plan, tasks, resources: [...resources.values()] };
}

/** The levels of escalation and the hosts of the meetings, by name. */
export function nameLevels(plan: PlanDocument, template: PlanTemplate, facts: PeopleFacts): PlanDocument {
  const known = people(facts);
  const names = (roles: readonly string[], among: readonly Person[]): string[] => roles.flatMap((role) => among.filter((one) => one.roles.includes(role)).map(({ name }) => name)).filter((name, at, all) => all.indexOf(name) === at);
  return {
    ...plan,
    escalation: template.escalation.map(({ title, vendorRoles, customerRoles, respondWithinHours }, at) => ({ level: at + 1, title, vendor: names(vendorRoles, known.vendor), customer: names(customerRoles, known.customer), respondWithinHours })),
    cadence: template.cadence.map(({ hostRole, ...rule }) => ({ ...rule, host: whoFits([hostRole, 'implementation_lead', 'csm'], known.vendor)?.name ?? null })),
  };
}
