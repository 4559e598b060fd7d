import type { Dossier } from '@throughline/domain';

/** What a dossier is about to be read from, for whoever waits. */
export function sourcesOf({ communications = [], documents = [], contributions = [] }: Dossier): string {
  const count = communications.length + documents.length;
  return `${count} ${count === 1 ? 'source' : 'sources'} and ${contributions.length} ${contributions.length === 1 ? 'finding' : 'findings'}`;
}
