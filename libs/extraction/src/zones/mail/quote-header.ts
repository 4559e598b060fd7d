import type { Instant } from '@throughline/domain';

import type { Line } from '../../text/lines.ts';

/** The line or lines above an earlier message that tell whose it is. */
export interface QuoteHeader { length: number; from: string | null; at: Instant | null; forwarded: boolean }

const SEPARATOR = /^\s{0,9}-{2,20}\s{0,3}(?:original message|urspr[uü]ngliche nachricht|message d'origine|oorspronkelijk bericht|mensaje original|forwarded message|weitergeleitete nachricht|message transf[ée]r[ée]|doorgestuurd bericht|mensaje reenviado)\s{0,3}-{0,20}/i;
const FORWARD = /forward|weitergeleitet|transf|doorgestuurd|reenviado/i;
const FIELD = /^\s{0,9}\*{0,2}(from|sent|date|to|cc|subject|von|gesendet|datum|an|betreff|de|envoy[ée]|[àa]|objet|van|verzonden|aan|onderwerp|enviado|para|asunto|fecha)\s{0,2}\*{0,2}\s{0,2}:\*{0,2}\s{0,9}(.{0,300})/i;
const WROTE = /^\s{0,9}(?:on|am|le|op|el)\s.{5,300}\b(?:wrote|schrieb|a [ée]crit|schreef|escribi[oó])\b.{0,100}:\s{0,9}$/i;

/** The header of an earlier message that begins at a line, if one does. */
export function quoteHeaderAt(lines: readonly Line[], index: number): QuoteHeader | null {
  const text = lines[index]?.text.text ?? '';
  for (let count = 1; count <= 3; count++) {
    const joined = lines.slice(index, index + count).map((line) => line.text.text.trim()).join(' ').slice(0, 600);
    if (WROTE.test(joined)) return { length: count, from: senderIn(joined), at: dateIn(joined), forwarded: false };
  }
  const separated = SEPARATOR.test(text) || /^\s{0,3}_{10,80}\s{0,3}$/.test(text);
  let at = index + (separated ? 1 : 0);
  while (separated && at < index + 3 && lines[at]?.text.text.trim() === '') at++;
  const fields = new Map<string, string>();
  for (let last = at; last < at + 12; last++) {
    const field = FIELD.exec(lines[last]?.text.text ?? '');
    if (!field) break;
    fields.set((field[1] ?? '').toLowerCase(), field[2] ?? '');
    at = last + 1;
  }
  const pick = (...names: string[]): string | null => names.map((name) => fields.get(name)).find((value) => value !== undefined) ?? null;
  const from = pick('from', 'von', 'de', 'van');
  if (from === null || (fields.size < (separated ? 1 : 2))) return SEPARATOR.test(text) ? { length: 1, from: null, at: null, forwarded: FORWARD.test(text) } : null;
  return { length: at - index, from, at: dateIn(pick('sent', 'date', 'gesendet', 'datum', 'envoyé', 'verzonden', 'enviado', 'fecha') ?? ''), forwarded: FORWARD.test(text) };
}

function senderIn(header: string): string | null {
  const address = /<\s?([^\s<>]{1,200}@[^\s<>]{1,200})>/.exec(header);
  const before = header.slice(0, address?.index ?? header.length).split(/,|\d{4}|\bat\b|\bum\b|\d{1,2}:\d{2}(?:\s?[AP]M)?/).at(-1)?.replace(/\b(?:wrote|schrieb|a écrit|schreef|escribió).*$/i, '').trim();
  return [before, address?.[1]].filter(Boolean).join(' <') + (address ? '>' : '') || null;
}

function dateIn(text: string): Instant | null {
  const ms = Date.parse(text.replace(/^.*?(?=\d{1,2}\s\w|\w{3,9}\s\d)/, '').slice(0, 30));
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}
