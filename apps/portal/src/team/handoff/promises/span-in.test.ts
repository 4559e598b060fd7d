import { spanIn } from './span-in.ts';

const quote = (words: string, start: number, sourceId = 'm-1') => ({ sourceId, title: 'Mail', kind: 'email', quote: words, start, end: start + words.length, by: null, at: null });

describe('the words of a part', () => {
  it('are found in their quote, also with the quotation marks they were copied with', () => {
    const quotes = [quote('We train your team and migrate the data.', 100), quote('The data is moved in May.', 7, 'm-2')];
    expect(spanIn(quotes, 'migrate the data')).toEqual({ sourceId: 'm-1', start: 123, end: 139 });
    expect(spanIn(quotes, ' “The data is moved” ')).toEqual({ sourceId: 'm-2', start: 7, end: 24 });
  });

  it('are no place when nobody said them so', () => {
    expect(spanIn([quote('We train your team.', 0)], 'we train your team')).toBeNull();
    expect(spanIn([quote('We train your team.', 0)], '  ')).toBeNull();
  });
});
