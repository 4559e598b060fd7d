import { FACETS, relationFacts } from '@throughline/domain';
import type { Facet, RelationFact, RelationTopic } from '@throughline/domain';
import { list, paragraph, part, quiet, run, section, strong } from '../model/build.ts';
import type { Section } from '../model/document.ts';
import type { Subject } from '../model/subject.ts';
import { dayOf } from '../text/format.ts';

/** How a facet is headed, and the field of the package whose gap says whom to ask where nothing is known of it. */
const HEADED: Readonly<Record<Facet, readonly [title: string, field: string]>> = {
  people: ['People and how they stand to each other and to us', 'stakeholders'],
  style: ['How to speak with them', 'stakeholders.fear'],
  decisions: ['How they decide, and who may', 'decisionProcess'],
  objectives: ['What they are after', 'relations.objectives'],
  governance: ['Risks and rules', 'relations.governance'],
  satisfaction: ['How they found the sale', 'salesExperience'],
  concerns: ['What is unresolved', 'openItems'],
  expansion: ['Where it could grow', 'expansion'],
  market: ['Their industry and market', 'market'],
  technology: ['Their technology and its limits', 'relations.constraints'],
  procurement: ['How and when they buy', 'procurement'],
  challenges: ['What makes the relationship difficult', 'relations.strains'],
  success: ['What made us win, and what makes them succeed', 'relations.successFactors'],
  renewal: ['For planning and for the renewal', 'renewalNotes'],
};

/** What a fact is about, where its heading does not say it. */
const LABELS: Partial<Record<RelationTopic, string>> = {
  call_first: 'Call first', prepare: 'Prepare first', standing: 'Standing', language: 'Language and time', accommodation: 'What they need', problem: 'What was wrong', outcome: 'What is to be better', objective: 'Goal of the company',
  rule: 'Rule', risk: 'Risk', open_item: 'Open', objection: 'Concern', fear: 'Fear', industry: 'Industry', market: 'Market', constraint: 'Limit', migration: 'Migration', sign_on: 'Sign-in', residency: 'Where data stays',
  integration: 'Interface', payment: 'Payment', strain: 'Strain', sensitive: 'Never in front of them', relationship: 'At risk', won: 'What decided it', won_against: 'Why we won', works: 'What has worked', criterion: 'Measure',
  renewal_date: 'Renewal date', value: 'Value', term: 'Unusual term',
};

const headOf = ({ topic, subject }: RelationFact): string => [LABELS[topic], subject].filter((one) => one !== undefined && one !== null).join(', ');

/** What is kept of a customer beyond their deal, facet by facet, each fact with where it is from. */
export function relationshipSection(subject: Subject): Section {
  // Everybody stands in the table of the people already.
  const facts = relationFacts(subject.compiled).filter(({ topic }) => topic !== 'person');
  const parts = FACETS.map((facet) => {
    const [title, field] = HEADED[facet];
    const own = facts.filter((one) => one.facet === facet);
    const told = list(own.map((one) => {
      const head = headOf(one);
      return { line: [...(head === '' ? [] : [strong(`${head}: `)]), run(one.topic === 'renewal_date' ? dayOf(one.what) : one.what)], notes: subject.cite(one, 3) };
    }));
    return part(title, [own.length === 0 ? paragraph(subject.missing(field, facet === 'technology' ? 'technical' : 'commercial'), 'gap') : told], 'relationship');
  });
  return section('', 'What stays true of them', [paragraph([quiet('As this deal tells it; the customer’s page in the workspace has it over all their deals.')], 'quiet')], { parts });
}
