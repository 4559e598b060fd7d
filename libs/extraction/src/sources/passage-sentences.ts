import { sentenceSpans } from '../sentences/split.ts';
import { sliceText, spanIn } from '../text/mapped-text.ts';
import type { Passage } from '../zones/passage.ts';
import type { Person, Sentence, SourceInfo } from './sentence.ts';

/** Cuts passages into sentences; rows and headings stay whole. */
export function sentencesOf(source: SourceInfo, passages: readonly Passage[], addressees: (speaker: Person | null) => Person[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const passage of passages) {
    const whole = passage.block === 'table_row' || passage.block === 'heading' || passage.zone === 'code';
    const spans = whole ? [{ start: 0, end: passage.text.text.length }] : sentenceSpans(passage.text.text);
    for (const span of spans) {
      const text = sliceText(passage.text, span.start, span.end);
      if (text.text.trim() === '') continue;
      sentences.push({
        source, index: sentences.length, span: spanIn(text, 0, text.text.length), text: text.text, at: (start, end) => spanIn(text, start, end),
        zone: passage.zone, block: passage.block, group: passage.group, speaker: passage.speaker, addressees: passage.addressees ?? addressees(passage.speaker),
        saidAt: passage.saidAt, section: passage.section, cells: passage.cells, answers: passage.answers,
      });
    }
  }
  return sentences;
}
