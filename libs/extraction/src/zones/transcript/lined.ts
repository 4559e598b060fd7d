import { foldName } from '../../people/people.ts';
import type { People } from '../../people/people.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import { sliceText } from '../../text/mapped-text.ts';
import { headerLabel, inlineLabel } from './labels.ts';
import type { Turn } from './turn.ts';

/** What the recorder notes rather than somebody says. */
const NOTED = /^\s{0,9}(?:[[(].{0,200}[\])]|.{0,80}\b(?:started|stopped|ended|hat) (?:the )?(?:transcription|recording|meeting)\b.{0,40}|.{0,60}\b(?:joined|left) (?:the )?(?:meeting|call|channel|chat)\b.{0,20}|messages? (?:and calls )?(?:are|is) end-to-end encrypted.{0,200}|<?(?:media|image|video|audio|sticker) omitted>?|\d{1,2}:\d{2}(?::\d{2})?|\d{1,3}m \d{1,2}s|#[\w-]{2,60}|(?:today|yesterday|heute|gestern)|[-=_*]{3,80})\s{0,9}$/i;
/** A recorder's title, date and length above the first speaker. */
const HEAD = 4;
const REACTIONS = /^[\s\d+:_\p{Extended_Pictographic}\p{Emoji_Modifier}\u200d\ufe0f]{1,80}$/u;

/** The turns of a conversation written down line by line, whichever of the usual layouts it has; what comes before the first speaker has no label. */
export function linedTurns(lines: readonly Line[], people: People): Turn[] {
  const headers = lines.map((line) => headerLabel(line.text.text));
  const stacked = headers.filter((header) => header !== null).length >= 2;
  const counts = labelCounts(lines);
  const turns: Turn[] = [];
  let open: Turn | null = null;
  for (const [index, line] of lines.entries()) {
    const { text } = line.text;
    if (isBlank(line)) continue;
    const header = stacked ? headers[index] : null;
    if (header) {
      open = { ...header, texts: [] };
      turns.push(open);
      continue;
    }
    const inline = inlineLabel(text);
    const trusted = inline !== null && (inline.time !== null || (!stacked && speaks(inline.label, counts, people)));
    if (inline && trusted) {
      open = { label: inline.label, time: inline.time, texts: inline.words < text.length ? [sliceText(line.text, inline.words, text.length)] : [] };
      turns.push(open);
    } else if (!open || NOTED.test(text) || (REACTIONS.test(text) && !/^\s*\p{L}/u.test(text) && stacked)) turns.push({ label: null, time: null, texts: [line.text], noted: NOTED.test(text) || REACTIONS.test(text) || (stacked && turns.length < HEAD) });
    else if (turns.at(-1) === open) open.texts.push(line.text);
    else {
      open = { ...open, texts: [line.text] };
      turns.push(open);
    }
  }
  return turns.filter((turn) => turn.texts.length > 0);
}

function labelCounts(lines: readonly Line[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const label = inlineLabel(line.text.text)?.label;
    if (label !== undefined) counts.set(foldName(label), (counts.get(foldName(label)) ?? 0) + 1);
  }
  return counts;
}

const NO_NAME = /^(?:note|notes|action|actions?(?: items?)?|todo|agenda|date|time|topic|subject|attendees|present|participants|summary|decision|decisions|next steps?|location|re|cc|to|from|p\.?s|q|a|question|answer|timeline|budget|price|status|risk|risks|open|owner|due|fyi|edit|update|link|http|https|teilnehmer|datum|thema|betreff|ort|aanwezig|onderwerp)$/i;

/** Whether a label is a person's rather than a word with a colon behind it. */
function speaks(label: string, counts: ReadonlyMap<string, number>, people: People): boolean {
  if (people.find(label)) return true;
  if (NO_NAME.test(label)) return false;
  if (/^(?:speaker|sprecher|participant|unknown|guest|caller|user|host|intervenant|spreker)\s?[\dA-Z]{0,3}$/i.test(label)) return true;
  const bare = label.replace(/\([^)]{0,60}\)?/g, '').trim();
  const named = /^(?:\p{Lu}[\p{L}.'\u2019-]{0,24}\s?){1,4}$/u.test(bare);
  return (counts.get(foldName(label)) ?? 0) >= 2 ? /^[\p{Lu}@]/u.test(bare) || bare.split(' ').length === 1 : named && bare.includes(' ');
}
