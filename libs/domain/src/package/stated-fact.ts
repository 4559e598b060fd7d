import type { Dossier } from '../dossier/dossier.ts';
import { isBoilerplate } from './answers.ts';
import type { Fact } from './fact.ts';
import { describe, field, isRecord, textField } from './read.ts';
import { contributionScopes, findEvidence, namedSources, nameOf, personOf, sourceRefs } from './sources.ts';

/** What nobody has said. */
export const UNKNOWN: Fact = { value: null, status: 'unknown', statedBy: null, sources: [], evidence: [] };

/** How sure a status is, the surest first. */
const SURENESS = ['confirmed_by_customer', 'stated_by_customer', 'stated_by_us', 'inferred', 'unknown'];
export const sureness = (status: Fact['status']): number => SURENESS.indexOf(status);

/** The newest contribution that states one of these, with who said it and where, as far as it says so itself. */
export function statedFact(dossier: Dossier, names: readonly string[], holder?: string): Fact {
  for (const { ref, by, data } of contributionScopes(dossier)) {
    const inside = holder === undefined ? undefined : field(data, holder);
    const stated = field(data, ...names) ?? field(inside, ...names);
    const value = describe(stated);
    if (value === null || isBoilerplate(value)) continue;
    const speaker = textField(stated, 'speaker', 'by', 'statedBy');
    const person = personOf(dossier, speaker);
    const ids = namedSources(isRecord(stated) ? stated : inside);
    return {
      value,
      status: person?.side === 'customer' ? 'stated_by_customer' : 'stated_by_us',
      statedBy: person === null ? (speaker ?? by) : nameOf(person),
      sources: [ref, ...sourceRefs(dossier, ids)],
      evidence: ids.length === 0 ? [] : findEvidence(dossier, value, ids, speaker),
    };
  }
  return UNKNOWN;
}

/** Of several statements of one fact the surest, and of equally sure ones the one with the words to prove it; nothing found is lost. */
export function surestFact(...facts: readonly Fact[]): Fact {
  const known = facts.filter((fact) => fact.value !== null && !isBoilerplate(fact.value)).toSorted((a, b) => sureness(a.status) - sureness(b.status) || Math.min(1, b.evidence.length) - Math.min(1, a.evidence.length));
  const [first] = known;
  if (!first) return UNKNOWN;
  return { ...first, sources: [...new Set(known.flatMap((fact) => fact.sources))] };
}
