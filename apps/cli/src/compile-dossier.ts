import { compilePackage, dossierInstant } from '@throughline/domain';
import type { Dossier, HandoffPackage } from '@throughline/domain';
import { readDossier } from '@throughline/extraction';

/** The package of a dossier alone: no server, no answers, no clock. The same dossier gives the same package. */
export function compileDossier(dossier: Dossier): HandoffPackage {
  return compilePackage(dossier, readDossier(dossier), [], dossierInstant(dossier));
}

/** What a dossier is about to be read from, for whoever waits. */
export function sourcesOf({ communications = [], documents = [], contributions = [] }: Dossier): string {
  const count = communications.length + documents.length;
  return `${count} ${count === 1 ? 'source' : 'sources'} and ${contributions.length} ${contributions.length === 1 ? 'finding' : 'findings'}`;
}
