import { compilePackage, dossierInstant } from '@throughline/domain';
import type { Dossier, HandoffPackage } from '@throughline/domain';

import { readDossier } from './read-dossier.ts';

/** The package of a dossier alone: no server, no answers, no clock. The same dossier gives the same package. */
export function compileDossier(dossier: Dossier): HandoffPackage {
  return compilePackage(dossier, readDossier(dossier), [], dossierInstant(dossier));
}
