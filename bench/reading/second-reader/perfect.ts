import type { ClaimedFacts, ClaimedPlace, ClaimedPromise, CommitmentCategory, CommitmentRisk, PartClaims, ReadingPart } from '@throughline/domain';
import { readingParts } from '@throughline/extraction';

import type { Deal, GoldCommitment } from '../deals.ts';

type GoldItem = Record<string, unknown>;

const plain = (text: string): string => text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"').replace(/\s+/g, ' ').trim();
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const items = (value: unknown): GoldItem[] => (Array.isArray(value) ? (value as GoldItem[]) : value === null || value === undefined ? [] : [value as GoldItem]);

/** Finds where a quote is shown in a part, as a model would that reads without a mistake. */
function finder({ dossier }: Deal, parts: readonly ReadingPart[]): (source: string, quote: string) => { part: number; place: ClaimedPlace } | null {
  const shown = parts.flatMap(({ sources }, part) => sources.map(({ name, about, lines }) => {
    const words = lines.filter((line) => /^\d/.test(line)).map((line) => ({ number: Number(/^\d+/.exec(line)![0]), text: plain(line.replace(/^\d+ (?:[^:()]{1,80} \((?:seller|customer)\): )?/, '')) }));
    return { part, name, about: plain(about), words, all: words.map((line) => line.text).join(' ') };
  }));
  return (id, quote) => {
    const source = [...(dossier.communications ?? []).map(({ subject, ...one }) => ({ ...one, title: subject })), ...(dossier.documents ?? [])].find((one) => one.id === id);
    const wanted = plain(quote);
    const found = shown.find(({ about, all }) => about.includes(plain(source?.title ?? '').slice(0, 200)) && about.includes((source?.at ?? 'undated').slice(0, 10)) && all.includes(wanted));
    if (!found) return null;
    const line = found.words.find((one) => one.text.includes(wanted))?.number ?? found.words.find((one) => one.text.includes(wanted.slice(0, 12)))?.number ?? 0;
    return { part: found.part, place: { source: found.name, line, quote } };
  };
}

const dueOf = (due: GoldCommitment['due']): string => (due === null ? '' : typeof due === 'string' ? due : `${due.relativeTo}${due.days < 0 ? '' : '+'}${due.days}`);

function promise(gold: GoldCommitment, place: ClaimedPlace): ClaimedPromise {
  return {
    what: gold.what, direction: gold.direction, by: gold.by, category: gold.category as CommitmentCategory, strength: gold.strength === 'retracted' ? 'firm' : (gold.strength as ClaimedPromise['strength']),
    condition: gold.condition ?? '', due: dueOf(gold.due), risk: gold.risk as CommitmentRisk, riskRules: [], places: [place], retracted: [],
  };
}

const noFacts = (): ClaimedFacts => ({
  problem: [], outcome: [], buyerQuote: [], tippingPoint: [], pains: [], successCriteria: [], risks: [], openItems: [], outOfScope: [], stakeholders: [], competitors: [], integrations: [], migration: [], signOn: [],
  compliance: [], decisionProcess: [], procurement: [], accommodations: [], sensitiveTopics: [], systems: [], technical: [], salesExperience: [], market: [], relations: [], objections: [], expansion: [], renewalNotes: [],
});

/** Fields of a fact as the gold has them; what a model is asked for and the gold does not have is empty. */
function fact(kind: keyof ClaimedFacts, one: GoldItem): GoldItem {
  const of = (...names: string[]): GoldItem => Object.fromEntries(names.map((name) => [name, text(one[name])]));
  switch (kind) {
    case 'successCriteria': return { ...of('metric', 'baseline', 'target', 'unit', 'by', 'owner'), agreedByEconomicBuyer: one['agreedByEconomicBuyer'] === true };
    case 'risks': return { what: text(one['statement']), type: one['type'], severity: one['severity'], likelihood: one['likelihood'] };
    case 'openItems': return of('what', 'owner', 'due');
    case 'competitors': return of('name', 'whyWeWon', 'nextMove', 'barSet');
    case 'integrations': return { ...of('system', 'data', 'pattern', 'priority'), direction: text(one['direction']) || 'unknown' };
    case 'compliance': return of('standard', 'detail');
    default: return of('what');
  }
}

const KINDS: readonly [keyof ClaimedFacts, string][] = [
  ['buyerQuote', 'whyTheyBought'], ['successCriteria', 'successCriteria'], ['risks', 'risks'], ['openItems', 'openItems'], ['outOfScope', 'outOfScope'], ['sensitiveTopics', 'sensitiveTopics'], ['competitors', 'competitors'],
  ['integrations', 'integrations'], ['compliance', 'compliance'], ['migration', 'migration'], ['signOn', 'sso'],
];
const REMARKS = [['fear', 'fear'], ['call_first', 'callFirst'], ['do_not_escalate_unprepared', 'doNotEscalateUnprepared']] as const;

/** The annotations of a deal as a second reader's answers. A retraction's place is not annotated, so these come without it. */
export function perfectClaims(deal: Deal): PartClaims[] {
  const parts = readingParts(deal.dossier);
  const find = finder(deal, parts);
  const claims = parts.map(() => ({ promises: [] as ClaimedPromise[], facts: noFacts() }));
  for (const gold of deal.gold.commitments) {
    const at = find(gold.source, gold.quote);
    if (at) claims[at.part]!.promises.push(promise(gold, at.place));
  }
  const put = (kind: keyof ClaimedFacts, one: GoldItem, fields: GoldItem): void => {
    const at = find(text(one['source']), text(one['quote']) || text(one['system']));
    if (at && at.place.quote !== '') (claims[at.part]!.facts[kind] as unknown as GoldItem[]).push({ ...at.place, ...fields });
  };
  for (const [kind, name] of KINDS) for (const one of items(deal.gold[name])) put(kind, one, fact(kind, one));
  for (const one of items(deal.gold['stakeholders'])) for (const [remark, name] of REMARKS) if (one[name]) put('stakeholders', one, { person: one['contact'], remark, what: text(one[name]) });
  return claims;
}
