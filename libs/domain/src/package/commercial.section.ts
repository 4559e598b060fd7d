import type { Dossier, DossierLineItem } from '../dossier/dossier.ts';
import type { Reading } from '../reading/reading.ts';
import { mergeEntries, sameName, sameStatement } from './merge.ts';
import type { PackageCompetitor, PackageLineItem, PackageTerm, ValueCase } from './package.ts';
import { describe, field, listField, numberField, text, textField } from './read.ts';
import { asContributed, asRead } from './sourced.ts';
import { contributionScopes } from './sources.ts';

const percentBelow = (price: number, list: number): number => Math.max(0, Math.round((1 - price / list) * 10_000) / 100);

/** Per cent below the list price, to two digits; 0 when it was sold at or above it, null when a price is unknown. */
export function discountPercent({ unitPrice, listPrice }: Pick<DossierLineItem, 'unitPrice' | 'listPrice'>): number | null {
  if (unitPrice === undefined || listPrice === undefined || listPrice === 0) return null;
  return percentBelow(unitPrice, listPrice);
}

/** Per cent below the list prices of all that was sold, weighed by what it costs. A monthly and a yearly price are brought to the year. */
export function totalDiscountPercent(dossier: Dossier): number | null {
  const priced = (dossier.lineItems ?? []).filter((item) => discountPercent(item) !== null);
  const yearly = ({ unit, quantity }: DossierLineItem): number => quantity * (unit?.toLowerCase().includes('month') === true ? 12 : 1);
  const sum = (price: (item: DossierLineItem) => number): number => priced.reduce((total, item) => total + yearly(item) * price(item), 0);
  const list = sum((item) => item.listPrice ?? 0);
  return list === 0 ? null : percentBelow(sum((item) => item.unitPrice ?? 0), list);
}

/** What was sold, line by line. */
export function readLineItems(dossier: Dossier): PackageLineItem[] {
  return (dossier.lineItems ?? []).map((item) => ({
    sku: item.sku ?? null, name: item.name, kind: item.kind ?? null, quantity: item.quantity, unit: item.unit ?? null,
    unitPrice: item.unitPrice ?? null, listPrice: item.listPrice ?? null, features: [...(item.features ?? [])], notes: item.notes ?? null,
    discountPercent: discountPercent(item),
  }));
}

const COMPETITOR_NAMES = ['name', 'competitor', 'vendor'];
const COMPETITOR_FIELDS = [...COMPETITOR_NAMES, 'position', 'status', 'outcome', 'whyWeWon', 'winReason', 'nextMove', 'barSet', 'bar'];

/** Whom we were compared with. What else was found about them stands in `detail`. */
export function readCompetitors(dossier: Dossier, reading: Reading): PackageCompetitor[] {
  const contributed = contributionScopes(dossier).flatMap((scope) =>
    listField(scope.data, 'competitors', 'alternatives').flatMap((one): PackageCompetitor[] => {
      const name = text(one) ?? textField(one, ...COMPETITOR_NAMES);
      if (name === null) return [];
      return [{
        name, whyWeWon: textField(one, 'whyWeWon', 'winReason'), nextMove: textField(one, 'nextMove'), barSet: textField(one, 'barSet', 'bar'),
        position: textField(one, 'position'), outcome: textField(one, 'status', 'outcome'), detail: typeof one === 'object' ? describe(one, COMPETITOR_FIELDS) : null,
        ...asContributed(dossier, scope, one),
      }];
    }),
  );
  const read = reading.competitors.map(({ evidence, ...one }): PackageCompetitor => ({ ...one, position: null, outcome: null, detail: null, ...asRead(dossier, evidence) }));
  return mergeEntries([...contributed, ...read], (a, b) => sameName(a.name, b.name));
}

/** What was agreed beside our usual terms, and who approved it. */
export function readNonStandardTerms(dossier: Dossier): PackageTerm[] {
  const terms = contributionScopes(dossier).flatMap((scope) =>
    listField(scope.data, 'nonStandardTerms', 'specialTerms', 'exceptions', 'concessions').flatMap((one): PackageTerm[] => {
      const what = text(one) ?? textField(one, 'term', 'text', 'name', 'description');
      return what === null ? [] : [{ what, approvedBy: textField(one, 'approvedBy', 'approver'), ...asContributed(dossier, scope, one) }];
    }),
  );
  return mergeEntries(terms, (a, b) => sameStatement(a.what, b.what) && a.approvedBy === b.approvedBy);
}

/** What the deal is to be worth to them, from the newest finding that says so, with everything nobody has checked. */
export function readValueCase(dossier: Dossier): ValueCase | null {
  const scopes = contributionScopes(dossier);
  const found = scopes.find(({ data }) => numberField(data, 'annualBenefit', 'annualValue', 'paybackMonths') !== null);
  if (!found) return null;
  const { ref, data } = found;
  const assumptions = listField(data, 'unvalidated', 'assumptions').flatMap((one) => {
    const what = text(one) ?? textField(one, 'statement', 'text', 'name');
    return what === null ? [] : [{ what, ...asContributed(dossier, found, one) }];
  });
  const currency = text(field(data, 'currency')) ?? dossier.deal.currency;
  return { annualBenefit: numberField(data, 'annualBenefit', 'annualValue'), currency, paybackMonths: numberField(data, 'paybackMonths'), assumptions, sources: [ref] };
}
