import { toInstant, toMs } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Dossier } from './dossier.ts';

/** The instant that stands for a dossier itself: when it was exported, else when the deal was closed. */
export function dossierInstant({ deal, source }: Dossier): Instant {
  return toInstant(toMs(source.exportedAt ?? deal.closedAt));
}
