import type { Evidence, Fact, Reading } from '@throughline/domain';

import { itemsOf, wordsIn } from './deals.ts';
import type { Gold, GoldItem } from './deals.ts';
import type { GoldMention, Mention, Tally } from './score.ts';
import { likeness, nothing, placesOf, shared } from './score.ts';

/** One item of a kind, found or gold: where it stands, and the names it may be known by instead. */
interface Item { names: string[]; mentions: Mention[] }
interface GoldEntry { names: string[]; quotes: GoldMention[] }

export const FACT_KINDS = ['whyTheyBought', 'successCriteria', 'risks', 'openItems', 'outOfScope', 'stakeholders', 'competitors', 'integrations', 'migration', 'sso', 'compliance', 'sensitiveTopics'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

const mentionsOf = (evidence: readonly Evidence[]): Mention[] => evidence.map(({ sourceId, start, end }) => ({ source: sourceId, start, end }));
const fact = (value: Fact): Item[] => (value.value === null ? [] : [{ names: [], mentions: mentionsOf(value.evidence) }]);

/** What is remarkable about a contact, one item for each remark, so that a contact about whom nothing is said counts nothing. */
const remarks = (one: { contact?: unknown; fear?: unknown; callFirst?: unknown; doNotEscalateUnprepared?: unknown }): string[] =>
  [['fear', one.fear], ['call first', one.callFirst], ['do not escalate', one.doNotEscalateUnprepared]].filter(([, value]) => value !== null && value !== undefined && value !== false).map(([name]) => `${wordsIn(one.contact)} ${String(name)}`);

function foundItems(reading: Reading): Record<FactKind, Item[]> {
  const items = <T extends { evidence: Evidence[] }>(found: readonly T[], name: (one: T) => string = () => ''): Item[] => found.map((one) => ({ names: [name(one)].filter(Boolean), mentions: mentionsOf(one.evidence) }));
  return {
    whyTheyBought: fact(reading.whyTheyBought.quote), successCriteria: items(reading.successCriteria), risks: items(reading.risks), openItems: items(reading.openItems), outOfScope: items(reading.outOfScope),
    stakeholders: reading.stakeholders.flatMap((one) => remarks({ ...one, fear: one.fear.value }).map((name) => ({ names: [name], mentions: [] }))),
    competitors: items(reading.competitors, ({ name }) => name), integrations: items(reading.integrations, ({ system }) => system),
    migration: fact(reading.migration), sso: fact(reading.sso), compliance: items(reading.compliance, ({ standard }) => standard), sensitiveTopics: items(reading.sensitiveTopics),
  };
}

function goldEntries(gold: Gold, bodies: ReadonlyMap<string, string>): Record<FactKind, GoldEntry[]> {
  const entry = (one: GoldItem, name = ''): GoldEntry => ({ names: [name].filter(Boolean), quotes: wordsIn(one['quote']) === '' ? [] : [{ source: wordsIn(one['source']), places: placesOf(bodies.get(wordsIn(one['source'])) ?? '', wordsIn(one['quote'])) }] });
  const all = (kind: string, name?: string): GoldEntry[] => itemsOf(gold[kind]).map((one) => entry(one, name === undefined ? '' : wordsIn(one[name])));
  const single = (kind: string, value: string): GoldEntry[] => { const one = gold[kind] as GoldItem | null | undefined; return one != null && wordsIn(one[value]) !== '' ? [entry(one)] : []; };
  return {
    whyTheyBought: single('whyTheyBought', 'quote'), successCriteria: all('successCriteria'), risks: all('risks'), openItems: all('openItems'), outOfScope: all('outOfScope'),
    stakeholders: itemsOf(gold['stakeholders']).flatMap((one) => remarks(one).map((name) => ({ names: [name], quotes: [] }))),
    competitors: all('competitors', 'name'), integrations: all('integrations', 'system'), migration: single('migration', 'quote'), sso: single('sso', 'quote'),
    compliance: all('compliance', 'standard'), sensitiveTopics: all('sensitiveTopics'),
  };
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);

/** Whether two names mean the same: all words of the shorter one stand in the longer one. */
function sameName(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].toSorted((one, other) => one.length - other.length) as [string[], string[]];
  return short.length > 0 && short.every((word) => long.includes(word));
}

function closeness(found: Item, gold: GoldEntry): number {
  if (found.names.some((name) => gold.names.some((other) => sameName(name, other)))) return 2;
  const overlapping = found.mentions.flatMap((mention) => gold.quotes.filter((quote) => shared(mention, quote) >= 0.5).map((quote) => likeness(mention, quote)));
  return overlapping.length > 0 ? Math.max(...overlapping) + 0.001 : 0;
}

export interface FactScore { tally: Tally; /** Indices of found and gold items that nothing matches. */ extra: number[]; missed: number[] }

/** One deal's facts by kind: items match one to one by name, or by a stretch of the same source that they share. */
export function scoreFacts(reading: Reading, gold: Gold, bodies: ReadonlyMap<string, string>): Record<FactKind, FactScore> {
  const found = foundItems(reading);
  const expected = goldEntries(gold, bodies);
  return Object.fromEntries(FACT_KINDS.map((kind) => {
    const pairs = found[kind].flatMap((item, foundAt) => expected[kind].map((entry, goldAt) => ({ foundAt, goldAt, close: closeness(item, entry) }))).filter(({ close }) => close > 0);
    const taken = { found: new Set<number>(), gold: new Set<number>() };
    for (const { foundAt, goldAt } of pairs.toSorted((a, b) => b.close - a.close)) {
      if (taken.found.has(foundAt) || taken.gold.has(goldAt)) continue;
      taken.found.add(foundAt);
      taken.gold.add(goldAt);
    }
    const rest = (length: number, used: Set<number>): number[] => [...Array(length).keys()].filter((index) => !used.has(index));
    return [kind, {
      tally: { ...nothing(), found: found[kind].length, gold: expected[kind].length, matched: taken.gold.size },
      extra: rest(found[kind].length, taken.found), missed: rest(expected[kind].length, taken.gold),
    }];
  })) as unknown as Record<FactKind, FactScore>;
}
