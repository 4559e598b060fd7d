import type { Dossier } from '../dossier/dossier.ts';
import type { Reading } from '../reading/reading.ts';
import { isBoilerplate } from './answers.ts';
import { isMeasurable } from './criteria.section.ts';
import { mergeEntries, overlaps, sameStatement } from './merge.ts';
import type { Fact, HandoffPackage, PackageCriterion, PackageStatement } from './package.ts';
import { listField, text, textField } from './read.ts';
import { asContributed, asRead } from './sourced.ts';
import { contributionScopes, findEvidence, namedSources, personOf, sourceRefs } from './sources.ts';
import { statedFact, surestFact, UNKNOWN } from './stated-fact.ts';

/** What hurts the customer, in their own words and as upstream findings state it. */
export function readPains(dossier: Dossier, reading: Reading): PackageStatement[] {
  const contributed = contributionScopes(dossier).flatMap((scope) =>
    listField(scope.data, 'pains', 'painPoints', 'problems', 'challenges').flatMap((one): PackageStatement[] => {
      const what = text(one) ?? textField(one, 'statement', 'text', 'pain', 'name', 'description');
      return what === null || isBoilerplate(what) ? [] : [{ what, ...asContributed(dossier, scope, one) }];
    }),
  );
  const read = reading.pains.map(({ what, evidence }): PackageStatement => ({ what, ...asRead(dossier, evidence) }));
  const same = (a: PackageStatement, b: PackageStatement): boolean => sameStatement(a.what, b.what) || a.evidence.some((one) => b.evidence.some((other) => overlaps(one, other)));
  return mergeEntries([...contributed, ...read], same);
}

/** Those first that most of the customer's people named, then those named most often; what nobody of theirs said stands last. */
export function inOrderOfWeight(pains: readonly PackageStatement[]): PackageStatement[] {
  const named = ({ evidence }: PackageStatement): number => new Set(evidence.map(({ by }) => by)).size;
  return pains.toSorted((a, b) => named(b) - named(a) || b.evidence.length - a.evidence.length);
}

/** The problem as a finding puts it; else what hurts, as one finding tells it. */
function problemOf(dossier: Dossier, pains: readonly PackageStatement[], read: Fact): Fact {
  const known = surestFact(statedFact(dossier, ['problem', 'problemStatement', 'businessProblem', 'identifiedPain', 'pain'], 'whyTheyBought'), read);
  const [first] = pains;
  if (known.value !== null || !first) return known;
  // One finding's pains are one account of the problem; another's are another.
  const same = pains.filter((pain) => pain.statedBy === first.statedBy && pain.sources[0] === first.sources[0]);
  const value = same.map((pain) => pain.what.replace(/\.$/, '')).join('. ') + '.';
  return { value, status: first.status, statedBy: first.statedBy, sources: [...new Set(same.flatMap((pain) => pain.sources))], evidence: same.flatMap((pain) => pain.evidence) };
}

function outcomeOf(dossier: Dossier, criteria: readonly PackageCriterion[], read: Fact): Fact {
  const known = surestFact(statedFact(dossier, ['outcome', 'desiredOutcome', 'expectedOutcome', 'businessOutcome'], 'whyTheyBought'), read);
  const aimed = criteria.filter(isMeasurable);
  if (known.value !== null || aimed.length === 0) return known;
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
export function readWhy(dossier: Dossier, { whyTheyBought: read }: Reading, pains: readonly PackageStatement[], criteria: readonly PackageCriterion[]): HandoffPackage['whyTheyBought'] {
  return {
    problem: problemOf(dossier, pains, read.problem),
    outcome: outcomeOf(dossier, criteria, read.outcome),
    quote: surestFact(quoteOf(dossier), read.quote),
    tippingPoint: surestFact(statedFact(dossier, ['tippingPoint', 'decidingFactor', 'whyWeWon', 'winReason'], 'whyTheyBought'), read.tippingPoint),
  };
}
