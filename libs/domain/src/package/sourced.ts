import type { Dossier } from '../dossier/dossier.ts';
import type { Evidence, FactStatus, Sourced } from './fact.ts';
import { text, textField } from './read.ts';
import { bodies, findEvidence, namedSources, nameOf, personOf, sourceRefs } from './sources.ts';
import type { Scope } from './sources.ts';

/** How we know what stands there: what both have signed is confirmed, else it counts by whose words they are. */
function statusOf(dossier: Dossier, [first]: readonly Evidence[]): FactStatus {
  if (first === undefined) return 'inferred';
  const document = dossier.documents?.find((one) => one.id === first.sourceId);
  if (document?.signed === true) return 'confirmed_by_customer';
  const person = personOf(dossier, first.by);
  if (person !== null) return person.side === 'customer' ? 'stated_by_customer' : 'stated_by_us';
  if (document !== undefined) return 'stated_by_us';
  return 'inferred';
}

/** How something is known that was read in the sources. */
export function asRead(dossier: Dossier, evidence: readonly Evidence[]): Sourced {
  const ids = [...new Set(evidence.map((one) => one.sourceId))];
  return { status: statusOf(dossier, evidence), statedBy: evidence[0]?.by ?? null, sources: ids.flatMap((id) => sourceRefs(dossier, [id])), evidence: [...evidence] };
}

/** How something is known that a contribution states; its words count as evidence only where they stand in a source it names. */
export function asContributed(dossier: Dossier, { ref, by }: Scope, one: unknown): Sourced {
  const speaker = textField(one, 'speaker', 'by', 'statedBy');
  const person = personOf(dossier, speaker);
  const ids = namedSources(one);
  const words = text(one) ?? textField(one, 'quote', 'verbatim', 'statement', 'text', 'what');
  return {
    status: person?.side === 'customer' ? 'stated_by_customer' : 'stated_by_us',
    statedBy: person === null ? by : nameOf(person),
    sources: [ref, ...sourceRefs(dossier, ids)],
    evidence: ids.length === 0 || words === null ? [] : findEvidence(dossier, words, ids, speaker),
  };
}

/** How something is known that follows from a field of the CRM. */
export const asRecorded = (ref: string, status: FactStatus = 'stated_by_us'): Sourced => ({ status, statedBy: null, sources: [ref], evidence: [] });

/** Bodies of all sources by id. */
export function bodiesById(dossier: Dossier): Map<string, string> {
  return new Map(bodies(dossier).map(({ id, body }) => [id, body]));
}
