import type { HandoffPackage } from '../package/package.ts';
import { isMetricKept, metricTerms } from './metric.ts';
import type { MetricEntry } from './metric.ts';
import { sentenceOf } from './lint-criterion.ts';
import { amount } from './quantity.ts';

/** What the economic buyer signs: what success is, what was bought, and what was not. */
export interface Agreement {
  schema: 'throughline.agreement/1';
  account: string;
  deal: string;
  criteria: AgreedCriterion[];
  scope: AgreedItem[];
  exclusions: string[];
}

interface AgreedCriterion { id: string; sentence: string; words: string; measured: string; accountable: string | null }
interface AgreedItem { name: string; quantity: string; features: string[] }

/** The agreement as things stand. Prices are no part of it. */
export function agreementOf(compiled: Pick<HandoffPackage, 'account' | 'deal' | 'lineItems' | 'outOfScope'>, entries: readonly MetricEntry[]): Agreement {
  const criteria = entries.filter(isMetricKept).map((entry): AgreedCriterion => {
    const terms = metricTerms(entry);
    return { id: entry.id, sentence: sentenceOf(terms), words: terms.criterion, measured: `every ${terms.everyDays} days${terms.howMeasured === null ? '' : `, ${terms.howMeasured}`}`, accountable: terms.accountable };
  });
  return {
    schema: 'throughline.agreement/1', account: compiled.account.name, deal: compiled.deal.name,
    criteria: criteria.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    scope: compiled.lineItems.map(({ name, quantity, unit, features }) => ({ name, quantity: amount(quantity, unit), features })),
    exclusions: compiled.outOfScope.map(({ what }) => what),
  };
}

/** The same text for the same agreement, whoever writes it: names in order, no blanks (RFC 8785 for texts, lists and objects). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const record = value as Record<string, unknown>;
  return `{${Object.keys(record).sort().map((name) => `${JSON.stringify(name)}:${canonical(record[name])}`).join(',')}}`;
}

export const AGREEMENT_PARTS = ['criterion', 'scope', 'exclusion'] as const;

/** Where two agreements differ, in lines that people read. */
export interface AgreementChange { part: (typeof AGREEMENT_PARTS)[number]; before: string | null; after: string | null }

/** What is different in the second agreement; nothing when both say the same. */
export function agreementChanges(before: Agreement, after: Agreement): AgreementChange[] {
  return [
    ...changed('criterion', before.criteria, after.criteria, ({ id }) => id, criterionLine),
    ...changed('scope', before.scope, after.scope, ({ name }) => name, scopeLine),
    ...changed('exclusion', before.exclusions, after.exclusions, (what) => what, (what) => what),
  ];
}

export const criterionLine = ({ sentence, words, measured, accountable }: AgreedCriterion): string => `${sentence}.${words === '' ? '' : ` In your words: “${words}”.`} Measured ${measured}; ${accountable ?? 'nobody yet'} answers for it.`;
export const scopeLine = ({ name, quantity, features }: AgreedItem): string => `${name}, ${quantity}${features.length === 0 ? '' : `: ${features.join(', ')}`}`;

function changed<T>(part: AgreementChange['part'], before: readonly T[], after: readonly T[], idOf: (one: T) => string, line: (one: T) => string): AgreementChange[] {
  const lines = (list: readonly T[]): Map<string, string> => {
    const byId = new Map<string, string>();
    for (const one of list) byId.set(idOf(one), [byId.get(idOf(one)), line(one)].filter((text) => text !== undefined).join('\n'));
    return byId;
  };
  const [old, now] = [lines(before), lines(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id) ?? null, now.get(id) ?? null];
    return was === is ? [] : [{ part, before: was, after: is }];
  });
}
