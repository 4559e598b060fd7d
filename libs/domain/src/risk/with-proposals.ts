import type { Dossier } from '../dossier/dossier.ts';
import { joinSourced } from '../package/merge.ts';
import type { PackageRisk } from '../package/package.ts';
import type { Instant } from '../time/instant.ts';
import { asPackageRisk, treated } from './as-package-risk.ts';
import type { ProposedRisk } from './risk.ts';
import type { Said } from './said.ts';
import { sameRisk } from './same-risk.ts';
import { byTopic } from './topics.ts';
import { treatmentFor } from './treatment.ts';

/** Whether people put it into words of their own, rather than that it was read in what somebody said. */
const isWorded = ({ sources }: PackageRisk): boolean => sources.some((ref) => /^(?:contributions|answers|contacts)\//.test(ref));

const isSame = (voiced: PackageRisk, proposed: PackageRisk): boolean =>
  sameRisk(voiced, proposed) || voiced.sources.some((ref) => ref.startsWith('contacts/') && proposed.sources.includes(ref));

/** One risk of two that are the same: the graver, with both evidences; what somebody stated goes before what is proposed. */
function joined(voiced: PackageRisk, proposed: PackageRisk): PackageRisk {
  const { severity, likelihood, score } = proposed.score > voiced.score ? proposed : voiced;
  const stated = voiced.mitigation !== null;
  return {
    ...proposed, ...joinSourced(voiced, proposed), origin: voiced.origin, statement: isWorded(voiced) ? voiced.statement : proposed.statement, severity, likelihood, score,
    mitigation: voiced.mitigation ?? proposed.mitigation, contingency: voiced.contingency ?? proposed.contingency, owner: voiced.owner ?? proposed.owner, proposed: !stated,
  };
}

/** What nobody has treated yet, with what we would do about it. */
function withTreatment(dossier: Dossier, risk: PackageRisk, at: Instant): PackageRisk {
  const { customerOwner, ...proposal } = treated(dossier, treatmentFor(risk, 'their project lead'), risk.score, at.slice(0, 10));
  const full = customerOwner === null ? proposal : treated(dossier, treatmentFor(risk, customerOwner), risk.score, at.slice(0, 10));
  return { ...risk, ...full, customerOwner, mitigation: risk.mitigation ?? full.mitigation, contingency: risk.contingency ?? full.contingency, owner: risk.owner ?? full.owner, proposed: risk.mitigation === null };
}

/** What was voiced and what the rules propose, each risk once, the gravest first, each with an answer that people can change. */
export function withProposals(dossier: Dossier, voiced: readonly PackageRisk[], proposals: readonly ProposedRisk[], said: readonly Said[], at: Instant): PackageRisk[] {
  const left = [...voiced];
  const register: PackageRisk[] = [];
  for (const proposal of proposals) {
    const proposed = asPackageRisk(dossier, proposal, at.slice(0, 10));
    const known = register.findIndex((one) => isSame(one, { ...proposed, evidence: proposed.evidence.slice(0, 1) }) && isSame(proposed, { ...one, evidence: one.evidence.slice(0, 1) }));
    let risk = known < 0 ? proposed : joined({ ...(register[known] as PackageRisk) }, proposed);
    if (known >= 0) risk = { ...risk, id: register[known]?.id ?? risk.id, origin: register[known]?.origin ?? 'rule', statement: register[known]?.statement ?? risk.statement, dimension: register[known]?.dimension ?? risk.dimension };
    for (const one of left.filter((other) => isSame(other, proposed))) {
      left.splice(left.indexOf(one), 1);
      risk = { ...joined(one, risk), id: risk.id };
    }
    if (known < 0) register.push(risk);
    else register[known] = risk;
  }
  return byTopic([...register, ...left.map((one) => withTreatment(dossier, one, at))], said).toSorted((a, b) => b.score - a.score);
}
