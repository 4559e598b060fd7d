import type { Dossier } from '../dossier/dossier.ts';
import type { Reading } from '../reading/reading.ts';
import { relationLists } from '../reading/relation-lists.ts';
import { technicalLines } from '../reading/technical-lines.ts';
import type { Evidence, Fact } from './fact.ts';
import { asRead, bodiesById } from './sourced.ts';
import { UNKNOWN } from './stated-fact.ts';

/** Whether words stand where they are said to stand. */
export function isVerbatim(bodies: ReadonlyMap<string, string>, { sourceId, quote, start, end }: Evidence): boolean {
  return quote !== '' && start >= 0 && bodies.get(sourceId)?.slice(start, end) === quote;
}

/** A reading without anything whose words do not stand in its source, character for character. */
export function verifiedReading(dossier: Dossier, reading: Reading): Reading {
  const bodies = bodiesById(dossier);
  const contacts = new Set(dossier.contacts?.map((contact) => contact.id));
  const proven = (evidence: readonly Evidence[]): Evidence[] => evidence.filter((one) => isVerbatim(bodies, one));
  const fact = (read: Fact): Fact => {
    const evidence = proven(read.evidence);
    return evidence.length === 0 ? UNKNOWN : { ...read, evidence, sources: asRead(dossier, evidence).sources };
  };
  const items = <T extends { evidence: Evidence[] }>(list: readonly T[]): T[] =>
    list.map((one) => ({ ...one, evidence: proven(one.evidence) })).filter(({ evidence }) => evidence.length > 0);
  const why = reading.whyTheyBought;
  const commitments = items(reading.commitments);
  const known = new Set(commitments.map(({ id }) => id));
  return {
    commitments,
    drift: reading.drift.filter(({ commitment }) => known.has(commitment)).map((one) => ({ ...one, evidence: proven(one.evidence) })),
    whyTheyBought: { problem: fact(why.problem), outcome: fact(why.outcome), quote: fact(why.quote), tippingPoint: fact(why.tippingPoint) },
    pains: items(reading.pains),
    successCriteria: items(reading.successCriteria),
    risks: items(reading.risks),
    openItems: items(reading.openItems),
    outOfScope: items(reading.outOfScope),
    stakeholders: reading.stakeholders.filter(({ contact }) => contacts.has(contact)).map((one) => ({ ...one, fear: fact(one.fear), evidence: proven(one.evidence) })),
    competitors: items(reading.competitors),
    systems: items(reading.systems),
    integrations: items(reading.integrations),
    migration: fact(reading.migration),
    sso: fact(reading.sso),
    technical: technicalLines((line) => fact(reading.technical[line])),
    compliance: items(reading.compliance),
    decisionProcess: fact(reading.decisionProcess),
    procurement: fact(reading.procurement),
    salesExperience: fact(reading.salesExperience),
    market: fact(reading.market),
    relations: relationLists((list) => items(reading.relations[list])),
    accommodations: items(reading.accommodations),
    objections: items(reading.objections),
    expansion: items(reading.expansion),
    renewalNotes: items(reading.renewalNotes),
    sensitiveTopics: items(reading.sensitiveTopics),
    ...(reading.secondReader ? { secondReader: reading.secondReader } : {}),
  };
}
