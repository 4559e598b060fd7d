import type { Person } from './sentence.ts';
import type { Passage } from '../zones/passage.ts';

/** The numbered points somebody made in a mail, for answers that only give the number. */
export interface Points { speaker: Person | null; byMark: Map<string, string> }

/** The numbered points among some passages. */
export function pointsIn(passages: readonly Passage[], zones: readonly Passage['zone'][]): Points {
  const found = passages.filter((passage) => passage.mark !== null && zones.includes(passage.zone));
  const byMark = new Map<string, string>();
  for (const { mark, text } of found) if (mark !== null && !byMark.has(mark)) byMark.set(mark, text.text);
  // Tables of questions are numbered in their first column.
  for (const { cells, zone } of passages) {
    const mark = cells?.[0]?.text.trim().replace(/[.)]$/, '').toLowerCase() ?? '';
    if (cells && cells.length > 1 && /^\(?(?:\d{1,3}|[a-z])\)?$/.test(mark) && zones.includes(zone) && !byMark.has(mark)) byMark.set(mark, cells[1]?.text ?? '');
  }
  return { speaker: (found[0] ?? passages.find((passage) => passage.cells !== null && zones.includes(passage.zone)))?.speaker ?? null, byMark };
}

/** Answers by number get the point they answer: of the message quoted in the same mail, else of the other side's last one in the thread. */
export function withNumberedAnswers(passages: readonly Passage[], earlier: Points | null): Passage[] {
  const below = pointsIn(passages, ['quoted', 'forwarded']);
  const points = below.byMark.size > 0 ? below : earlier;
  if (!points) return [...passages];
  return passages.map((passage) => {
    if (passage.zone !== 'new' || passage.mark === null || passage.answers !== null) return passage;
    const text = points.byMark.get(passage.mark);
    return text === undefined || text === passage.text.text ? passage : { ...passage, answers: { text, speaker: points.speaker } };
  });
}
