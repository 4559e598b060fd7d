import type { Dossier } from '../dossier/dossier.ts';
import type { Evidence } from '../package/fact.ts';
import { bodies, nameOf, personOf } from '../package/sources.ts';
import type { Instant } from '../time/instant.ts';

/** Where words stand: a signed document, another document, a note or chat of ours, or anything that the two sides said to each other. */
export type Voice = 'signed' | 'document' | 'note' | 'speech';

/** A sentence of a source with its place, its speaker and the side they stand on. */
export interface Said {
  text: string;
  /** The same in small letters without accents, as patterns look at it. */
  folded: string;
  voice: Voice;
  side: 'customer' | 'us' | null;
  by: string | null;
  at: Instant | null;
  evidence: Evidence;
}

const LONGEST = 400;
const SHORTEST = 8;
const MOST = 20_000;
const REPLY = /^(?:>|-{3,} ?(?:original|forwarded|ursprüngliche)|(?:on|am|le|op|el) .{6,120}(?:wrote|schrieb|a écrit|schreef|escribió) ?:?\s*$|(?:from|von|de|van): .{0,120}@)/i;
const SIGNATURE = /^(?:-- ?|__+)$/;
const SPEAKER = /^\s*(?:[-*•]\s*)?(?:\[?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?\]?\s*)?([\p{L}][\p{L} .'’-]{1,60}?)(?:\s*[[(]?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?[\])]?)?:\s+/iu;
/** What a transcript in JSON says. */
const TRANSCRIPT = /"(?:text|content|words)"\s*:\s*"((?:[^"\\]|\\.){1,4000})"/g;
/** Sentences that want to tell a program what to write down are no risk of the deal. */
const TO_A_MACHINE = /\b(?:summari[sz]e this|record (?:that|it as|as a)|ignore (?:all|any|the|previous|prior)|mark (?:it|this|them) as|do not (?:list|mention) |system prompt|you are an? (?:assistant|ai|model))\b/i;
const SENTENCE_END = /[.!?…]["”’)\]]{0,2}(?=\s+["“‘(]?[\p{Lu}\p{N}])|<\/?(?:br|p|li|td|th|tr|div|ul|ol|h[1-6])\b[^>]{0,200}>/giu;

/** Pieces of a body that belong together: its lines, those of one paragraph joined; what is quoted from an earlier mail is left out. */
function paragraphs(body: string, kind: string | undefined): [start: number, end: number][] {
  if (/^\s*[[{]/.test(body)) return [...body.matchAll(TRANSCRIPT)].map((match): [number, number] => [match.index + match[0].length - 1 - (match[1] ?? '').length, match.index + match[0].length - 1]);
  const found: [number, number][] = [];
  let at = 0;
  let open: [number, number] | null = null;
  let last = '';
  for (const line of body.split('\n')) {
    const [start, end] = [at, at + line.length];
    at = end + 1;
    const words = line.trim();
    if (kind === 'email' && found.length + (open ? 1 : 0) > 0 && (REPLY.test(words) || SIGNATURE.test(words)) && !words.startsWith('>')) break;
    const begins = words === '' || words.startsWith('>') || /^(?:[-*•|#]|\d{1,2}[.)]\s)/.test(words) || SPEAKER.test(line) || last.length < 45 || kind === 'note';
    if (begins && open) { found.push(open); open = null; }
    last = words;
    if (words === '' || words.startsWith('>')) continue;
    open = open === null ? [start, end] : [open[0], end];
  }
  if (open) found.push(open);
  return found;
}

/** The sentences of one paragraph. */
function sentences(body: string, [start, end]: [number, number]): [start: number, end: number][] {
  const found: [number, number][] = [];
  const words = body.slice(start, end);
  let from = 0;
  for (const match of words.matchAll(SENTENCE_END)) {
    const markup = match[0].startsWith('<');
    const to = match.index + (markup ? 0 : match[0].length);
    found.push([start + from, start + to]);
    from = match.index + match[0].length;
  }
  found.push([start + from, end]);
  return found;
}

/** Everything that was said and written, sentence by sentence, without what is only quoted. */
export function everythingSaid(dossier: Dossier): Said[] {
  const said: Said[] = [];
  const kinds = new Map((dossier.communications ?? []).map((one) => [one.id, one.kind]));
  const signed = new Set((dossier.documents ?? []).filter((one) => one.signed === true).map(({ id }) => id));
  for (const { id, part, body, at, from } of bodies(dossier)) {
    const kind = kinds.get(id);
    const voice: Voice = part === 'documents' ? (signed.has(id) ? 'signed' : 'document') : kind === 'note' ? 'note' : 'speech';
    for (const paragraph of paragraphs(body, kind)) {
      const speaker = kind === 'email' || part === 'documents' ? null : SPEAKER.exec(body.slice(...paragraph));
      const person = personOf(dossier, from) && speaker === null ? personOf(dossier, from) : speakerOf(dossier, speaker?.[1] ?? null);
      const start = paragraph[0] + (speaker?.[0].length ?? 0);
      for (const [from_, to] of sentences(body, [start, paragraph[1]])) {
        const raw = body.slice(from_, to);
        const quote = raw.trim();
        if (quote.length < SHORTEST || quote.length > LONGEST || said.length >= MOST || TO_A_MACHINE.test(quote)) continue;
        const begin = from_ + raw.indexOf(quote);
        const by = person === null ? null : nameOf(person);
        const text = quote.replace(/<[^>]{0,200}>/g, ' ').replace(/\s+/g, ' ').trim();
        said.push({
          text, folded: folded(text), voice, by, at, side: person === null ? (voice === 'note' ? 'us' : null) : person.side === 'customer' ? 'customer' : 'us',
          evidence: { sourceId: id, quote, start: begin, end: begin + quote.length, by, at },
        });
      }
    }
  }
  return said;
}

/** Small letters without accents, apostrophes as they are typed. */
export const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

/** Whoever a transcript's name stands for: the full name, or a first name that only one person has. */
function speakerOf(dossier: Dossier, name: string | null): ReturnType<typeof personOf> {
  if (name === null) return null;
  const whole = personOf(dossier, name);
  if (whole) return whole;
  const first = name.trim().toLowerCase();
  const alike = [...(dossier.contacts ?? []), ...(dossier.team ?? [])].filter((one) => one.name.toLowerCase().split(/\s+/).includes(first));
  return alike.length === 1 ? personOf(dossier, alike[0]?.id) : null;
}
