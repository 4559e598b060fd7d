import type { Fact } from '../package/fact.ts';
import type { TechnicalDetails } from '../package/package.ts';

/** The template's technical lines by their names. */
export const TECHNICAL_LINES = ['migratingFrom', 'dataTypes', 'volume', 'dataQuality', 'ssoRequired', 'identityProvider', 'mfa', 'dataResidency', 'accessRestrictions'] as const satisfies readonly (keyof TechnicalDetails)[];

/** The template's technical lines, each made by its name. */
export const technicalLines = (make: (line: keyof TechnicalDetails) => Fact): TechnicalDetails => Object.fromEntries(TECHNICAL_LINES.map((line) => [line, make(line)])) as unknown as TechnicalDetails;
