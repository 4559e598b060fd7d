/** What is kept of a customer across their deals, in the order in which it is read. */
export const FACETS = [
  'people', 'style', 'decisions', 'objectives', 'governance', 'satisfaction', 'concerns', 'expansion', 'market', 'technology', 'procurement', 'challenges', 'success', 'renewal',
] as const;
export type Facet = (typeof FACETS)[number];

/** Gaps of the package that are closed by knowing more about a facet. */
export const GAPS_OF_FACETS: Readonly<Record<Facet, readonly string[]>> = {
  people: ['people.economic-buyer', 'people.champion', 'people.it-lead'],
  style: ['people.fear'],
  decisions: ['decision.process'],
  objectives: ['account.objectives', 'why.problem', 'why.outcome'],
  governance: ['account.governance', 'technical.compliance', 'risks.register'],
  satisfaction: ['account.sales-experience'],
  concerns: ['open-items.known', 'open-items.every-owner'],
  expansion: ['account.expansion'],
  market: ['account.market', 'competition.who', 'competition.next-move'],
  technology: ['account.constraints', 'technical.integrations', 'technical.sso', 'technical.migration', 'technical.residency'],
  procurement: ['account.procurement'],
  challenges: ['account.strains', 'people.escalation'],
  success: ['account.success-factors', 'why.tipping-point', 'competition.why-we-won', 'criteria.baselines'],
  renewal: ['account.renewal', 'deal.renewal-date'],
};
