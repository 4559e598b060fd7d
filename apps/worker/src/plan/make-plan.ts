import { buildPlan, chooseTemplate, contactsToIntroduce, pointOfContact } from '@throughline/domain';
import type { Day, Dossier, HandoffPackage, PlanDocument } from '@throughline/domain';
import { countryOf, planCalendars } from '@throughline/integrations/calendar';
import type { Contact, PlanTemplateRepository } from '@throughline/persistence';
import { knownZone } from '../activities/working-time.ts';

/** The zone in which a customer's days end. */
export function zoneOf(dossier: Dossier): string {
  return knownZone(dossier.account.timezone, ...contactsToIntroduce(dossier).map(({ timezone }) => timezone));
}

/** The detailed plan of a package from a day on, by the newest version of the template that fits, with the calendars of both sides, and the customer's people by the ids under which they are kept. */
export async function makePlan(templates: PlanTemplateRepository, dossier: Dossier, compiled: HandoffPackage, contacts: readonly Pick<Contact, 'id' | 'externalId'>[], start: Day): Promise<PlanDocument> {
  const vendorZone = knownZone(pointOfContact(dossier.team ?? [])?.timezone);
  const calendars = planCalendars({ customer: dossier.account.country ?? countryOf(zoneOf(dossier)), vendor: countryOf(vendorZone) }, start);
  const plan = buildPlan(compiled, { start, goLiveTarget: dossier.deal.goLiveTarget ?? null, calendars }, await templates.current(chooseTemplate(compiled).template.id));
  const ids = new Map(contacts.map(({ id, externalId }) => [externalId, id]));
  return { ...plan, tasks: plan.tasks.map((task) => ({ ...task, contactId: task.contactId === null ? null : (ids.get(task.contactId) ?? null) })) };
}
