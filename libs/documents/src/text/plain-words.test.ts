import { clean } from './clean.ts';
import { plainWords } from './plain-words.ts';

describe('words out of a source', () => {
  it('come without the markup of HTML and Markdown', () => {
    expect(clean('Retention:</b> a 24-month purge&nbsp;is R&amp;D')).toBe('Retention: a 24-month purge is R&D');
    expect(plainWords('Data:** 5,000 rows')).toBe('Data: 5,000 rows');
    expect(plainWords('| Duplicate rows | 702 (14.0%) | 61 (1.2%) |')).toBe('Duplicate rows · 702 (14.0%) · 61 (1.2%)');
    expect(plainWords('| Measure | Before |\n|---|:--|\n| Rows | 702 |')).toBe('Measure · Before · Rows · 702');
  });

  it('stay as they are where nothing of it is markup', () => {
    for (const text of ['fewer than 5 < 6 rows | or so', 'a * b', 'x <unknown> y']) expect(plainWords(text)).toBe(text);
  });
});
