import type { Dossier } from '@throughline/domain';
import { readDossier } from '@throughline/extraction';

import type { Deal } from './deals.ts';

export interface Speed { sources: number; kilobytes: number; milliseconds: number }

/** The deals' own sources over and over, as one dossier of so many sources. */
function dossierOf(deals: readonly Deal[], count: number): Dossier {
  const all = deals.flatMap(({ dossier }) => dossier.communications ?? []);
  const [first] = deals;
  return { ...first!.dossier, documents: [], communications: Array.from({ length: count }, (_, index) => ({ ...all[index % all.length]!, id: String(index) })) };
}

/** How long reading takes, the best of three: that it grows with the text and not faster shows in the rows. */
export function readingSpeed(deals: readonly Deal[], counts: readonly number[]): Speed[] {
  return counts.map((sources) => {
    const dossier = dossierOf(deals, sources);
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      readDossier(dossier);
      return performance.now() - start;
    });
    return { sources, kilobytes: Math.round((dossier.communications ?? []).reduce((sum, { body }) => sum + body.length, 0) / 1000), milliseconds: Math.round(Math.min(...times)) };
  });
}
