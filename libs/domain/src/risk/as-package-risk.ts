import type { ContactRole, Dossier, TeamRole } from '../dossier/dossier.ts';
import { hasLeft, pointOfContact } from '../dossier/people.ts';
import type { PackageRisk } from '../package/package.ts';
import { sourceRefs } from '../package/sources.ts';
import type { Day } from '../time/instant.ts';
import { addWorkingDays } from '../time/working-days.ts';
import { idOf } from './risk-id.ts';
import type { ProposedRisk, ThreatenedPhase, Treatment } from './risk.ts';
import { HIGH_SCORE, scoreOf } from './score.ts';
import { threshold } from './thresholds.ts';

/** Working days from the proposal within which a mitigation should be done, by the phase that it protects. */
const DUE_DAYS: Readonly<Record<ThreatenedPhase, number>> = { design: 10, build: 10, data: 15, test: 20, 'go-live': 20, hypercare: 25 };

const memberFor = ({ team = [] }: Dossier, roles: readonly TeamRole[]): string | null =>
  (roles.map((role) => team.find((one) => one.role === role)).find((one) => one !== undefined) ?? pointOfContact(team) ?? team[0])?.name ?? null;

const contactFor = ({ contacts = [] }: Dossier, roles: readonly ContactRole[]): string | null => {
  const present = contacts.filter((one) => !hasLeft(one));
  return (roles.map((role) => present.find((one) => one.roles?.includes(role))).find((one) => one !== undefined) ?? present[0])?.name ?? null;
};

type Treated = Pick<PackageRisk, 'mitigation' | 'contingency' | 'bufferDays' | 'phase' | 'owner' | 'customerOwner' | 'trigger' | 'dueOn' | 'reviewOn' | 'proposed'>;

/** A treatment with the deal's people and with days counted from the day of the proposal; done at the latest five working days before the go-live. */
export function treated(dossier: Dossier, { mitigation, contingency, bufferDays, phase, trigger, ours, theirs }: Treatment, score: number, on: Day): Treated {
  const due = addWorkingDays(on, DUE_DAYS[phase]);
  const target = dossier.deal.goLiveTarget;
  const last = target === undefined || target <= addWorkingDays(on, 10) ? due : addWorkingDays(target, -5);
  return {
    mitigation, contingency, bufferDays, phase, trigger, owner: memberFor(dossier, ours), customerOwner: contactFor(dossier, theirs), dueOn: due < last ? due : last,
    reviewOn: addWorkingDays(on, threshold(score >= HIGH_SCORE ? 'reviewHigh' : 'reviewOther')), proposed: true,
  };
}

/** A proposal as the package lists it. */
export function asPackageRisk(dossier: Dossier, { key, dimension, statement, type, severity, likelihood, evidence, fields, ...treatment }: ProposedRisk, on: Day): PackageRisk {
  const score = scoreOf(severity, likelihood);
  const sources = [...new Set([...evidence.flatMap(({ sourceId }) => sourceRefs(dossier, [sourceId])), ...fields])];
  return {
    id: idOf(`${dimension}/${key}`), origin: 'rule', statement, dimension, type, severity, likelihood, score, ...treated(dossier, treatment, score, on),
    status: 'inferred', statedBy: null, sources, evidence,
  };
}
