import type { Dossier } from '../dossier/dossier.ts';
import type { Fact } from './package.ts';
import { describe, field, isRecord, textField } from './read.ts';
import { contributionScopes, findEvidence, namedSources, nameOf, personOf, sourceRefs } from './sources.ts';

/** What nobody has said. */
export const UNKNOWN: Fact = { value: null, status: 'unknown', statedBy: null, sources: [], evidence: [] };

/** The newest contribution that states one of these, with who said it and where, as far as it says so itself. */
export function statedFact(dossier: Dossier, names: readonly string[], holder?: string): Fact {
  for (const { ref, by, data } of contributionScopes(dossier)) {
    const inside = holder === undefined ? undefined : field(data, holder);
    const stated = field(data, ...names) ?? field(inside, ...names);
    const value = describe(stated);
    if (value === null) continue;
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
