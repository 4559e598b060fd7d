import type { Dossier } from '@throughline/domain';
import { readDossier } from '@throughline/extraction';

import type { Deal } from './deals.ts';

export interface Speed { sources: number; kilobytes: number; milliseconds: number }

/** No source is shorter, in characters: a hundred of them come to 300 kB. */
const SOURCE_LENGTH = 2200;

/** The deals' own sources over and over, several to a source, as one dossier of so many sources. */
function dossierOf(deals: readonly Deal[], count: number): Dossier {
  const all = deals.flatMap(({ dossier }) => dossier.communications ?? []);
  const [first] = deals;
  let next = 0;
  const communications = Array.from({ length: count }, (_, index) => {
    const source = { ...all[next++ % all.length]!, id: String(index) };
    while (source.body.length < SOURCE_LENGTH) source.body += `\n\n${all[next++ % all.length]!.body}`;
    return source;
  });
  return { ...first!.dossier, documents: [], communications };
}

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** How much processor time reading takes, the best of three: that it grows with the text and not faster shows in the rows. */
export function readingSpeed(deals: readonly Deal[], counts: readonly number[]): Speed[] {
  return counts.map((sources) => {
    const dossier = dossierOf(deals, sources);
    const times = [1, 2, 3].map(() => {
      const start = processorMs();
      readDossier(dossier);
      return processorMs() - start;
    });
    return { sources, kilobytes: Math.round((dossier.communications ?? []).reduce((sum, { body }) => sum + body.length, 0) / 1000), milliseconds: Math.round(Math.min(...times)) };
  });
}
