import { cut } from '../../package/read.ts';
import type { PackageCommitment } from '../../package/package.ts';
import type { ProposedRisk, Treatment } from '../risk.ts';
import { bySignals, quoted } from '../signals.ts';
import type { Signal } from '../signals.ts';
import type { RiskSubject } from '../subject.ts';
import { threshold } from '../thresholds.ts';

const clarify: Treatment = {
  mitigation: 'The seller says in writing before the kick-off what of it we stand by; that part goes into the plan or into an amendment.', contingency: 'Offer it as a change request with a price and a date.', bufferDays: 5, phase: 'build', trigger: 'The customer asks for it in a meeting.',
  ours: ['account_executive', 'sales_manager', 'csm'], theirs: ['champion', 'economic_buyer', 'procurement'],
};

const SIGNALS: readonly Signal[] = [
  {
    name: 'entire-agreement', type: 'commercial', voices: ['signed'],
    pattern: /\b(?:whole|entire|sole|complete|full) (?:agreement|understanding|contract|bargain)\b|\b(?:supersedes?|replaces?|supplants?)\b[^.;]{0,50}\b(?:all|any|prior|earlier|previous)\b|\b(?:prior|earlier|previous|oral)\b[^.;]{0,60}\b(?:statements?|e-?mails?|proposals?|promises?|representations?)\b[^.;]{0,60}\b(?:superseded|replaced|no effect|not binding|no part)\b|\bno (?:e-?mail|oral|prior|earlier|other|side)\b[^.;]{0,80}\b(?:forms? part|agreements?|statements?)\b|\b(?:e-?mails?|decks?|chat|tender|correspondence|presentations?|statements?)\b[^;]{0,110}\b(?:not (?:a )?part of|no part of|forms? part of it only|only where|not binding|of no effect)\b|\b(?:anything|everything|whatever|all that)\b[^.;]{0,30}\b(?:written|said|agreed|promised|discussed)\b[^.;]{0,40}\b(?:superseded|replaced|void|no effect|ceases?|not binding|outside)\b|\b(?:superseded|replaced) by (?:this|the present)\b|\bnot rel(?:y|ied)\b[^.;]{0,60}\b(?:statement|representation|promise)s?\b|\b(?:mundliche|fruhere) (?:nebenabreden|erklarungen|vereinbarungen|zusagen)\b|\bnebenabreden\b|\b(?:annule|remplace)\w*\b[^.;]{0,40}\b(?:tous?|toute|anterieur\w*)\b|\bvervangt alle\b|\bsustituye\w* (?:a )?(?:todos|cualquier)\b/,
    judge: (said, subject) => {
      const outside = subject.found.commitments.filter((one) => one.direction === 'seller' && one.inContract === 'no' && one.strength !== 'retracted');
      const [first] = outside.toSorted((a, b) => Number(b.risk === 'high') - Number(a.risk === 'high'));
      if (first === undefined || outside.length < threshold('promisesOutsideContract')) return null;
      const many = outside.length === 1 ? 'one promise of ours that no signed document holds' : `${outside.length} promises of ours that no signed document holds`;
      return { severity: 'high', likelihood: 'medium', fields: ['commitments'], statement: `What was signed shuts out ${many}, such as “${cut(first.what, 120)}” (${first.by}): ${quoted({ ...said, by: null })}.` };
    },
    treatment: () => ({ ...clarify, bufferDays: 0, mitigation: 'List with the seller each promise that no signed document holds, and have those we stand by confirmed in writing before the kick-off.' }),
  },
  {
    name: 'contradicted', type: 'commercial', voices: ['note', 'speech'], ours: true,
    pattern: /\b(?:sow|contract|order form|agreement|schedule|vertrag|contrat|contract|msa|paper) ?(?:only |just )?(?:says?|said|has|=|shows?|covers?|only|sagt|dit|zegt|dice)\b|\b(?:not|isn't|never|nicht|pas|niet) in (?:the |\w+'s |her |his )?(?:paper|contract|agreement|order form|sow|writing)\b|\b(?:hasn't|has not|haven't|have not|didn't|not) noticed?\b|\b(?:nicht im|pas dans le|niet in het) (?:vertrag|contrat|contract)\b|\bpromised (?:\w+ ){0,3}(?:\d+|custom|free|on-?site|unlimited)\b/,
    judge: (said) => (/\d|\b(?:promis|told|said|notic|nobody|free|custom)/.test(said.folded) ? { severity: 'high', likelihood: 'high', statement: `What was said and what was signed differ, and it has not been said openly: ${quoted(said)}.` } : null), treatment: () => clarify,
  },
  {
    name: 'exposed', type: 'commercial', voices: ['signed'],
    pattern: /\b(?:liab\w*|indemni\w*|holds? \w+ harmless|haft\w*|responsabil\w*|aansprakelijk\w*)\b[^.;]{0,100}\b(?:without (?:any )?limit\w*|unlimited|not (?:be )?(?:limited|capped)|uncapped|no (?:limit|cap)|unbeschrankt|illimite\w*|onbeperkt|ilimitad\w*)\b/,
    judge: (said) => ({ severity: 'high', likelihood: 'low', statement: `We answer without limit for one thing: ${quoted({ ...said, by: null })}.` }),
    treatment: () => ({ ...clarify, bufferDays: 0, phase: 'design', mitigation: 'Have legal and delivery agree on what is done so that it cannot happen, and put that into the design.', trigger: 'An incident, or a claim, that the clause is about.', theirs: ['legal', 'security', 'procurement'] }),
  },
  {
    name: 'least-billed', type: 'commercial', voices: ['signed'],
    pattern: /\b(?:not (?:fewer|less) than|minimum of|minimum (?:\w+ )?(?:fees?|charges?|billing|quantity|commitment|volume)|whether or not (?:it is |they are )?used|mindestens|au moins|ten minste)\b[^.;]{0,60}\d/,
    except: /\b(?:notice|days|months|hours|uptime|availability|insur\w*|per ?cent|%)\b/,
    judge: (said) => ({ severity: 'medium', likelihood: 'high', statement: `They pay for a least number whatever they use: ${quoted({ ...said, by: null })}.` }),
    treatment: () => ({ ...clarify, bufferDays: 0, phase: 'design', mitigation: 'Go through the least number with whoever pays before the first invoice, and count together who will use it.', trigger: 'The first invoice is questioned.', theirs: ['economic_buyer', 'procurement', 'champion'] }),
  },
  {
    name: 'still-moving', type: 'commercial',
    pattern: /\brequirements? (?:are|is|keep|still|may|might|will|could)\b[^.;]{0,30}\b(?:chang\w*|mov\w*|open|grow\w*|unclear|shift\w*)\b|\b(?:scope|list)\b[^.;]{0,20}\b(?:keeps?|grows?|growing|open|changes|unclear|creep\w*)\b|\b(?:keep|keeps|kept) (?:adding|asking for more|changing)\b|\bstill (?:deciding|undecided|discussing|arguing)\b|\b(?:in or out)\b|\b(?:one|a few|some) more (?:thing|wish|request)\w*\b[^.;]{0,60}\b(?:need|want|add|also)\b|\bwe (?:also|then) (?:want|need|expect)\b[^.;]{4,}|\banforderungen\b[^.;]{0,30}\b(?:andern|offen|wachsen)\b|\bencore (?:en discussion|ouvert)\b|\bnog (?:niet duidelijk|open|in discussie)\b/,
    judge: (said) => ({ severity: 'medium', likelihood: 'high', statement: `What is to be delivered is still moving: ${quoted(said)}.` }),
    treatment: (said) => ({ ...clarify, mitigation: `Close the list of requirements with ${said.by ?? 'them'} at the end of the design; what comes later is a change request with a price and days.`, ours: ['implementation_lead', 'csm'], phase: 'design' }),
  },
];

const phrase = (one: PackageCommitment): string => `“${cut(one.what, 110)}” (${one.by})`;
const joined = (list: readonly PackageCommitment[]): string => `${list.slice(0, 3).map(phrase).join('; ')}${list.length > 3 ? '; …' : ''}`;

/** Costly promises that the contract contradicts, and work that was promised and is in nobody's plan. */
function promises({ found }: RiskSubject): ProposedRisk[] {
  const ours = found.commitments.filter((one) => one.direction === 'seller' && one.strength !== 'retracted');
  const against = ours.filter((one) => one.inContract === 'contradicted' && one.risk === 'high' && one.category !== 'timeline' && one.category !== 'security_compliance').toSorted((a, b) => b.confidence - a.confidence);
  const built = ours.filter((one) => one.inContract !== 'yes' && one.riskRules.some((rule) => rule === 'custom_development' || rule === 'roadmap') && !against.includes(one));
  const evidence = (list: readonly PackageCommitment[]) => list.slice(0, 5).flatMap((one) => [...one.evidence.slice(0, 2), ...found.drift.filter(({ commitment }) => commitment === one.id).flatMap((drift) => drift.evidence.slice(0, 1))]);
  return [
    ...(against.length === 0 ? [] : [{
      key: 'contradicted', dimension: 'A4.08' as const, type: 'commercial' as const, severity: 'high' as const, likelihood: 'high' as const, fields: ['drift'], evidence: evidence(against),
      statement: `${against.length === 1 ? 'A costly promise is' : `${against.length} costly promises are`} contradicted by what was signed: ${joined(against)}.`, ...clarify,
    }]),
    // Where promises and contract differ anyway, work that no document holds is part of the same talk.
    ...(built.length === 0 || against.length > 0 ? [] : [{
      key: 'unplanned-work', dimension: 'A4.08' as const, type: 'commercial' as const, severity: 'medium' as const, likelihood: 'high' as const, fields: ['commitments'], evidence: evidence(built),
      statement: `${built.length === 1 ? 'Development was promised that no signed document holds' : `${built.length} pieces of development were promised that no signed document holds`}: ${joined(built)}.`, ...clarify, bufferDays: 10,
    }]),
  ];
}

/** A4.08: what is to be delivered, and whether that is agreed. */
export const scope = (subject: RiskSubject): ProposedRisk[] => {
  const [told, found] = [bySignals(subject, 'A4.08', SIGNALS), promises(subject)];
  // What people say of the difference says it better than the list of what differs, and is the same risk.
  const list = found.find(({ key }) => key === 'contradicted');
  const both = told.map((one) => (one.key === 'contradicted' && list ? { ...one, evidence: [...one.evidence, ...list.evidence], fields: list.fields } : one));
  return [...both, ...found.filter((one) => one !== list || !told.some(({ key }) => key === 'contradicted'))];
};
