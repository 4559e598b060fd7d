import type { People } from '../../people/people.ts';
import { speakerOf } from '../../people/speaker.ts';
import type { Person, Sentence, Zone } from '../../sources/sentence.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { sliceText } from '../../text/mapped-text.ts';
import { quoteHeaderAt } from './quote-header.ts';

/** Lines in a row with the same zone and speaker. */
export interface Stretch {
  lines: Line[];
  zone: Zone;
  speaker: Person | null;
  saidAt: string | null;
  answers: Sentence['answers'];
}

/** Whoever wrote what stands at some depth of quoting. */
interface Owner { zone: Zone; speaker: Person | null; saidAt: string | null }

export interface Mail { author: Person | null; at: string | null; subject: string | null }

const MARK = /^ {0,3}(?:>|\|(?=\s|$)(?![^|]{0,400}\|))/;
const FORWARD_SUBJECT = /^\s{0,3}(?:fwd?|wg|tr|rv|enc|i|vb|doorst|vs)\s?(?:\[\d\])?\s?:/i;
/** Nobody answers deeper; hostile text does. */
const DEEPEST = 50;

/** Takes the quote marks off a line and counts them. */
function unquote(line: Line): Line {
  const { text } = line.text;
  let from = 0;
  let depth = line.depth;
  while (depth < DEEPEST) {
    const mark = MARK.exec(text.slice(from, from + 420));
    if (!mark) break;
    from += mark[0].length;
    depth++;
  }
  if (from === 0) return line;
  const rest = sliceText(line.text, text.charAt(from) === ' ' ? from + 1 : from, text.length);
  return { ...line, text: rest, depth, rule: line.rule || /^\s{0,9}[-_]{5,200}\s{0,9}$/.test(rest.text) };
}

/** Cuts a mail into stretches by whoever wrote them; the lines of headers become stretches without speech. */
export function stretchesOf(raw: readonly Line[], mail: Mail, people: People): Stretch[] {
  const lines = rejoinWraps(raw.map(unquote));
  const own: Owner = { zone: 'new', speaker: mail.author, saidAt: mail.at };
  const nobody: Owner = { zone: 'quoted', speaker: null, saidAt: null };
  const owners: Owner[] = [own];
  const stretches: (Stretch & { owner: Owner | null })[] = [];
  const push = (line: Line, owner: Owner | null): void => {
    const last = stretches.at(-1);
    if (last?.owner === owner) last.lines.push(line);
    else stretches.push({ lines: [line], owner, zone: owner?.zone ?? 'code', speaker: owner?.speaker ?? null, saidAt: owner?.saidAt ?? null, answers: null });
  };
  let depth = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const header = isBlank(line) && !line.rule ? null : quoteHeaderAt(lines, i, mail.at);
    if (header) {
      let next = i + header.length;
      while (next < lines.length && isBlank(lines[next] as Line)) next++;
      const below = Math.max(lines[next]?.depth ?? line.depth, line.depth);
      const outer = owners[line.depth] ?? own;
      const forwarded = header.forwarded || outer.zone === 'forwarded' || (outer.zone === 'new' && FORWARD_SUBJECT.test(mail.subject ?? '') && below === line.depth);
      const owner: Owner = { zone: forwarded ? 'forwarded' : 'quoted', speaker: speakerOf(header.from, people), saidAt: header.at };
      for (let k = i; k < i + header.length; k++) if (lines[k]) push(lines[k] as Line, null);
      owners.length = Math.min(owners.length, below);
      for (let level = owners.length; level < below; level++) owners[level] = owners[level - 1] ?? own;
      owners[below] = owner;
      depth = below;
      i += header.length - 1;
      continue;
    }
    // An empty line belongs to what is around it.
    if (!isBlank(line)) depth = line.depth;
    else if (line.depth < depth) {
      push(line, stretches.at(-1)?.owner ?? own);
      continue;
    }
    let owner = owners[depth];
    if (!owner) {
      // Quoted without a header: nobody's, unless deeper quotes of a known message.
      owner = { ...nobody, zone: owners.findLast((known) => known !== undefined)?.zone === 'forwarded' ? 'forwarded' : 'quoted' };
      owners[depth] = owner;
    }
    push(line, owner);
  }
  return withAnswers(stretches);
}

/** Lines that a mail program wrapped out of a quote go back into it. */
function rejoinWraps(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    const before = lines[index - 1];
    const after = lines[index + 1];
    if (line.depth > 0 || !before || before.depth === 0 || before.hard || isBlank(line) || isBlank(before)) return line;
    const between = after !== undefined && after.depth > 0;
    const wrapped = before.text.text.length > (between ? 55 : 66) && line.text.text.length < 45 && /^[\p{Ll}\d(]/u.test(line.text.text.trim()) && !/[.?!:,]\s*$/.test(before.text.text)
      && (between || !/^(?:yes|no|ok|okay|sure|we|i|you|done|agreed|will|ja|nein|oui|non|nee|sí|si)\b/i.test(line.text.text.trim()));
    return wrapped ? { ...line, depth: before.depth } : line;
  });
}

/** New words between quotes answer the paragraph right above them. */
function withAnswers(stretches: readonly Stretch[]): Stretch[] {
  return stretches.map((stretch, index) => {
    const before = stretches[index - 1];
    if (stretch.zone !== 'new' || (before?.zone !== 'quoted' && before?.zone !== 'forwarded')) return stretch;
    return { ...stretch, answers: { text: lastParagraph(before.lines), speaker: before.speaker } };
  });
}

/** The last paragraph or list item of some lines. */
export function lastParagraph(lines: readonly Line[]): string {
  const paragraph: string[] = [];
  for (const line of lines.toReversed()) {
    if (isBlank(line)) {
      if (paragraph.length > 0) break;
      continue;
    }
    paragraph.unshift(line.text.text.trim());
    if (line.hard || /^\s{0,9}(?:[-*\u2022]|\(?\w{1,3}[.)])\s/.test(line.text.text)) break;
  }
  return paragraph.join(' ').slice(0, 2000);
}
