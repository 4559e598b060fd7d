import { foldName } from '../../people/people.ts';
import type { Zone } from '../../sources/sentence.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { isDisclaimer } from './disclaimer.ts';

interface Cut { from: number; to: number; zone: Zone | null }

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

/** What a paragraph's start may depend on: the author, what is left of the message, whether the lines below are short. */
interface Message {
  lines: readonly Line[];
  author: string | null;
  paragraphs: readonly Paragraph[];
  /** For each line, how many from it on say something. */
  left: readonly number[];
  /** For each line, whether it and all below it in its paragraph are short. */
  short: readonly boolean[];
}

interface Paragraph { from: number; to: number; text: string }

/** Where the words of a message end and its signature and notices begin; a null zone is the message's own. */
export function signatureCuts(lines: readonly Line[], author: string | null): Cut[] {
  const zones = lines.map((): Zone | null => null);
  const message = messageOf(lines, author);
  let within = false;
  let complete = false;
  for (const [index, { from, to, text }] of message.paragraphs.entries()) {
    if (isDisclaimer(text)) {
      zones.fill('disclaimer', from, to);
      continue;
    }
    if (within && isSpeechAgain(lines.slice(from, to), text, complete)) within = false;
    const start = within ? from : startIn(message, index);
    if (start === null) continue;
    zones.fill('signature', start, to);
    complete = (within && complete) || isComplete(lines.slice(start, to));
    // A line below a signature that is a notice by itself.
    for (let i = start; i < to && !within; i++) if (isDisclaimer(lines[i]?.text.text ?? '')) zones[i] = 'disclaimer';
    within = true;
  }
  const cuts: Cut[] = [];
  for (const [index, zone] of zones.entries()) {
    const last = cuts.at(-1);
    if (last && last.zone === zone) last.to = index + 1;
    else cuts.push({ from: index, to: index + 1, zone });
  }
  return cuts;
}

function messageOf(lines: readonly Line[], author: string | null): Message {
  const left: number[] = [];
  const short: boolean[] = [];
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as Line;
    left[i] = (left[i + 1] ?? 0) + (isBlank(line) ? 0 : 1);
    short[i] = isBlank(line) || (isShort(line) && (short[i + 1] ?? true));
  }
  return { lines, author, paragraphs: paragraphsOf(lines), left, short };
}

/** Whether the lines are more than a closing and a first name: a slogan may follow them, before them only the author's words do. */
function isComplete(lines: readonly Line[]): boolean {
  return lines.length >= 3 || lines.some((line) => line.signature || line.faint || DELIMITER.test(line.text.text) || MOBILE.test(line.text.text) || /\s[|\u00b7\u2022]\s/.test(line.text.text) || CONTACT.test(line.text.text));
}

/** Whether a paragraph after a signature is the author's words after all: a postscript, a salutation, or sentences below a bare closing or name. */
function isSpeechAgain(lines: readonly Line[], text: string, complete: boolean): boolean {
  if (POSTSCRIPT.test(text) || /^(?:hi|hello|hallo|hey|dear|liebe[rs]?|bonjour|beste|hola|guten (?:tag|morgen))\s\p{Lu}[\p{L} .-]{0,40}[,!]/iu.test(text)) return true;
  if (!complete) return /[.?!]$/.test(text) && text.split(/\s+/, 7).length > 6;
  return lines.length >= 3 && text.length > 400 && !CONTACT.test(text) && lines.some((line) => line.text.text.length > 60);
}

/** The first line of a paragraph with which a signature begins. */
function startIn({ lines, author, paragraphs, left, short }: Message, index: number): number | null {
  const { from, to } = paragraphs[index] as Paragraph;
  const remaining = left[from] ?? 0;
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    const text = line.text.text;
    const opensMail = index === 0 && i === from;
    const shortBelow = i + 1 >= to || short[i + 1] === true;
    if (line.signature) return i;
    if (MOBILE.test(text) && text.length < 110) return i;
    if (DELIMITER.test(text) && remaining <= MOST_LINES && (i + 1 < to || index + 1 < paragraphs.length)) return i;
    if (shortBelow && isClosing(text) && (!opensMail || remaining <= 2) && remaining < MOST_LINES + 10) return i;
    // A name that opens a longer mail addresses somebody of the same name.
    const salutes = opensMail && (remaining > 8 || (to - from === 1 && remaining > 4));
    if (shortBelow && !salutes && author !== null && isName(text, author)) return i;
  }
  const rest = paragraphs.slice(index, index + MOST_LINES);
  const ends = remaining <= MOST_LINES && rest.every((paragraph) => isDisclaimer(paragraph.text) || looksLikeContact(lines.slice(paragraph.from, paragraph.to)));
  return index > 0 && ends ? from : null;
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

function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from: number | null = null;
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index];
    if (line && (!isBlank(line) || line.rule)) from ??= index;
    else if (from !== null) {
      paragraphs.push({ from, to: index, text: lines.slice(from, index).map((said) => said.text.text.trim()).join(' ') });
      from = null;
    }
  }
  return paragraphs;
}
