import { ApplicationFailure } from '@temporalio/common';
import type { HandoffActivities } from '@throughline/contract/handoff';
import { computeSchedule, firstDayAfter, helpHours, pointOfContact, projectPlan, schedulePlan } from '@throughline/domain';
import type { ContactRole, Day, Dossier, PlanDocument } from '@throughline/domain';
import type { HandoffDetailRepository, PackageRepository, PlanRepository, PlanTemplateRepository } from '@throughline/persistence';
import { makePlan, zoneOf } from '../plan/make-plan.ts';
import { countryOf, holidaysOf } from '@throughline/integrations/calendar';
import { dayIn, endOfDay, kickoffOn, knownZone, workingHoursAfter } from './working-time.ts';

export interface PlanPorts {
  packages: PackageRepository;
  details: HandoffDetailRepository;
  plans: PlanRepository;
  templates: PlanTemplateRepository;
}

/** Everything that needs calendars and time zones, which differ between machines and so stay out of the workflow. */
export function planActivities({ packages, details, plans, templates }: PlanPorts): Pick<HandoffActivities, 'planImplementation' | 'workingHoursAfter'> {
  const dossierOf = async (handoffId: string, dossierId: string | null): Promise<Dossier> => {
    const dossier = await packages.dossier(handoffId, dossierId);
    if (!dossier) throw ApplicationFailure.nonRetryable(`Handoff ${handoffId} has no dossier.`, 'UnknownDossier');
    return dossier;
  };
  return {
    async planImplementation({ handoffId, dossierId = null, from }) {
      const dossier = await dossierOf(handoffId, dossierId);
      const { contacts, package: stored } = await details.parts(handoffId);
      const zone = zoneOf(dossier);
      const assignees = (roles: readonly ContactRole[]): string | null => {
        const people = contacts.filter(({ email, goneAt }) => email !== null && goneAt === null);
        for (const role of roles) {
          const found = people.find((contact) => contact.roles.includes(role));
          if (found) return found.id;
        }
        return people[0]?.id ?? null;
      };
      const projection = { at: (day: Day) => endOfDay(day, zone), kickoffAt: (day: Day) => kickoffOn(day, zone), assignees };
      const isHoliday = holidaysOf(dossier.account.country);
      const planned = dayIn(zone, from);
      if (stored === null) return schedulePlan({ from: planned, goLiveTarget: dossier.deal.goLiveTarget ?? null, isHoliday, ...projection });
      const start = firstDayAfter(planned, isHoliday);
      // What a person has changed in the draft stays; only its start is known now.
      const made = await makePlan(templates, dossier, stored.body, contacts, start);
      const document = await plans.baseline(handoffId, stored.version, zone, (draft) => agreed(draft?.edited === true ? { ...draft.document, start } : made));
      return projectPlan(document, computeSchedule(document), projection);
    },

    async workingHoursAfter({ handoffId, from, hours, help = false }) {
      const dossier = await dossierOf(handoffId, null);
      const zone = knownZone(pointOfContact(dossier.team ?? [])?.timezone, dossier.account.timezone);
      const path = help ? (await plans.read(handoffId))?.plan.document.escalation : undefined;
      return workingHoursAfter(from, path === undefined ? hours : helpHours(path), zone, holidaysOf(countryOf(zone)));
    },
  };
}

/** The plan with the dates of today as those that were agreed. */
function agreed(plan: PlanDocument): PlanDocument {
  return { ...plan, baseline: Object.fromEntries(computeSchedule(plan).tasks.map(({ id, start, finish }) => [id, { start, finish }])) };
}
