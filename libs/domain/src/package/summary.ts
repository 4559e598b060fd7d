import { likeness, overlaps } from './merge.ts';
import type { Evidence, Fact, PackageCommitment, PackageRisk, SummarySentence } from './package.ts';
import { cut } from './read.ts';
import type { Findings } from './rubric.ts';

/** Longest text that a sentence takes over from one fact; the fact itself stands behind the link. */
const LONGEST = 220;

function clipped(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim().replace(/[.;,]$/, '');
  if (plain.length <= LONGEST) return plain;
  return `${cut(plain, Math.max(plain.lastIndexOf(' ', LONGEST), LONGEST - 30))} …`;
}

const money = (amount: number, currency: string): string => `${currency} ${Math.round(amount).toString().replace(/\B(?=(?:\d{3})+$)/g, ',')}`;
const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const listed = (parts: readonly string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`);

/** Whether something must not stand on a page that is passed around: it shows or says what is sensitive, or what somebody fears. */
function sensitiveIn(found: Findings): (text: string, evidence: readonly Evidence[]) => boolean {
  const fears = found.stakeholders.map((one) => one.fear).filter((fear) => fear.value !== null);
  const secrets = [...found.sensitiveTopics.map(({ what, evidence }) => ({ what, evidence })), ...fears.map((fear) => ({ what: fear.value ?? '', evidence: fear.evidence }))];
  return (text, evidence) => secrets.some((secret) => likeness(secret.what, text) >= 0.75 || secret.evidence.some((one) => evidence.some((other) => overlaps(one, other))));
}

/**
 * The executive summary: at most a page, each sentence made from facts and naming them. What is not known is left
 * out; what is sensitive, about a person, or about a competitor has no place here.
 */
export function summarize(found: Findings): SummarySentence[] {
  const { account, deal, whyTheyBought: why } = found;
  const isSensitive = sensitiveIn(found);
  const usable = (fact: Fact): string | null => (fact.value === null || isSensitive(fact.value, fact.evidence) ? null : clipped(fact.value));
  const sentences: (SummarySentence | null)[] = [
    whatWasSold(found),
    fromFact(usable(why.problem), 'whyTheyBought/problem', (said) => `Why they bought: ${said}.`),
    fromFact(why.outcome.status === 'inferred' ? null : usable(why.outcome), 'whyTheyBought/outcome', (said) => `What they expect: ${said}.`),
    fromFact(usable(why.quote), 'whyTheyBought/quote', (said) => `${why.quote.statedBy ?? 'Their economic buyer'} said: “${said}”`),
    fromFact(namesCompetitor(found, why.tippingPoint.value) ? null : usable(why.tippingPoint), 'whyTheyBought/tippingPoint', (said) => `What decided it: ${said}.`),
    criteria(found, isSensitive),
    deal.goLiveTarget === null ? null : { text: `${account.name} is to be live on ${deal.goLiveTarget}${found.firstQbr === null ? '' : `, with a first review of value on ${found.firstQbr}`}.`, facts: ['deal/goLiveTarget', ...(found.firstQbr === null ? [] : ['firstQbr'])] },
    promises(found, isSensitive),
    differences(found),
    greatestRisk(found, isSensitive),
    openItems(found),
    contact(found),
  ];
  return sentences.filter((one) => one !== null);
}

const namesCompetitor = ({ competitors }: Findings, text: string | null): boolean => text !== null && competitors.some((one) => text.toLowerCase().includes(one.name.toLowerCase()));

const fromFact = (said: string | null, fact: string, sentence: (said: string) => string): SummarySentence | null => (said === null ? null : { text: sentence(said), facts: [fact] });

function whatWasSold({ account, deal, lineItems }: Findings): SummarySentence {
  const products = lineItems.slice(0, 3).map((item) => item.name);
  const rest = lineItems.length - products.length;
  const bought = products.length === 0 ? 'has signed' : `bought ${listed([...products, ...(rest > 0 ? [`${rest} more`] : [])])}`;
  const worth = deal.arr === null ? '' : ` for ${money(deal.arr, deal.currency)} a year`;
  const term = deal.termMonths === null ? '' : ` over ${several(deal.termMonths, 'month', 'months')}`;
  const start = deal.contractStart === null ? '' : `, starting on ${deal.contractStart}`;
  const facts = ['account', ...products.map((_, index) => `lineItems/${index}`), ...(deal.arr === null ? [] : ['deal/arr']), ...(deal.termMonths === null ? [] : ['deal/termMonths']), ...(deal.contractStart === null ? [] : ['deal/contractStart'])];
  return { text: `${account.name}${account.industry === null ? '' : ` (${account.industry})`} ${bought}${worth}${term}${start}.`, facts };
}

type IsSensitive = (text: string, evidence: readonly Evidence[]) => boolean;

function criteria({ successCriteria }: Findings, isSensitive: IsSensitive): SummarySentence | null {
  const measured = successCriteria.map((one, index) => ({ one, index })).filter(({ one }) => one.target !== null && !isSensitive(one.metric, one.evidence)).slice(0, 3);
  if (measured.length === 0) return null;
  const said = measured.map(({ one }) => `${clipped(one.metric)}${one.baseline === null ? '' : ` from ${clipped(one.baseline)}`} to ${clipped(one.target ?? '')}${one.by === null ? '' : ` by ${one.by}`}`);
  return { text: `They will judge it by ${said.join('; ')}.`, facts: measured.map(({ index }) => `successCriteria/${index}`) };
}

function promises({ commitments, criticalCommitments }: Findings, isSensitive: IsSensitive): SummarySentence | null {
  const ours = commitments.filter((one) => one.direction === 'seller' && one.strength !== 'retracted');
  if (ours.length === 0) return null;
  const critical = criticalCommitments
    .map((id) => ({ one: commitments.find((each) => each.id === id), index: commitments.findIndex((each) => each.id === id) }))
    .filter((entry): entry is { one: PackageCommitment; index: number } => entry.one !== undefined && !isSensitive(entry.one.what, entry.one.evidence));
  const head = `We made ${several(ours.length, 'promise', 'promises')}`;
  if (critical.length === 0) return { text: `${head}, ${ours.length === 1 ? 'and it is not critical' : 'none of them critical'}.`, facts: ours.slice(0, 12).map((one) => `commitments/${commitments.indexOf(one)}`) };
  const shown = critical.slice(0, 3);
  return { text: `${head}, ${critical.length} of them critical, first of all: ${shown.map(({ one }) => clipped(one.what)).join('; ')}.`, facts: critical.map(({ index }) => `commitments/${index}`) };
}

function differences({ drift }: Findings): SummarySentence | null {
  if (drift.length === 0) return null;
  const count = (...kinds: string[]): number => new Set(drift.filter((one) => kinds.includes(one.kind)).map((one) => one.commitment)).size;
  const [against, missing, plan] = [count('contradicts_contract'), count('missing_from_contract'), count('missing_from_plan', 'sooner_than_plan')];
  const parts = [
    ...(against > 0 ? [`${several(against, 'promise contradicts', 'promises contradict')} what was signed`] : []),
    ...(missing > 0 ? [`${several(missing, 'does', 'do')} not stand in the contract`] : []),
    ...(plan > 0 ? [`${several(plan, 'is', 'are')} not met by the plan`] : []),
  ];
  return { text: `Of what was said, ${listed(parts)}.`, facts: drift.map((_, index) => `drift/${index}`) };
}

/** Where our people write about people. */
const INTERNAL_KINDS = new Set(['note', 'chat', 'stakeholder_map', 'deal_strategy']);

/** Whether a risk speaks of a person, by name, initials or pronoun, or was written where only we read. */
function isAboutPeople({ stakeholders, sources }: Findings, risk: PackageRisk): boolean {
  const people = stakeholders.flatMap(({ name }) => [name, ...name.split(' ').filter((part) => part.length > 3)]);
  const initials = stakeholders.map(({ name }) => name.split(' ').map((part) => part[0] ?? '').join('')).filter((letters) => letters.length > 1);
  const words = risk.statement.split(/[^\p{L}\p{N}]+/u);
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]));
  return risk.sources.some((ref) => ref.startsWith('contacts/'))
    || risk.evidence.some(({ sourceId }) => INTERNAL_KINDS.has(kinds.get(sourceId) ?? ''))
    || people.some((name) => risk.statement.toLowerCase().includes(name.toLowerCase()))
    || words.some((word) => initials.includes(word) || /^(?:he|she|him|her|his|hers|er|sie|ihm|ihr|il|elle|hij|zij|él|ella)$/i.test(word));
}

/** The gravest risk that is about a thing: risks about people and rivals stay out of a page that is passed around. */
function greatestRisk(found: Findings, isSensitive: IsSensitive): SummarySentence | null {
  const index = found.risks.findIndex((risk) => risk.origin !== 'rule' && !isAboutPeople(found, risk) && !namesCompetitor(found, risk.statement) && !isSensitive(risk.statement, risk.evidence));
  const risk = found.risks[index];
  return risk === undefined ? null : { text: `The greatest risk to the project (${risk.severity} severity, ${risk.likelihood} likelihood): ${clipped(risk.statement)}.`, facts: [`risks/${index}`] };
}

function openItems({ openItems: items }: Findings): SummarySentence | null {
  if (items.length === 0) return null;
  const first = items.findIndex((one) => one.due !== null);
  const next = items[first];
  const unowned = items.filter((one) => one.owner === null).length;
  return { text: `${several(items.length, 'item is', 'items are')} open${unowned > 0 ? `, ${unowned} without an owner` : ''}${next?.due ? `; the next is due on ${next.due}` : ''}.`, facts: items.map((_, index) => `openItems/${index}`) };
}

function contact({ team }: Findings): SummarySentence | null {
  const index = team.findIndex((member) => member.role === 'csm');
  const lead = team.findIndex((member) => member.role === 'implementation_lead');
  const parts = [...(index < 0 ? [] : [`${team[index]?.name ?? ''} looks after them`]), ...(lead < 0 ? [] : [`${team[lead]?.name ?? ''} leads the implementation`])];
  return parts.length === 0 ? null : { text: `From here on ${listed(parts)}.`, facts: [index, lead].filter((at) => at >= 0).map((at) => `team/${at}`) };
}
