import { DIMENSIONS } from '@throughline/domain';
import type { RiskEntry } from '../../../api/types.ts';

export const LEVELS = ['high', 'medium', 'low'] as const;
export const WHICH = ['high', 'missing', 'proposed', 'closed'] as const;

/** Which risks are shown; kept in the address. */
export interface RiskSearch {
  dimension?: (typeof DIMENSIONS)[number] | undefined;
  which?: (typeof WHICH)[number] | undefined;
}

const among = <T extends string>(all: readonly T[], value: unknown): T | undefined => all.find((one) => one === value);

/** The part of an address that is about risks; whatever it does not know is left out. */
export function riskSearch(search: Record<string, unknown>): RiskSearch {
  return { dimension: among(DIMENSIONS, search['dimension']), which: among(WHICH, search['which']) };
}

const FITS: Readonly<Record<NonNullable<RiskSearch['which']>, (risk: RiskEntry) => boolean>> = {
  high: ({ score, status }) => score >= 6 && status !== 'closed', missing: ({ missing }) => missing.length > 0, proposed: ({ proposed, status }) => proposed && status !== 'closed', closed: ({ status }) => status === 'closed',
};

/** The risks that were asked for; open ones unless closed ones were. */
export function siftRisks(items: readonly RiskEntry[], { dimension, which }: RiskSearch): RiskEntry[] {
  return items.filter((risk) => (which === undefined ? risk.status !== 'closed' : FITS[which](risk)) && (dimension === undefined || risk.dimension === dimension));
}
