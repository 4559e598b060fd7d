import type { Instant } from '@throughline/domain';

import type { Line } from '../../text/lines.ts';
import { headerDate } from './header-dates.ts';

/** The line or lines above an earlier message that tell whose it is. */
interface QuoteHeader { length: number; from: string | null; at: Instant | null; forwarded: boolean }

const VERB = '(?:wrote|writes|schrieb|a [ée]crit|schreef|escribi[oó]|ha scritto|escreveu|skrev|kirjoitti|napisa[lł]a?|napsala?|написала?|пишет|yazd[ıi])';
const ENDS_IN_VERB = new RegExp(`(?:^|[\\s>)\\]])${VERB}\\s{0,3}(?:\\([^)]{0,40}\\))?\\s{0,3}(?::|-{2,9})?$`, 'iu');
const HAS_VERB = new RegExp(`(?:^|[\\s>)\\],])${VERB}[\\s<("]`, 'iu');
const OPENS = /^(?:on|am|le|op|el|il|em|den|dne|w dniu|dnia|tis|pe|ma|ke|to|în|dana|в|kl|in data|w)\s|^\d{1,2}[:.]\d{2}(?:\s?[ap]m)?,\s|^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6},?\s|^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|^\d{1,2}\.?\s\p{L}{3,10}\.?\s\d{4}/iu;
const ADDRESS = /[^\s<>"'(),;:[\]]{1,64}@[^\s<>"'(),;:[\]]{1,255}/;
const NAMED = new RegExp(`^(?:"?\\p{Lu}[\\p{L}.'-]{0,30}"?,?\\s){1,5}(?:[<(\\[][^>)\\]]{1,120}[>)\\]]\\s)?(?:via\\s\\S{1,40}\\s)?${VERB}(?:\\s|:)`, 'u');
const TIMED = /\d{1,2}[:.h]\d{2}|\d{4}|\d{1,2}[./-]\d{1,2}|yesterday|today/i;

const ORIGINAL = /^[\s*_>]{0,6}[-_=]{2,40}\s{0,3}(?:original[\s-]?(?:message|e-?mail|appointment)|urspr[uü]ngliche nachricht|original-?nachricht|message (?:d'origine|original|d\u2019origine)|courriel original|oorspronkelijk bericht|mensaje original|messaggio originale|mensagem original|oprindelig (?:meddelelse|besked)|ursprungligt meddelande|opprinnelig melding|alkuper[aä]inen viesti|reply message|reply above this line|исходное сообщение|wiadomość oryginalna)\b.{0,60}$/iu;
const FORWARDED = /^[\s*_>]{0,6}(?:[-_=]{2,40}\s{0,3}(?:forwarded|weitergeleitete|message transf|doorgestuurd|mensaje reenviado|mensaje remitido|messaggio inoltrato|mensagem encaminhada|videresendt|vidarebefordrat|v[aä]litetty|пересылаемое).{0,60}|begin forwarded message:?|(?:anfang der )?weitergeleitete(?:n)? nachricht:?|d[ée]but du message (?:r[ée]exp[ée]di[ée]|transf[ée]r[ée])\s?:?|begin doorgestuurd bericht:?|inicio del mensaje reenviado:?|inizio messaggio inoltrato:?)\s{0,3}$/iu;

const FIELDS: Record<string, 'from' | 'at' | 'to' | 'subject' | 'other'> = {};
for (const [field, names] of [
  ['from', 'from von de van da från fra od от отправитель от lähettäjä expéditeur'],
  ['at', 'sent date gesendet datum envoyé envoye verzonden enviado fecha enviada inviato data skickat sendt dato lähetetty date-sent дата отправлено received'],
  ['to', 'to an à a aan para cc kopie kopi till til copie copia bcc кому vastaanottaja do'],
  ['subject', 'subject sujet betreff objet onderwerp asunto oggetto assunto ämne emne aihe temat тема re'],
  ['other', 'reply-to importance attachments anlagen priorität wichtigkeit bijlagen organization'],
] as const) for (const name of names.split(' ')) FIELDS[name] = field;
const FIELD = /^[\s*_>]{0,6}(\p{L}[\p{L}-]{0,14})(?:\s(?:le|du|à|el|am))?[\s*_\u00a0]{0,4}:[*_]{0,3}(?:\s{1,9}|$)(.{0,2000})$/u;

/** How many lines a header's names and addresses may wrap into. */
const MOST_LINES = 14;

/** The header of an earlier message that begins at a line, if one does. */
export function quoteHeaderAt(lines: readonly Line[], index: number, within: Instant | null = null): QuoteHeader | null {
  const line = lines[index];
  if (!line) return null;
  return wroteAt(lines, index, within) ?? blockAt(lines, index, within);
}

/** "On Monday Vera wrote:" in its many forms, over up to four lines. */
function wroteAt(lines: readonly Line[], index: number, within: Instant | null): QuoteHeader | null {
  const first = lines[index]?.text.text.trim().replace(/^[-_*\s]{1,6}/, '') ?? '';
  if (first.length < 5 || first.length > 300) return null;
  if (isField(lines[index])) return null;
  const opens = OPENS.test(first);
  if (!opens && !/^["<\p{Lu}]/u.test(first) && !ADDRESS.test(first)) return null;
  let joined = '';
  for (let count = 1; count <= 4; count++) {
    const part = lines[index + count - 1]?.text.text.trim() ?? '';
    if (part === '' || (count > 1 && lines[index + count - 1]?.depth !== lines[index]?.depth)) return null;
    // A line that no header begins with may still be a name whose address was wrapped.
    if (count > 1 && !opens && !ADDRESS.test(first) && (count > 2 || !/^[<(]/.test(part))) return null;
    joined = joined === '' ? first : `${joined} ${part}`;
    if (joined.length > 420) return null;
    const ends = /:\s?[*_]{0,3}$/.test(joined);
    const dated = ends && ADDRESS.test(joined) && /\b\d{4}\b/.test(joined) && /\d{1,2}[:.]\d{2}/.test(joined);
    const verb = dated || ENDS_IN_VERB.test(joined) || (ends && HAS_VERB.test(joined)) || (ends && opens && ADDRESS.test(joined) && TIMED.test(joined));
    if (!verb || /[?!]\s/.test(joined)) continue;
    if (dated || (opens && (TIMED.test(joined) || ADDRESS.test(joined))) || NAMED.test(joined) || (ADDRESS.test(joined) && joined.length < 200)) {
      if (!ends && !ENDS_IN_VERB.test(joined)) continue;
      return { length: count, from: senderIn(joined), at: headerDate(joined, within), forwarded: false };
    }
  }
  return null;
}

/** Who wrote, of a header in one sentence: what is left beside date, time and verb. */
function senderIn(header: string): string | null {
  const address = ADDRESS.exec(header)?.[0] ?? null;
  const words = header.replace(/[<([][^>)\]]{0,200}[>)\]]/g, ' \u0001 ').replace(new RegExp(VERB, 'giu'), ' \u0002 ').replace(/:\s*$/, '');
  const parts = words.split(/\s?[,\u0001\u0002]\s?|\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s\(?(?:GMT|UTC|CES?T|[A-Z]{2,4}T)\)?)?(?:\s?[+-]\d{2}:?\d{2})?|\b\d{4}\b|\s(?:at|um|à|om|a las|alle|às|kl\.?)\s/iu)
    .map((part) => part.replace(/^(?:on|am|le|op|el|il|em|at|um|uhr|by|from|von|w dniu|dnia|użytkownik|in data)(?:\s|$)/i, '').replace(/^użytkownik\s/i, '').trim())
    .filter((part) => /\p{L}{2}/u.test(part) && !/\d/.test(part) && !/^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mi[ée]|jue|vie|s[áa]b|dom|ma|wo|vr|za|zo|am|pm|uhr)\p{L}{0,8}\.?$/iu.test(part) && !/^(?:uhr|gmt|utc|schrieb|via|yesterday|today)$/i.test(part));
  const name = parts.findLast((part) => /^["'\p{Lu}]/u.test(part)) ?? null;
  if (name === null) return address;
  return address === null ? name : `${name} <${address}>`;
}

/** "From: … Sent: … To: … Subject: …" with or without a separator above. */
function blockAt(lines: readonly Line[], index: number, within: Instant | null): QuoteHeader | null {
  const head = lines[index]?.text.text.trim().slice(0, 400) ?? '';
  const forwarded = FORWARDED.test(head);
  const separated = forwarded || ORIGINAL.test(head) || lines[index]?.rule === true;
  let at = index + (separated ? 1 : 0);
  while (separated && at < index + 4 && at < lines.length && (lines[at]?.text.text.trim() === '' || lines[at]?.rule === true || ORIGINAL.test(lines[at]?.text.text.slice(0, 300) ?? ''))) at++;
  const found = new Map<string, string>();
  let last: string | null = null;
  let end = at;
  for (let i = at; i < Math.min(at + MOST_LINES, lines.length); i++) {
    const text = lines[i]?.text.text ?? '';
    const field = FIELD.exec(text.slice(0, 2100));
    const kind = field ? FIELDS[(field[1] ?? '').toLowerCase()] : undefined;
    if (field && kind !== undefined) {
      if (!found.has(kind)) found.set(kind, field[2] ?? '');
      last = kind;
      end = i + 1;
    } else if (text.trim() === '') {
      // Some programs put an empty line between fields; after the subject the message begins.
      if (last === null || found.has('subject') || !isField(lines[i + 1])) break;
    } else if (last !== null && last !== 'subject' && (/^\s/.test(text) || /[;,<]\s*$/.test(lines[i - 1]?.text.text ?? '') || (found.get(last) === '' && text.length < 200) || /^[^\s@]{1,64}@\S{1,200}$/.test(text.trim()))) {
      if (found.get(last) === '') found.set(last, text.trim());
      end = i + 1;
    } else break;
  }
  const from = found.get('from') ?? null;
  const enough = from !== null && found.size >= (separated && lines[index]?.rule !== true ? 1 : 2) && (found.has('at') || found.has('subject') || found.has('to'));
  if (enough) return { length: end - index, from, at: headerDate(found.get('at') ?? '', within), forwarded };
  const flat = flatHeader(lines[at]?.text.text ?? '', within);
  if (flat) return { ...flat, length: at + 1 - index, forwarded };
  if (separated && lines[index]?.rule !== true) {
    const wrote = at < lines.length && at > index ? wroteAt(lines, at, within) : null;
    if (wrote) return { ...wrote, length: at - index + wrote.length, forwarded };
    return { length: 1, from: null, at: null, forwarded };
  }
  return null;
}

function isField(line: Line | undefined): boolean {
  const field = FIELD.exec(line?.text.text.slice(0, 300) ?? '');
  return field !== null && FIELDS[(field[1] ?? '').toLowerCase()] !== undefined;
}

/** A whole header on one line, as some programs leave it. */
function flatHeader(text: string, within: Instant | null): Pick<QuoteHeader, 'from' | 'at'> | null {
  const match = /^[\s*>]{0,6}(?:From|Von|De|Van|Da):[\s*]{0,3}([^:]{2,200}?)[\s*]{1,4}(?:Sent|Date|Gesendet|Datum|Envoyé|Verzonden|Enviado|Fecha)[\s*]{0,2}:(.{6,120})/iu.exec(text.slice(0, 600));
  return match && /(?:Subject|Betreff|Objet|Onderwerp|Asunto|To|An|À|Aan|Para)[\s*]{0,2}:/u.test(text.slice(0, 1200)) ? { from: match[1] ?? null, at: headerDate(match[2] ?? '', within) } : null;
}
