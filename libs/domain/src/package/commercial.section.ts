import type { Dossier, DossierLineItem } from '../dossier/dossier.ts';
import type { HandoffPackage } from './package.ts';
import { describe, listField, text, textField } from './read.ts';
import { contributionScopes } from './sources.ts';

/** Per cent below the list price, to two digits; 0 when it was sold at or above it, null when a price is unknown. */
export function discountPercent({ unitPrice, listPrice }: Pick<DossierLineItem, 'unitPrice' | 'listPrice'>): number | null {
  if (unitPrice === undefined || listPrice === undefined || listPrice === 0) return null;
  return Math.max(0, Math.round((1 - unitPrice / listPrice) * 10_000) / 100);
}

/** What was sold, line by line. */
export function readLineItems(dossier: Dossier): HandoffPackage['lineItems'] {
  return (dossier.lineItems ?? []).map((item) => ({
    sku: item.sku ?? null, name: item.name, kind: item.kind ?? null, quantity: item.quantity, unit: item.unit ?? null,
    unitPrice: item.unitPrice ?? null, listPrice: item.listPrice ?? null, features: [...(item.features ?? [])], notes: item.notes ?? null,
    discountPercent: discountPercent(item),
  }));
}

/** Whom we were compared with. What else was found about them stands in `detail`. */
export function readCompetitors(dossier: Dossier): HandoffPackage['competitors'] {
  return contributionScopes(dossier).flatMap(({ ref, data }) =>
    listField(data, 'competitors', 'alternatives').flatMap((one) => {
      const name = text(one) ?? textField(one, 'name', 'competitor', 'vendor');
      if (name === null) return [];
      const detail = typeof one === 'object' ? describe(one, ['name', 'competitor', 'vendor', 'position', 'status', 'outcome']) : null;
      return { name, position: textField(one, 'position'), status: textField(one, 'status', 'outcome'), detail, sources: [ref] };
    }),
  );
}

/** What was agreed beside our usual terms, and who approved it. */
export function readNonStandardTerms(dossier: Dossier): HandoffPackage['nonStandardTerms'] {
  return contributionScopes(dossier).flatMap(({ ref, data }) =>
    listField(data, 'nonStandardTerms', 'specialTerms', 'exceptions', 'concessions').flatMap((one) => {
      const term = text(one) ?? textField(one, 'term', 'text', 'name', 'description');
      return term === null ? [] : { term, approvedBy: textField(one, 'approvedBy', 'approver'), sources: [ref] };
    }),
  );
}
