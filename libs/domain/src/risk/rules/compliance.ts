import { cut } from '../../package/read.ts';
import type { ProposedRisk, Treatment } from '../risk.ts';
import { bySignals, quoted } from '../signals.ts';
import type { Signal } from '../signals.ts';
import type { RiskSubject } from '../subject.ts';

const treated: Treatment = {
  mitigation: '', contingency: 'Work with masked or made-up data until it is settled.', bufferDays: 10, phase: 'go-live', trigger: 'It is not signed fifteen working days before real data is loaded.', ours: ['solutions_engineer', 'implementation_lead', 'account_executive'], theirs: ['security', 'legal', 'it_lead'],
};
const RULES = /\b(?:regulat\w+|examiner|audit(?:or|ors|s|ed)?|gdpr|dsgvo|rgpd|avg|hipaa|ncua|fca|bafin|fda|part 11|gxp|csv|sox|pci|iso 27001|soc ?2|dpa|dpia|privacy|data protection|personal data|datenschutz\w*|donnees personnelles|persoonsgegevens|cnil|ciso|encrypt\w*|keys?|validat(?:ion|ed)|penetration test|pen ?test|residency|leaves? the (?:country|eu|uk)|patient data|member data|pupil data|health data)\b/;

const SIGNALS: readonly Signal[] = [
  {
    name: 'before-data', type: 'technical',
    pattern: /\b(?:before|until|unless|without|prior to)\b[^.;]{0,70}\b(?:data|production|go(?:es|ing)?[- ]?live|goes in|signed?|nothing)\b|\b(?:solange|bevor|ohne)\b[^.;]{0,60}\b(?:kein|nicht|daten|live)\w*|\b(?:tant que|avant)\b[^.;]{0,60}\b(?:pas|rien|donnees)\b|\b(?:zolang|voordat)\b[^.;]{0,60}\b(?:geen|niet|gegevens)\b|\bnot (?:yet )?(?:signed|approved|agreed|cleared)\b|\bno (?:dpa|dpia|approval|agreement) (?:yet|signed)\b/,
    judge: (said) => (RULES.test(said.folded) ? { severity: 'high', likelihood: 'medium', statement: `Their rules ask for something before real data goes in: ${quoted(said)}.` } : null),
    treatment: (said) => ({ ...treated, mitigation: `Get from ${said.by ?? 'their security people'} the list of what has to be there before real data, and put each item into the plan with a date.` }),
  },
  {
    name: 'penalty', type: 'commercial', voices: ['speech', 'document', 'note'], ours: true,
    pattern: /\b(?:statut\w*|laws?|regulators?|fines?|penalt(?:y|ies)|bussgeld|amende|boete|multa)\b[^.;]{0,60}(?:[$€£] ?\d|\bper violation\b|\b\d+ ?%|\bmillion\b)|(?:[$€£] ?\d[\d.,]*)[^.;]{0,30}\b(?:fine|per violation|penalty)\b/,
    judge: (said) => ({ severity: 'high', likelihood: 'low', statement: `A breach has a price set by others: ${quoted(said)}.` }),
    treatment: () => ({ ...treated, bufferDays: 0, phase: 'test', mitigation: 'Have their legal and our security people sign off which fields are stored, for how long and who sees them, before the design is.' }),
  },
  {
    name: 'open-liability', type: 'commercial', voices: ['signed'], pattern: /\bliab\w*\b[^.;]{0,80}\b(?:not (?:be )?(?:limited|capped)|unlimited|uncapped|without limit)\b|\bunbeschrankt\w* haft\w*|\bhaft\w*\b[^.;]{0,40}\bunbeschrankt\b|\bresponsabilite\b[^.;]{0,40}\billimitee\b|\baansprakelijk\w*\b[^.;]{0,40}\bonbeperkt\b/,
    judge: (said) => ({ severity: 'high', likelihood: 'low', statement: `We are liable without limit: ${quoted(said)}.` }),
    treatment: () => ({ ...treated, bufferDays: 0, phase: 'hypercare', mitigation: 'Tell everybody who touches the data what the clause covers, and log each access.', trigger: 'An incident that the clause covers.' }),
  },
  {
    name: 'from-abroad', type: 'commercial', voices: ['signed'], pattern: /\boutside (?:of )?(?:the )?[^.;]{2,40}\bmay (?:access|process|view|store)\b|\b(?:access|process|transfer|store)\w*\b[^.;]{0,60}\boutside (?:of )?(?:the )?(?:united states|eu|european (?:union|economic area)|eea|uk|united kingdom|country|canada|switzerland)\b/,
    except: /\b(?:shall|will|must|may) not\b/,
    judge: (said, { found }) => {
      const promised = found.commitments.find((one) => one.direction === 'seller' && one.category === 'security_compliance' && /\b(?:only|never|not|stays?|inside|within|us|eu|uk)\b/i.test(one.what));
      return { severity: 'high', likelihood: promised ? 'high' : 'medium', statement: `The contract lets people elsewhere reach the data${promised ? `, against what ${promised.by} promised (“${cut(promised.what, 100)}”)` : ''}: ${quoted(said)}.` };
    },
    treatment: () => ({ ...treated, mitigation: 'Agree by an amendment, or by a setting in the product, that only people in the agreed countries reach the data.' }),
  },
];

/** Undertakings about protection and rules that the contract contradicts. */
function contradicted({ found }: RiskSubject): ProposedRisk[] {
  const against = found.commitments.filter((one) => one.direction === 'seller' && one.category === 'security_compliance' && one.inContract === 'contradicted' && one.strength !== 'retracted');
  const [first] = against;
  if (first === undefined) return [];
  return [{
    key: 'contradicted', dimension: 'A4.10', type: 'commercial', severity: 'high', likelihood: 'high', fields: ['drift'], evidence: against.slice(0, 4).flatMap((one) => [...one.evidence.slice(0, 2), ...found.drift.filter(({ commitment }) => commitment === one.id).flatMap((drift) => drift.evidence.slice(0, 1))]),
    statement: `What was promised about protection of data and the contract differ: ${against.slice(0, 3).map((one) => `“${cut(one.what, 100)}” (${one.by})`).join('; ')}.`, ...treated,
    mitigation: `Settle with their security people which of the two counts, and have it written into an amendment before data is loaded.`,
  }];
}

/** A4.10: rules that bind them, and what they ask of us. */
export const compliance = (subject: RiskSubject): ProposedRisk[] => [...contradicted(subject), ...bySignals(subject, 'A4.10', SIGNALS)];
