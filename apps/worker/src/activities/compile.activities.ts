import { ApplicationFailure } from '@temporalio/common';
import type { HandoffActivities } from '@throughline/contract/handoff';
import { contactsToIntroduce, pointOfContact, readMetrics, respondents, sellerOf, shownToCustomer, summarizePackage, unclearCriteria, unclearRefs } from '@throughline/domain';
import type { Dossier, DossierTeamMember } from '@throughline/domain';
import { draftIntroduction } from '@throughline/integrations/mail';
import { agreementAsSigned } from '@throughline/persistence';
import type { Contact, LedgerRepository, LibraryRepository, PackageRepository, PlanRepository, PlanTemplateRepository, RiskRepository, SuccessRepository } from '@throughline/persistence';
import { titleOf } from '../mail/team-titles.ts';
import { makePlan, zoneOf } from '../plan/make-plan.ts';
import { compileAside } from './compile-aside.ts';
import { ledgerFindings } from './ledger-findings.ts';
import type { SecondClaims } from './second-claims.ts';
import { libraryEntries } from './library-entries.ts';
import { dayIn, knownZone } from './working-time.ts';

export interface CompilePorts {
  packages: PackageRepository;
  ledgers: LedgerRepository;
  library: LibraryRepository;
  success: SuccessRepository;
  plans: PlanRepository;
  templates: PlanTemplateRepository;
  risks: RiskRepository;
  vendorName: string;
  /** What a second reader has claimed about a handoff's dossier; null where none is configured. */
  secondClaims: (handoffId: string, dossier: Dossier) => Promise<SecondClaims | null>;
  /** Tells Temporal that a long compilation goes on. */
  heartbeat: () => void;
}

/** Compiles the package of a dossier and drafts the introduction and the plan. The same version twice is the same package. */
export function compileActivities({ packages, ledgers, library, success, plans, templates, risks, vendorName, secondClaims, heartbeat }: CompilePorts): Pick<HandoffActivities, 'compilePackage'> {
  return {
    async compilePackage({ handoffId, dossierId, version, at }) {
      const found = await packages.sources(handoffId, dossierId);
      if (!found) throw ApplicationFailure.nonRetryable(`Handoff ${handoffId} has no dossier ${dossierId}.`, 'UnknownDossier');
      const { dossier, answers } = found;
      const [before, register, acknowledged, second] = await Promise.all([ledgers.entries(handoffId), risks.entries(handoffId), ledgers.acknowledgements(handoffId), secondClaims(handoffId, dossier)]);
      const { package: compiled, ledger, register: risksFound } = await compileAside({ dossier, answers: [...answers, ...acknowledged], at, ledger: before, register, second }, heartbeat);
      const contacts = await packages.store({ handoffId, dossierId, dossier, version, body: compiled, introduction: introductionOf(dossier, vendorName), at });
      await ledgers.storeReading(handoffId, version, ledger.map((entry) => ({ entry, shown: shownToCustomer(dossier, entry) })));
      await risks.storeReading(handoffId, version, risksFound, at);
      const metrics = await success.storeReading(handoffId, version, readMetrics(compiled));
      await library.store(handoffId, version, libraryEntries(dossier, compiled));
      const timeZone = zoneOf(dossier);
      await plans.draft(handoffId, { document: await makePlan(templates, dossier, compiled, contacts, dayIn(timeZone, at)), packageVersion: version, timeZone });
      const introduced = contactsToIntroduce(dossier);
      const idsOf = (people: readonly { id: string }[]): string[] => people.flatMap(({ id }) => storedId(contacts, id) ?? []);
      return {
        summary: summarizePackage(compiled, version, dossierId),
        ownerId: await packages.personByEmail(ownerAddresses(dossier)),
        contactIds: idsOf(introduced),
        respondentIds: idsOf(respondents(introduced)),
        ledger: ledgerFindings(dossier, ledger),
        agreement: agreementAsSigned(compiled, metrics).hash,
        unclear: unclearRefs(unclearCriteria(metrics)),
        measured: await success.followed(handoffId, at),
      };
    },
  };
}

/** The stored contact of a dossier's contact; none once a newer dossier no longer names them. */
function storedId(contacts: readonly Contact[], externalId: string): string | undefined {
  return contacts.find((contact) => contact.externalId === externalId && contact.goneAt === null)?.id;
}

/** Who may look after the customer, most fitting first. */
function ownerAddresses({ team = [] }: Dossier): string[] {
  return (['csm', 'cs_leader', 'implementation_lead'] as const).flatMap((role) => team.filter((member) => member.role === role).flatMap(({ email }) => email ?? []));
}

function introductionOf({ account, deal, team = [] }: Dossier, vendorName: string): { subject: string; message: string } {
  const owner = pointOfContact(team) ?? sellerOf(team);
  const shown = (member: DossierTeamMember): { name: string; part: null; title: string | null } => ({ name: member.name, part: null, title: titleOf(member.role) });
  return draftIntroduction(
    {
      pointOfContact: { name: owner?.name ?? vendorName, title: owner ? titleOf(owner.role) : null, phone: null, email: owner?.email ?? null },
      team: team.filter((member) => member.role === 'implementation_lead' && member !== owner).map(shown),
      signedAt: deal.closedAt,
    },
    {
      vendor: { name: vendorName },
      reader: { name: account.name, email: '', locale: account.locale ?? 'en-GB', timeZone: knownZone(account.timezone) },
      signInUrl: '',
    },
  );
}
