import type { Evidence, Fact, ReadStakeholder } from '@throughline/domain';
import { relationLists, technicalLines } from '@throughline/domain';

import type { ReadFacts } from './claimed-facts.ts';

type Item = { evidence: Evidence[] };

const share = (a: Evidence, b: Evidence): number => (a.sourceId === b.sourceId ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.max(1, Math.min(a.end - a.start, b.end - b.start)) : 0);
/** Whether two items show the same words. */
export const atOnePlace = (a: Item, b: Item): boolean => a.evidence.some((one) => b.evidence.some((other) => share(one, other) >= 0.5));
const words = (name: string): Set<string> => new Set(name.toLowerCase().match(/[\p{L}\p{N}]{2,40}/gu) ?? []);

/** "Dynamics 365" is "Microsoft Dynamics 365". */
function sameName(a: string, b: string): boolean {
  const [short, long] = [words(a), words(b)].toSorted((one, other) => one.size - other.size) as [Set<string>, Set<string>];
  return short.size > 0 && [...short].every((word) => long.has(word));
}

/** The first reading's fields, filled up with what the second adds, and all evidence. */
function filled<T extends Item>(first: T, second: T): T {
  const fields = Object.entries(first).map(([name, value]: [string, unknown]) => [name, value === null || value === false ? ((second as Record<string, unknown>)[name] ?? value) : value]);
  return { ...(Object.fromEntries(fields) as T), evidence: [...first.evidence, ...second.evidence.filter((one) => !first.evidence.some((other) => share(one, other) >= 0.5))] };
}

/** Each thing once, in the order of the lists, by whatever makes two the same. */
function joined<T extends Item>(lists: readonly (readonly T[])[], same: (a: T, b: T) => boolean = atOnePlace): T[] {
  const kept: T[] = [];
  for (const one of lists.flat()) {
    const at = kept.findIndex((known) => same(known, one));
    if (at < 0) kept.push(one);
    else kept[at] = filled(kept[at]!, one);
  }
  return kept;
}

const sureness = ({ value, status }: Fact): number => (value === null ? 9 : ['confirmed_by_customer', 'stated_by_customer', 'stated_by_us', 'inferred', 'unknown'].indexOf(status));
/** The surest of several accounts, the first of equal ones. */
const surest = (facts: readonly [Fact, ...Fact[]]): Fact => facts.reduce((best, one) => (sureness(one) < sureness(best) ? one : best));

const fear = (a: ReadStakeholder, b: ReadStakeholder): ReadStakeholder => ({ ...filled(a, b), fear: surest([a.fear, b.fear]) });

/** Facts of several readings in one, those of the first going before the others'. */
export function mergeFacts(first: ReadFacts, ...rest: readonly ReadFacts[]): ReadFacts {
  const all = [first, ...rest];
  const fact = (pick: (one: ReadFacts) => Fact): Fact => surest([pick(first), ...rest.map(pick)]);
  const list = <T extends Item>(pick: (one: ReadFacts) => readonly T[], name?: (one: T) => string): T[] => joined(all.map(pick), name ? (a, b) => sameName(name(a), name(b)) : atOnePlace);
  const stakeholders: ReadStakeholder[] = [];
  for (const one of all.flatMap((reading) => reading.stakeholders)) {
    const at = stakeholders.findIndex(({ contact }) => contact === one.contact);
    if (at < 0) stakeholders.push(one);
    else stakeholders[at] = fear(stakeholders[at]!, one);
  }
  return {
    whyTheyBought: { problem: fact((one) => one.whyTheyBought.problem), outcome: fact((one) => one.whyTheyBought.outcome), quote: fact((one) => one.whyTheyBought.quote), tippingPoint: fact((one) => one.whyTheyBought.tippingPoint) },
    pains: list((one) => one.pains), successCriteria: list((one) => one.successCriteria), risks: list((one) => one.risks), openItems: list((one) => one.openItems), outOfScope: list((one) => one.outOfScope), stakeholders,
    competitors: list((one) => one.competitors, ({ name }) => name), systems: list((one) => one.systems, ({ name }) => name), integrations: list((one) => one.integrations, ({ system }) => system), migration: fact((one) => one.migration), sso: fact((one) => one.sso), technical: technicalLines((line) => fact((one) => one.technical[line])),
    compliance: list((one) => one.compliance, ({ standard }) => standard), decisionProcess: fact((one) => one.decisionProcess), procurement: fact((one) => one.procurement), salesExperience: fact((one) => one.salesExperience), market: fact((one) => one.market), relations: relationLists((name) => list((one) => one.relations[name])),
    accommodations: list((one) => one.accommodations), objections: list((one) => one.objections), expansion: list((one) => one.expansion), renewalNotes: list((one) => one.renewalNotes), sensitiveTopics: list((one) => one.sensitiveTopics),
  };
}
