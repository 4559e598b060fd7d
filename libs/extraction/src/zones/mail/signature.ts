import type { Zone } from '../../sources/sentence.ts';
import { isBlank, type Line } from '../../text/lines.ts';

interface Cut { from: number; to: number; zone: Zone | null }

/** Where the words of a message end and its signature and notices begin; a null zone is the message's own. */
export function signatureStart(lines: readonly Line[], author: string | null): Cut[] {
  let start = lines.findIndex((line) => /^\s{0,3}(?:--|\u2014)\s{0,3}$/.test(line.text.text) || /^\s{0,3}(?:sent|gesendet|envoyé|verzonden|enviado) (?:from|von|depuis|de|via|vanaf|desde) (?:my|meinem|mon|mijn|mi|iphone|ipad|android)/i.test(line.text.text));
  if (start < 0 && author !== null) {
    const name = author.toLowerCase();
    start = lines.findIndex((line, index) => index > 0 && line.text.text.trim().toLowerCase().startsWith(name) && isBlank(lines[index - 1] as Line));
  }
  if (start < 0) return [{ from: 0, to: lines.length, zone: null }];
  const cuts: Cut[] = [{ from: 0, to: start, zone: null }, { from: start, to: lines.length, zone: 'signature' }];
  return cuts.filter(({ from, to }) => to > from);
}
