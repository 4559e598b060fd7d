import type { Dossier } from '../dossier/dossier.ts';
import { hasLeft } from '../dossier/people.ts';
import type { Reading } from '../reading/reading.ts';
import { joinEvidence } from './merge.ts';
import type { PackageStakeholder } from './package.ts';
import { UNKNOWN } from './stated-fact.ts';

const INFLUENCE = ['high', 'medium', 'low'];

/** The customer's people, the most influential first, those who have left at the end. */
export function readStakeholders(dossier: Dossier, reading: Reading): PackageStakeholder[] {
  const people = (dossier.contacts ?? []).map((contact): PackageStakeholder => {
    const found = reading.stakeholders.filter((one) => one.contact === contact.id);
    const fear = found.find((one) => one.fear.value !== null)?.fear ?? UNKNOWN;
    return {
      contact: contact.id, name: contact.name, title: contact.title ?? null, email: contact.email ?? null, phone: contact.phone ?? null, roles: [...(contact.roles ?? [])],
      influence: contact.influence ?? null, relationship: contact.relationship ?? null, reportsTo: contact.reportsTo ?? null, timezone: contact.timezone ?? null,
      preferences: contact.preferences ?? found.find((one) => one.preferences !== null)?.preferences ?? null, notes: contact.notes ?? null, hasLeft: hasLeft(contact),
      fear, callFirst: found.some((one) => one.callFirst), doNotEscalateUnprepared: found.some((one) => one.doNotEscalateUnprepared),
      evidence: joinEvidence(...found.map((one) => one.evidence), fear.evidence),
    };
  });
  const rank = (one: PackageStakeholder): number => (one.hasLeft ? 10 : 0) + (INFLUENCE.indexOf(one.influence ?? 'low') + 1 || 3);
  return people.toSorted((a, b) => rank(a) - rank(b));
}
