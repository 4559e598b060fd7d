import { foldName } from '../../people/people.ts';
import type { Zone } from '../../sources/sentence.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { isDisclaimer } from './disclaimer.ts';

export interface Cut { from: number; to: number; zone: Zone | null }

const DELIMITER = /^\s{0,3}(?:--|---|__|\u2014|\u2013\u2013|-- -|\*{2,3}|~~)\s{0,3}$/;
const MOBILE = /^\s{0,3}[-\u2013(*_]{0,3}\s{0,2}(?:(?:sent|posted|typed|written|composed) (?:from|via|with|using|on|by) (?:my|an?|the|mobile|i(?:phone|pad|os)|android|outlook|samsung|yahoo|gmail|blackberry|proton|mail|windows|hey|superhuman|spark|front)\b|get outlook for|(?:von|mit) meine[mr] \S{1,20}(?: \S{1,20})? gesendet|gesendet (?:von|mit|aus|über) (?:mein|outlook|ios|android|der|yahoo|gmail|web|gmx|mail|i)|diese nachricht wurde von mein|envoy[ée] (?:depuis|de|avec|[àa] partir de) (?:mon|ma|l|outlook|yahoo|gmail|i|mail|un|my)|t[ée]l[ée]charge[rz] outlook|obtenez outlook|(?:verzonden|verstuurd) (?:vanaf|met|via|van) (?:mijn|outlook|i|yahoo|mail|een|my)|enviado (?:desde|do|con|mediante|del|de) (?:mi|meu|outlook|i|yahoo|mail|un|my)|inviato d|skickat fr[åa]n min|sendt fra min|wys[łl]ane z|l[äa]hetetty|download outlook|outlook f[üo]r (?:ios|android)|(?:please )?(?:excuse|pardon|forgive) (?:the |my |any )?(?:brevity|typos)).{0,90}$/iu;
const CLOSING = new RegExp(`^\\s{0,3}(?:(?:${[
  'many thanks', 'thanks(?: (?:again|so much|a lot|very much|and regards|in advance|a million))?', 'thank you(?: (?:very much|again|so much|in advance))?', 'thx', 'cheers', 'best(?: (?:regards|wishes))?', 'kind(?:est)? regards', '(?:with )?(?:kind|warm|best) regards', 'warm(?:est|ly)?(?: regards| wishes)?', 'regards', 'all the best', 'rgds', 'br', 'kr', 'yours(?: (?:sincerely|faithfully|truly))?', 'sincerely(?: yours)?', 'respectfully', 'cordially', 'take care', 'talk soon', 'speak soon', 'have a (?:great|good|nice) (?:day|weekend|week|one|evening)',
  'mit freundlichen gr[uü](?:ß|ss)en', 'freundliche gr[uü](?:ß|ss)e', '(?:viele|beste|herzliche|liebe|schöne|sonnige) gr[uü](?:ß|ss)e(?: aus \\p{L}{2,30})?', 'gru(?:ß|ss)', 'mfg', 'lg', 'vg', 'bg', 'danke(?: und gru(?:ß|ss))?', 'vielen dank(?: und (?:viele|beste) gr[uü](?:ß|ss)e)?', 'besten dank', 'hochachtungsvoll', 'schönen gru(?:ß|ss)',
  'cordialement', 'bien cordialement', 'bien [àa] (?:vous|toi)', '(?:bien )?amicalement', '(?:meilleures|sincères) salutations', 'salutations(?: distinguées)?', 'cdlt', 'merci(?: (?:d[\u2019\']avance|beaucoup))?', 'bonne (?:journ[ée]e|soir[ée]e|semaine)', 'sincèrement', '[àa] bient[ôo]t',
  'met vriendelijke groet(?:en)?(?: / (?:kind|best) regards)?', '(?:vriendelijke|hartelijke) groet(?:en)?', 'groet(?:en|jes)?', 'mvg', 'dank(?: je| u)?(?: wel)?', '(?:alvast )?bedankt', 'hoogachtend',
  'saludos(?: cordiales)?', 'un (?:cordial )?saludo', 'atentamente', '(?:muchas )?gracias(?: y saludos)?', 'un abrazo', 'cordialmente', 'cordiali saluti', 'distinti saluti', 'grazie', 'saluti', 'atenciosamente', 'obrigad[oa]', 'abraços', 'med v[äa]nlig h[äa]lsning', 'mvh', 'hilsen', '(?:med )?venlig hilsen', 'vh', 'tack', 'hälsningar', 'pozdrawiam', 'z poważaniem', 's pozdravem',
].join('|')})(?:\\s?[,/&+]\\s?|\\s(?:and|und|et|en|y)\\s)?){1,3}(?![\\p{L}\\d])`, 'iu');
/** What may follow on a closing's line: marks, a name, an emoji. */
const AFTER_CLOSING = /^[\s,.!\u2026\u2013-]{0,4}(?:\p{Lu}[\p{L}.'-]{0,25}\s?){0,3}[\s,.!)(:;\p{Extended_Pictographic}\ufe0f\u200d]{0,8}$/u;
const POSTSCRIPT = /^\s{0,3}(?:p\.?\s?p?\.?s\.?|n\.?b\.?|nb|edit)\s{0,2}[:.\u2013-]?\s{1,3}\S/i;
const CONTACT = /[^\s@]{1,64}@[^\s@]{1,200}\.\p{L}{2,}|https?:\/\/|\bwww\.|(?:^|[\s|])(?:t|m|p|f|tel|mob|mobile|phone|fon|fax|cell|office|direct|gsm|tél)\s?[.:]?\s?\(?[+\d(]|\+\d{1,3}[\s(\d.-]{7,20}|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}/iu;
/** A signature rarely has more lines; what is longer is text below a name. */
const MOST_LINES = 30;

/** Where the words of a message end and its signature and notices begin; a null zone is the message's own. */
export function signatureCuts(lines: readonly Line[], author: string | null): Cut[] {
  const zones = lines.map((): Zone | null => null);
  const paragraphs = paragraphsOf(lines);
  let within = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { from, to } = paragraph;
    const text = lines.slice(from, to).map((line) => line.text.text.trim()).join(' ');
    if (isDisclaimer(text)) {
      zones.fill('disclaimer', from, to);
      continue;
    }
    const first = lines[from]?.text.text ?? '';
    if (within && (POSTSCRIPT.test(first) || isSpeechAgain(lines.slice(from, to), text))) within = false;
    if (within) {
      zones.fill('signature', from, to);
      continue;
    }
    const start = startIn(lines, from, to, author, index === 0, paragraphs.length - index);
    if (start === null) continue;
    within = true;
    zones.fill('signature', start, to);
    // A line below a signature that is a notice by itself.
    for (let i = start; i < to; i++) if (isDisclaimer(lines[i]?.text.text ?? '')) zones[i] = 'disclaimer';
  }
  const cuts: Cut[] = [];
  for (const [index, zone] of zones.entries()) {
    const last = cuts.at(-1);
    if (last && last.zone === zone) last.to = index + 1;
    else cuts.push({ from: index, to: index + 1, zone });
  }
  return cuts;
}

/** Whether a paragraph after a signature is the author's words after all: a salutation, or a list or long text without any sign of a signature. */
function isSpeechAgain(lines: readonly Line[], text: string): boolean {
  if (/^(?:hi|hello|hallo|hey|dear|liebe[rs]?|bonjour|beste|hola|guten (?:tag|morgen))\s\p{Lu}[\p{L} .-]{0,40}[,!]/iu.test(text)) return true;
  return lines.length >= 3 && text.length > 400 && !CONTACT.test(text) && lines.some((line) => line.text.text.length > 60);
}

/** The first line of a paragraph with which a signature begins. */
function startIn(lines: readonly Line[], from: number, to: number, author: string | null, firstParagraph: boolean, paragraphsLeft: number): number | null {
  const left = lines.slice(from).reduce((sum, line) => sum + (isBlank(line) ? 0 : 1), 0);
  for (let i = from; i < to; i++) {
    const line = lines[i];
    if (!line) continue;
    const text = line.text.text;
    const rest = lines.slice(i + 1, to);
    if (line.signature) return i;
    if (DELIMITER.test(text) && left <= MOST_LINES && rest.length + paragraphsLeft > 1) return i;
    if (MOBILE.test(text) && text.length < 110) return i;
    const after = lines[i + 1];
    const opensMail = firstParagraph && i === from;
    if (isClosing(text) && (!opensMail || left <= 2) && left < MOST_LINES + 10 && rest.every(isShort)) return i;
    if (author !== null && !(opensMail && left > 6 && to - from > 5) && isName(text, author) && (i > from || !opensMail || left <= 8) && rest.every(isShort) && !(opensMail && after !== undefined && isBlank(after) && left > 4)) return i;
    if (i === from && !opensMail && (line.faint || looksLikeContact(lines.slice(from, to))) && looksLikeContact(lines.slice(from, to)) && left <= MOST_LINES) return i;
  }
  return null;
}

/** "Best regards," or "Cheers, Vera" alone on a line. */
function isClosing(text: string): boolean {
  const closing = text.length < 90 ? CLOSING.exec(text)?.[0] : undefined;
  return closing !== undefined && AFTER_CLOSING.test(text.slice(closing.length));
}

function isShort(line: Line): boolean {
  const text = line.text.text.trim();
  return text.length < 120 || line.faint || CONTACT.test(text) || isDisclaimer(text);
}

/** Name with company, title or ways to be reached, on short lines. */
function looksLikeContact(lines: readonly Line[]): boolean {
  // A table has bars as well.
  if (lines.some((line) => line.kind === 'row' || line.text.text.trimStart().startsWith('|'))) return false;
  const texts = lines.map((line) => line.text.text.trim());
  const contacts = texts.filter((text) => CONTACT.test(text)).length;
  return texts.every((text) => text.length < 120 && !/[.?!]$/.test(text.replace(/\b(?:Inc|Ltd|Co|Corp|B\.V|N\.V|S\.A)\.$/, ''))) && /^[\p{Lu}\d+|(]/u.test(texts[0] ?? '') && contacts >= Math.max(1, texts.length / 3) && (texts.length > 1 || texts.some((text) => (text.match(/\s[|\u00b7\u2022/]\s/g) ?? []).length >= 2));
}

/** Whether a line is the author's name, alone or with title and company behind a separator. */
function isName(text: string, author: string): boolean {
  const line = text.trim().replace(/^[-\u2013\u2014~/*_\s]{1,4}/, '').replace(/[*_]{1,3}/g, '');
  if (line === '' || line.length > 160) return false;
  const words = foldName(author.replace(/@.*$/, '').replace(/[._]/g, ' ')).split(' ').filter((word) => word !== '');
  const [first = '', ...rest] = words;
  const last = rest.at(-1) ?? '';
  const head = foldName(line.split(/\s?[|,\u00b7\u2022(/\u2013\u2014]\s?|\s-\s/, 1)[0] ?? '');
  const whole = foldName(line).replace(/\.$/, '');
  if (whole === first || whole === words.join(' ') || (last !== '' && (whole === last || head === words.join(' ') || whole === `${first} ${last.charAt(0)}` || whole === `${first.charAt(0)} ${last}` || whole === `${first.charAt(0)}. ${last}`))) return true;
  if (last !== '' && head === `${first} ${last}`) return true;
  const initials = words.map((word) => word.charAt(0)).join('');
  return line.length <= 4 && (whole === first.charAt(0) || whole === initials || whole === `${first.charAt(0)}${last.charAt(0)}`);
}

function paragraphsOf(lines: readonly Line[]): { from: number; to: number }[] {
  const paragraphs: { from: number; to: number }[] = [];
  let from: number | null = null;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line) && !line.rule) {
      if (from !== null) paragraphs.push({ from, to: index });
      from = null;
    } else from ??= index;
  }
  if (from !== null) paragraphs.push({ from, to: lines.length });
  return paragraphs;
}
