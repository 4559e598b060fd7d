import type { SourceRow } from '../../api/types.ts';
import { threadsOf } from './threads.ts';

const mail = (id: string, threadId: string | null): SourceRow => ({ id, part: 'communications', kind: 'email', title: id, at: null, by: null, to: [], threadId, signed: null, format: 'text', bytes: 1, sha256: '' });

describe('a conversation', () => {
  it('folds what belongs to one thread where it began, and leaves the rest alone', () => {
    const threads = threadsOf([mail('a', 't'), mail('b', null), mail('c', 't'), mail('d', null)]);
    expect(threads.map(({ title, sources }) => [title, sources.map(({ id }) => id)])).toEqual([['a', ['a', 'c']], ['b', ['b']], ['d', ['d']]]);
  });
});
