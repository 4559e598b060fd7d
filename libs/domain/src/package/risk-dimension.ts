import type { RiskType } from '../reading/reading.ts';

/** The dimensions of the risk register, by the words that give one away; the first that fits counts. */
const DIMENSIONS: readonly [id: string, type: RiskType, words: RegExp][] = [
  ['A4.10', 'commercial', /\b(?:regulat\w{1,6}|compliance|audit\w{0,3}|gdpr|hipaa|ncua|examiner|soc ?2|residency|privacy|dpa|legal|security|ciso|encrypt\w{0,4}|managed keys|data protection|personal data|member data)\b/i],
  ['A4.04', 'technical', /\b(?:migrat\w{1,6}|data quality|duplicates?|dirty data|corrupt\w{0,3}|merging|cleans\w{1,4}|legacy data|records|datenqualität)\b/i],
  ['A4.03', 'technical', /\b(?:integrat\w{1,6}|api|connector|middleware|interface|sync\w{0,10}|webhooks?|sso|saml|lookups?|batch|telephony|performance|load test\w{0,3}|schnittstelle\w{0,2})\b/i],
  ['A4.02', 'technical', /\b(?:legacy|mainframe|on-?prem\w{0,7}|current system|custom code|old system|erp|core system)\b/i],
  ['A4.06', 'organizational', /\b(?:train\w{0,5}|skills?|admin skills|learning|knowledge|schulung\w{0,2})\b/i],
  ['A4.08', 'commercial', /\b(?:scope|change requests?|requirements? (?:change|grow)\w{0,3}|add-?ons?|wish ?list)\b/i],
  ['A4.09', 'technical', /\b(?:vendors?|third[ -]part\w{1,3}|partners?|suppliers?|subcontractors?|depends? on)\b/i],
  ['A4.07', 'organizational', /\b(?:timeline|deadline|go-?live|dates?|capacity|weeks?|peak|season|freeze|holiday|leave|staff\w{0,3}|two people|busy|resourc\w{1,4}|bandwidth)\b/i],
  ['A4.05', 'organizational', /\b(?:earlier attempt|previous attempts?|failed|stopped half ?way|resist\w{0,5}|adopt\w{0,4}|fatigue|sceptic\w{0,4}|skeptic\w{0,4}|change management)\b/i],
  ['A4.11', 'organizational', /\b(?:sponsor|reorgani[sz]\w{1,6}|merger|acqui\w{3,7}|retire\w{0,3}|left|leaving|several sites|matrix|successor|economic buyer|board|new (?:ceo|cio|coo|cfo|cto))\b/i],
  ['A4.12', 'organizational', /\b(?:relationship|stakeholders?|align\w{0,5}|communicat\w{1,5}|disagree\w{0,4}|politic\w{0,3}|not (?:been )?(?:consulted|met|asked)|unhappy)\b/i],
  ['A4.01', 'organizational', /\b(?:readiness|ready|project manager|no owner|owner|buy-?in|prepared)\b/i],
];

/** Which of the dimensions `A4.01` to `A4.12` a risk belongs to, or null. */
export function dimensionOf(statement: string): string | null {
  const words = statement.slice(0, 1000);
  return DIMENSIONS.find(([, , pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The type that risks of a dimension usually have. */
export function typeOf(dimension: string | null): RiskType {
  return DIMENSIONS.find(([id]) => id === dimension)?.[1] ?? 'commercial';
}
