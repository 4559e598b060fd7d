import { ApplicationFailure } from '@temporalio/common';
import type { HandoffActivities } from '@throughline/contract/handoff';
import { contactsToIntroduce, pointOfContact, schedulePlan } from '@throughline/domain';
import type { ContactRole, Dossier } from '@throughline/domain';
import type { HandoffDetailRepository, PackageRepository } from '@throughline/persistence';
import { countryOf, holidaysOf } from '@throughline/integrations/calendar';
import { dayIn, endOfDay, kickoffOn, knownZone, workingHoursAfter } from './working-time.ts';

export interface PlanPorts {
  packages: PackageRepository;
  details: HandoffDetailRepository;
}

/** Everything that needs calendars and time zones, which differ between machines and so stay out of the workflow. */
export function planActivities({ packages, details }: PlanPorts): Pick<HandoffActivities, 'planImplementation' | 'workingHoursAfter'> {
  const dossierOf = async (handoffId: string, dossierId: string | null): Promise<Dossier> => {
    const dossier = await packages.dossier(handoffId, dossierId);
    if (!dossier) throw ApplicationFailure.nonRetryable(`Handoff ${handoffId} has no dossier.`, 'UnknownDossier');
    return dossier;
  };
  return {
    async planImplementation({ handoffId, dossierId = null, from }) {
      const dossier = await dossierOf(handoffId, dossierId);
      const { contacts } = await details.parts(handoffId);
      const zone = knownZone(dossier.account.timezone, ...contactsToIntroduce(dossier).map(({ timezone }) => timezone));
      const assignees = (roles: readonly ContactRole[]): string | null => {
        const people = contacts.filter(({ email, goneAt }) => email !== null && goneAt === null);
        for (const role of roles) {
          const found = people.find((contact) => contact.roles.includes(role));
          if (found) return found.id;
        }
        return people[0]?.id ?? null;
      };
      return schedulePlan({
        from: dayIn(zone, from),
        goLiveTarget: dossier.deal.goLiveTarget ?? null,
        isHoliday: holidaysOf(dossier.account.country),
        at: (day) => endOfDay(day, zone),
        kickoffAt: (day) => kickoffOn(day, zone),
        assignees,
      });
    },

    async workingHoursAfter({ handoffId, from, hours }) {
      const dossier = await dossierOf(handoffId, null);
      const zone = knownZone(pointOfContact(dossier.team ?? [])?.timezone, dossier.account.timezone);
      return workingHoursAfter(from, hours, zone, holidaysOf(countryOf(zone)));
    },
  };
}
