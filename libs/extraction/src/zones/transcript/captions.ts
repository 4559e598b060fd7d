import { isBlank, type Line } from '../../text/lines.ts';
import { type MappedText, sliceText, trimText } from '../../text/mapped-text.ts';
import { inlineLabel } from './labels.ts';
import { mergeTurns, type Turn } from './turn.ts';

const CUE = /^\s{0,9}(\d{1,3}:\d{2}(?::\d{2})?[.,]\d{1,3})\s{1,5}-->\s{1,5}\d{1,3}:\d{2}(?::\d{2})?[.,]\d{1,3}/;
const VOICE = /^\s{0,9}<v(?:\.[\w.-]{1,60})?\s([^>\n]{1,120})>/;
const TAG = /<\/?(?:v|c|i|b|u|ruby|rt|lang|\d{2}:\d{2}[:.\d]{0,12})(?:[ .][^>\n]{0,120})?>/g;

/** Whether lines are captions, WebVTT or SRT. */
export function areCaptions(lines: readonly Line[]): boolean {
  return lines.slice(0, 200).some((line) => CUE.test(line.text.text));
}

/** The turns of captions: voices by their tags or "Name: words", each cue's lines with the words alone. */
export function captionTurns(lines: readonly Line[]): Turn[] {
  const turns: Turn[] = [];
  let time: string | null = null;
  let within = false;
  let fresh = false;
  for (const [index, line] of lines.entries()) {
    const cue = CUE.exec(line.text.text);
    if (cue) {
      time = cue[1] ?? null;
      within = true;
      fresh = true;
      continue;
    }
    if (isBlank(line)) {
      within = false;
      continue;
    }
    if (!within) {
      // Cue numbers and the file's head and notes.
      if (!CUE.test(lines[index + 1]?.text.text ?? '')) turns.push({ label: null, time: null, texts: [line.text] });
      continue;
    }
    for (const part of voicesOf(line.text)) {
      const last = turns.at(-1);
      const label = part.label ?? (last && last.label !== null && (!fresh || part.continues) ? last.label : null);
      turns.push({ label: label ?? 'Unknown', time, texts: [part.text] });
      fresh = false;
    }
  }
  return mergeTurns(turns);
}

interface Part { label: string | null; continues: boolean; text: MappedText }

/** One caption line may hold several voices. */
function voicesOf(line: MappedText): Part[] {
  const starts = [...line.text.matchAll(/<v[. ]/g)].map((match) => match.index);
  const cuts = starts.length > 0 && starts[0] === 0 ? starts : [0, ...starts];
  return cuts.flatMap((from, index): Part[] => {
    const part = sliceText(line, from, cuts[index + 1] ?? line.text.length);
    const voice = VOICE.exec(part.text);
    const bare = withoutTags(voice ? sliceText(part, voice[0].length, part.text.length) : part);
    if (bare.text.trim() === '') return [];
    if (voice) return [{ label: voice[1]?.trim() ?? null, continues: false, text: trimText(bare) }];
    const labelled = inlineLabel(bare.text);
    return [labelled ? { label: labelled.label, continues: false, text: trimText(sliceText(bare, labelled.words, bare.text.length)) } : { label: null, continues: true, text: trimText(bare) }];
  });
}

/** Tags at the ends are cut off; a tag within is kept, since the words on both sides are one stretch of the source. */
function withoutTags(text: MappedText): MappedText {
  let [from, to] = [0, text.text.length];
  for (const match of text.text.matchAll(TAG)) {
    if (text.text.slice(from, match.index).trim() === '') from = match.index + match[0].length;
    else if (text.text.slice(match.index + match[0].length).replace(TAG, '').trim() === '') {
      to = match.index;
      break;
    }
  }
  return sliceText(text, from, Math.max(from, to));
}
