import type { Evidence, Fact, HandoffPackage, PackageStakeholder, PackageStatement, Relations, Sourced } from '../package/package.ts';
import type { Facet } from './facets.ts';

/** Questions that a facet answers, each by its name; a person, a system or a rival may stand beside it. */
export type RelationTopic =
  | 'person' | 'call_first' | 'prepare' | 'preference' | 'language' | 'accommodation' | 'decision' | 'problem' | 'outcome' | 'compliance' | 'risk'
  | 'sale' | 'open_item' | 'objection' | 'fear' | 'expansion' | 'industry' | 'market' | 'competitor' | 'system' | 'integration' | 'migration' | 'sign_on' | 'residency'
  | 'objective' | 'rule' | 'constraint' | 'standing' | 'strain' | 'works' | 'procurement' | 'payment' | 'relationship' | 'sensitive' | 'won' | 'won_against' | 'criterion' | 'renewal_date' | 'renewal' | 'value' | 'term';

/** Something that stays worth knowing about a customer after the deal, with where it is from. */
export interface RelationFact extends Sourced {
  facet: Facet;
  topic: RelationTopic;
  /** The person, system, rival or measure that it is about; null where it is about the customer. */
  subject: string | null;
  what: string;
}

const sourced = ({ status, statedBy, sources, evidence }: Sourced): Sourced => ({ status, statedBy, sources, evidence });
const recorded = (...sources: string[]): Sourced => ({ status: 'stated_by_us', statedBy: null, sources, evidence: [] });
const joined = (...parts: (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join('; ');
const words = (code: string): string => code.replaceAll('_', ' ').replace(/^it /, 'IT ');

/** What a package says that outlives its deal, in the order of the facets. */
export function relationFacts(compiled: HandoffPackage): RelationFact[] {
  const { account, deal, whyTheyBought: why, technical } = compiled;
  const tell = (facet: Facet, topic: RelationTopic, what: string | null, from: Sourced, subject: string | null = null): RelationFact[] => (what === null || what === '' ? [] : [{ facet, topic, subject, what, ...sourced(from) }]);
  const fact = (facet: Facet, topic: RelationTopic, one: Fact, subject: string | null = null): RelationFact[] => tell(facet, topic, one.value, one, subject);
  const all = (facet: Facet, topic: RelationTopic, list: readonly PackageStatement[]): RelationFact[] => list.flatMap((one) => tell(facet, topic, one.what, one));
  const relation = (facet: Facet, topic: RelationTopic, list: keyof Relations): RelationFact[] => all(facet, topic, compiled.relations?.[list] ?? []);
  const people = compiled.stakeholders.filter(({ hasLeft }) => !hasLeft);
  // What was said of somebody stands together: what they prefer is told in its own words, the rest is why they are called first or prepared.
  const isWish = ({ preferences }: PackageStakeholder, { quote }: Evidence): boolean => preferences?.includes(quote) === true;
  const recordOf = (one: PackageStakeholder): Sourced => recorded(`contacts/${one.contact}`);
  const said = (one: PackageStakeholder, which: (evidence: Evidence) => boolean): Sourced => {
    const evidence = one.evidence.filter(which);
    const theirs = compiled.stakeholders.some(({ name }) => name === evidence[0]?.by);
    return { ...recordOf(one), status: theirs ? 'stated_by_customer' : 'stated_by_us', evidence };
  };
  const wish = (one: PackageStakeholder): Sourced => said(one, (each) => isWish(one, each));
  const remark = (one: PackageStakeholder): Sourced => said(one, (each) => !isWish(one, each));
  const bosses = new Map(compiled.stakeholders.map((one) => [one.contact, one.name]));
  return [
    ...people.flatMap((one) => tell('people', 'person', joined(
      one.title, one.roles.map(words).join(', '), one.influence === null ? null : `${one.influence} influence`, one.relationship === null ? null : `relationship ${one.relationship}`,
      one.reportsTo === null ? null : `reports to ${bosses.get(one.reportsTo) ?? one.reportsTo}`,
    ), recordOf(one), one.name)),
    ...people.flatMap((one) => (one.callFirst ? tell('people', 'call_first', 'To be called first when something goes wrong', remark(one), one.name) : [])),
    ...people.flatMap((one) => (one.doNotEscalateUnprepared ? tell('people', 'prepare', 'Never to be escalated to without preparation', remark(one), one.name) : [])),
    ...relation('people', 'standing', 'standings'),
    ...people.flatMap((one) => tell('style', 'preference', one.preferences, wish(one), one.name)),
    ...tell('style', 'language', joined(account.locale, account.timezone), recorded('account')),
    ...all('style', 'accommodation', compiled.accommodations),
    ...fact('decisions', 'decision', compiled.decisionProcess),
    ...fact('objectives', 'problem', why.problem), ...fact('objectives', 'outcome', why.outcome),
    ...relation('objectives', 'objective', 'objectives'),
    ...relation('governance', 'rule', 'governance'),
    ...compiled.compliance.flatMap((one) => tell('governance', 'compliance', one.detail ?? one.standard, one, one.standard)),
    ...compiled.risks.flatMap((one) => tell('governance', 'risk', joined(one.statement, `${one.severity} severity, ${one.likelihood} likelihood`), one)),
    ...fact('satisfaction', 'sale', compiled.salesExperience),
    ...compiled.openItems.flatMap((one) => tell('concerns', 'open_item', joined(one.what, one.owner, one.due), one)),
    ...compiled.objections.flatMap((one) => tell('concerns', 'objection', one.answer === null ? one.what : `${one.what} – answered: ${one.answer}`, one)),
    ...people.flatMap((one) => fact('concerns', 'fear', one.fear, one.name)),
    ...all('expansion', 'expansion', compiled.expansion),
    ...tell('market', 'industry', joined(account.industry, account.employees === null ? null : `${account.employees} people`, account.country), recorded('account')),
    ...fact('market', 'market', compiled.market),
    ...compiled.competitors.flatMap((one) => tell('market', 'competitor', joined(one.position, one.outcome, one.detail, one.nextMove === null ? null : `likely next: ${one.nextMove}`) || one.name, one, one.name)),
    ...compiled.systems.flatMap((one) => tell('technology', 'system', one.fate ?? 'In use', one, one.name)),
    ...compiled.integrations.flatMap((one) => tell('technology', 'integration', joined(one.direction, one.data, one.pattern) || 'To be connected', one, one.system)),
    ...fact('technology', 'migration', compiled.migration), ...fact('technology', 'sign_on', compiled.sso), ...fact('technology', 'residency', technical.dataResidency),
    ...relation('technology', 'constraint', 'constraints'),
    ...fact('procurement', 'procurement', compiled.procurement),
    ...tell('procurement', 'payment', deal.paymentTerms, recorded('deal')),
    ...people.flatMap((one) => (one.relationship === 'risk' ? tell('challenges', 'relationship', one.notes ?? 'The relationship is at risk', recordOf(one), one.name) : [])),
    ...relation('challenges', 'strain', 'strains'),
    ...all('challenges', 'sensitive', compiled.sensitiveTopics),
    ...fact('success', 'won', why.tippingPoint),
    ...relation('success', 'works', 'successFactors'),
    ...compiled.competitors.flatMap((one) => tell('success', 'won_against', one.whyWeWon, one, one.name)),
    ...compiled.successCriteria.flatMap((one) => tell('success', 'criterion', joined(one.baseline === null ? null : `from ${one.baseline}`, one.target === null ? null : `to ${one.target}`, one.by === null ? null : `by ${one.by}`, one.owner) || one.metric, one, one.metric)),
    ...tell('renewal', 'renewal_date', deal.renewalDate, recorded('deal')),
    ...all('renewal', 'renewal', compiled.renewalNotes),
    ...tell('renewal', 'value', joined(deal.arr === null ? null : `${deal.currency} ${deal.arr.toLocaleString('en-GB')} a year`, deal.tcv === null ? null : `${deal.currency} ${deal.tcv.toLocaleString('en-GB')} in all`, deal.termMonths === null ? null : `${deal.termMonths} months`), recorded('deal')),
    ...compiled.nonStandardTerms.flatMap((one) => tell('renewal', 'term', joined(one.what, one.approvedBy === null ? null : `approved by ${one.approvedBy}`), one)),
  ];
}
