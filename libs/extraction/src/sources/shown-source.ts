import type { Dossier, Instant } from '@throughline/domain';

import { joinLines } from '../text/join-lines.ts';
import { htmlLines } from '../text/html-lines.ts';
import { isHtml } from '../text/is-html.ts';
import { type Places, placesIn, shownPlace } from '../text/places.ts';
import { readSources } from './read-sources.ts';
import type { Sentence, Zone } from './sentence.ts';

/** A stretch of a shown text: whose words these are, or what else it is. */
export interface ShownZone { start: number; end: number; zone: Zone; by: string | null; at: Instant | null }

/** A source as people read it: what is markup or hidden in a page is left out, plain text stays as it is. */
export interface ShownSource {
  text: string;
  /** Which place of the untouched body each place of the text stands for. */
  places: Places;
  /** In the order of the text. What stands in none says nothing. */
  zones: ShownZone[];
}

/** Longer texts are shown without zones: nobody waits for a book to be read. */
const LONGEST_READ = 300_000;

/** How to show the one mail, call or document that a dossier holds. */
export function shownSource(dossier: Dossier): ShownSource {
  const one = dossier.communications?.[0] ?? dossier.documents?.[0];
  if (!one) return { text: '', places: [], zones: [] };
  const page = isHtml(one.body, one.format) ? joinLines(htmlLines(one.body).map((line) => line.text)) : null;
  const text = page?.text ?? one.body;
  const places: Places = page ? placesIn(page) : [[0, 0]];
  if (one.body.length > LONGEST_READ) return { text, places, zones: [] };
  const [read] = readSources(dossier).sources;
  return { text, places, zones: zonesIn(text, places, read?.sentences ?? []) };
}

/** Sentences of one voice that follow each other, from the beginning of a line to that of the next voice's. */
function zonesIn(text: string, places: Places, sentences: readonly Sentence[]): ShownZone[] {
  const zones: ShownZone[] = [];
  for (const { span, zone, speaker, saidAt } of sentences.toSorted((a, b) => a.span.start - b.span.start)) {
    const by = speaker?.name ?? null;
    const last = zones.at(-1);
    if (last && last.zone === zone && last.by === by && last.at === saidAt) continue;
    const place = shownPlace(places, span.start);
    const start = Math.max(text.lastIndexOf('\n', Math.max(0, place - 1)) + 1, last?.start ?? 0);
    if (last) last.end = start;
    zones.push({ start: last ? start : 0, end: text.length, zone, by, at: saidAt });
  }
  return zones.filter(({ start, end }) => end > start);
}
