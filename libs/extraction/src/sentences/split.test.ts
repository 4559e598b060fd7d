import fc from 'fast-check';

import { sentenceSpans, splitSentences } from './split.ts';

const sentences = (text: string): string[] => sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it('gives parts that put together are the text, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aZ .!?…"\')(1\n,é🎉e.g.Dr. '.split('')), maxLength: 400 }), (text) => {
      expect(splitSentences(text).join('')).toBe(text);
    }));
  });

  it.each([
    ['We will send it by 3 p.m. on Friday. Thanks!', ['We will send it by 3 p.m. on Friday.', 'Thanks!']],
    ['Dr. Vera Lindqvist, approx. 3.5 days, e.g. in May. Done.', ['Dr. Vera Lindqvist, approx. 3.5 days, e.g. in May.', 'Done.']],
    ['Acme Inc. will pay. Acme Ltd. We agree.', ['Acme Inc. will pay.', 'Acme Ltd.', 'We agree.']],
    ['Wir liefern am 3. März, z.B. per Kurier. Das kostet 1,2 Mio. Euro.', ['Wir liefern am 3. März, z.B. per Kurier.', 'Das kostet 1,2 Mio. Euro.']],
    ['Can you do it? yes. by friday!', ['Can you do it?', 'yes.', 'by friday!']],
    ['So... where do I start. We have it.', ['So... where do I start.', 'We have it.']],
    ['"We will." She said no. That is fine.', ['"We will."', 'She said no.', 'That is fine.']],
    ['ok 👍 will do', ['ok 👍 will do']],
    ['G. Lowe signed. So do I. We start.', ['G. Lowe signed.', 'So do I.', 'We start.']],
  ])('cuts %j where a reader would', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
