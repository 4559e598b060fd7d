import { labelOf } from './marks.ts';
import type { HandoffPackage } from './package.ts';
import { isRecord } from './read.ts';

/** Something that a package says, to be searched for. */
export interface PackageText {
  /** The package's list or field, such as `risks`. */
  section: string;
  /** Where in the package, such as `risks/3`. */
  path: string;
  title: string;
  text: string;
}

const SECTIONS = [
  'whyTheyBought', 'pains', 'commitments', 'successCriteria', 'risks', 'openItems', 'outOfScope', 'stakeholders', 'competitors', 'systems', 'integrations',
  'migration', 'sso', 'technical', 'compliance', 'decisionProcess', 'procurement', 'salesExperience', 'market', 'relations', 'accommodations', 'nonStandardTerms',
  'objections', 'expansion', 'renewalNotes', 'sensitiveTopics',
] as const satisfies readonly (keyof HandoffPackage)[];

/** What a package says, item by item, in its own words; quotes stand in their sources. */
export function packageTexts(handoff: HandoffPackage): PackageText[] {
  return SECTIONS.flatMap((section) => textsIn(handoff[section], section, section));
}

function textsIn(value: unknown, section: string, path: string): PackageText[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, section, `${path}/${index}`));
  if (!isRecord(value)) return [];
  const title = labelOf(value);
  if (title === '') return Object.entries(value).flatMap(([key, child]) => (isRecord(child) ? textsIn(child, section, `${path}/${key}`) : []));
  return [{ section, path, title, text: [...new Set([title, ...sentencesIn(value)])].join('\n') }];
}

/** Values of more than a word: the others are marks for programs. */
function sentencesIn({ evidence: _evidence, sources: _sources, reasons: _reasons, ...said }: Record<string, unknown>): string[] {
  return Object.values(said).flatMap((value) => (typeof value === 'string' ? (value.includes(' ') ? value : []) : isRecord(value) ? sentencesIn(value) : []));
}
