import type { People } from '../../people/people.ts';
import { speakerOf } from '../../people/speaker.ts';
import type { Person, Sentence, Zone } from '../../sources/sentence.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { sliceText } from '../../text/mapped-text.ts';
import { quoteHeaderAt } from './quote-header.ts';
import { signatureStart } from './signature.ts';

/** Lines in a row with the same zone and speaker. */
export interface Stretch {
  lines: Line[];
  zone: Zone;
  speaker: Person | null;
  saidAt: string | null;
  answers: Sentence['answers'];
}

interface Owner { zone: Zone; speaker: Person | null; saidAt: string | null; depth: number }

const MARK = /^ {0,3}(?:>|\|(?= ))/;

/** Takes the quote marks off a line and counts them. */
export function unquote(line: Line): Line {
  let { text } = line;
  let { depth } = line;
  for (;;) {
    const mark = MARK.exec(text.text);
    if (!mark || depth > 200) break;
    text = sliceText(text, mark[0].length, text.text.length);
    depth++;
  }
  return depth === line.depth ? line : { ...line, text, depth };
}

/** Cuts a mail into stretches: who wrote them, and what is no speech. */
export function markZones(raw: readonly Line[], author: Person | null, at: string | null, people: People): Stretch[] {
  const lines = raw.map(unquote);
  const own: Owner = { zone: 'new', speaker: author, saidAt: at, depth: 0 };
  /** Who wrote at a depth; what stands unmarked below a header belongs to its sender from there on. */
  let base: Owner = own;
  let byDepth: Owner[] = [];
  const stretches: (Stretch & { depth: number; header: boolean })[] = [];
  const push = (line: Line, owner: Owner, header = false): void => {
    const last = stretches.at(-1);
    if (last && !header && !last.header && last.zone === owner.zone && last.speaker === owner.speaker && last.depth === line.depth && last.saidAt === owner.saidAt) last.lines.push(line);
    else stretches.push({ lines: [line], zone: owner.zone, speaker: owner.speaker, saidAt: owner.saidAt, answers: null, depth: line.depth, header });
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const header = isBlank(line) && !line.rule ? null : quoteHeaderAt(lines, i);
    if (header) {
      const speaker = speakerOf(header.from, people);
      const owner: Owner = { zone: header.forwarded ? 'forwarded' : base.zone === 'forwarded' ? 'forwarded' : 'quoted', speaker, saidAt: header.at, depth: line.depth };
      for (let k = 0; k < header.length; k++) {
        const headerLine = lines[i + k];
        if (headerLine) push(headerLine, { ...owner, zone: 'code' }, true);
      }
      i += header.length - 1;
      let next = i + 1;
      while (next < lines.length && isBlank(lines[next] as Line)) next++;
      const deeper = (lines[next]?.depth ?? 0) > line.depth;
      byDepth = byDepth.slice(0, line.depth + 1);
      if (deeper) byDepth[lines[next]?.depth ?? 0] = { ...owner, depth: lines[next]?.depth ?? 0 };
      else if (line.depth === 0) base = owner;
      else byDepth[line.depth] = owner;
      continue;
    }
    if (line.depth === 0 || isBlank(line)) push(line, line.depth === 0 ? base : (byDepth[line.depth] ?? { ...own, zone: 'quoted', speaker: null, saidAt: null }));
    else push(line, byDepth[line.depth] ?? byDepth.findLast((owner, depth) => owner !== undefined && depth <= line.depth) ?? { zone: base.zone === 'new' ? 'quoted' : base.zone, speaker: null, saidAt: null, depth: line.depth });
  }
  return withAnswers(stretches).flatMap((stretch) => (stretch.zone === 'code' ? [stretch] : splitSignature(stretch)));
}

/** New words between quotes answer the paragraph right above them. */
function withAnswers<T extends Stretch>(stretches: T[]): T[] {
  return stretches.map((stretch, index) => {
    if (stretch.zone !== 'new') return stretch;
    const before = stretches[index - 1];
    if (before?.zone !== 'quoted') return stretch;
    const paragraph: string[] = [];
    for (const line of before.lines.toReversed()) {
      if (isBlank(line)) {
        if (paragraph.length > 0) break;
      } else paragraph.unshift(line.text.text.trim());
    }
    return { ...stretch, answers: { text: paragraph.join(' '), speaker: before.speaker } };
  });
}

function splitSignature(stretch: Stretch): Stretch[] {
  const cuts = signatureStart(stretch.lines, stretch.speaker?.name ?? null);
  return cuts.map(({ from, to, zone }) => ({ ...stretch, lines: stretch.lines.slice(from, to), zone: zone ?? stretch.zone, answers: zone === null ? stretch.answers : null }));
}
