import type { Dossier } from '../dossier/dossier.ts';
import { statedFact, UNKNOWN } from './facts.ts';
import type { Fact, HandoffPackage, PackageCriterion } from './package.ts';
import { listField, text, textField } from './read.ts';
import { contributionScopes, findEvidence, namedSources, personOf, sourceRefs } from './sources.ts';

type Pain = HandoffPackage['pains'][number];

/** What hurts the customer, as upstream findings state it. */
export function readPains(dossier: Dossier): Pain[] {
  return contributionScopes(dossier).flatMap(({ ref, by, data }) =>
    listField(data, 'pains', 'painPoints', 'problems', 'challenges').flatMap((one) => {
      const statement = text(one) ?? textField(one, 'statement', 'text', 'pain', 'name', 'description');
      return statement === null ? [] : { statement, by, sources: [ref, ...sourceRefs(dossier, namedSources(one))] };
    }),
  );
}

function problemOf(dossier: Dossier, pains: readonly Pain[]): Fact {
  const stated = statedFact(dossier, ['problem', 'problemStatement', 'businessProblem', 'identifiedPain', 'pain'], 'whyTheyBought');
  const [first] = pains;
  if (stated.value !== null || !first) return stated;
  // One finding's pains are one account of the problem; another's are another.
  const same = pains.filter((pain) => pain.by === first.by && pain.sources[0] === first.sources[0]);
  const value = same.map((pain) => pain.statement.replace(/\.$/, '')).join('. ') + '.';
  return { ...UNKNOWN, value, status: 'stated_by_us', statedBy: first.by, sources: [...new Set(same.flatMap((pain) => pain.sources))] };
}

function outcomeOf(dossier: Dossier, criteria: readonly PackageCriterion[]): Fact {
  const stated = statedFact(dossier, ['outcome', 'desiredOutcome', 'expectedOutcome', 'businessOutcome'], 'whyTheyBought');
  const aimed = criteria.filter((one) => one.target !== null);
  if (stated.value !== null || aimed.length === 0) return stated;
  const value = aimed.map((one) => `${one.metric}${one.baseline === null ? '' : ` from ${one.baseline}`} to ${one.target}`).join('; ') + '.';
  return { ...UNKNOWN, value, status: 'inferred', sources: [...new Set(aimed.flatMap((one) => one.sources))] };
}

/** Words of whoever decided. They count only where they are found word for word, and are theirs. */
function quoteOf(dossier: Dossier): Fact {
  for (const { ref, data } of contributionScopes(dossier)) {
    const holders = [data, ...listField(data, 'whyTheyBought', 'economicBuyer')];
    for (const one of holders.flatMap((holder) => listField(holder, 'quote', 'quotes', 'verbatim', 'customerQuote', 'economicBuyerQuote'))) {
      const quote = text(one) ?? textField(one, 'quote', 'text', 'words', 'statement');
      if (quote === null) continue;
      const ids = namedSources(one);
      const found = findEvidence(dossier, quote, ids.length === 0 ? null : ids, textField(one, 'speaker', 'by', 'statedBy'));
      const evidence = found.filter(({ by }) => {
        const person = personOf(dossier, by);
        return person?.side === 'customer' && (person.contact.roles ?? []).some((role) => role === 'economic_buyer' || role === 'executive_sponsor');
      });
      const [first] = evidence;
      if (first) return { value: quote, status: 'stated_by_customer', statedBy: first.by, sources: [ref, ...sourceRefs(dossier, evidence.map((each) => each.sourceId))], evidence };
    }
  }
  return UNKNOWN;
}

/** Why they bought: the problem, what they want instead, in whose words, and what tipped it. */
export function readWhy(dossier: Dossier, pains: readonly Pain[], criteria: readonly PackageCriterion[]): HandoffPackage['whyTheyBought'] {
  return {
    problem: problemOf(dossier, pains),
    outcome: outcomeOf(dossier, criteria),
    quote: quoteOf(dossier),
    tippingPoint: statedFact(dossier, ['tippingPoint', 'decidingFactor', 'whyWeWon', 'winReason'], 'whyTheyBought'),
  };
}
