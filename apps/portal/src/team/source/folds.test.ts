import { blocksOf } from './folds.ts';
import type { Part } from './segments.ts';

const part = (zone: Part['zone'], by: string | null = null): Part => ({ zone, by, segments: [] });
const told = (parts: Part[]) => blocksOf(parts).map(({ how, name, by, parts: run }) => `${how} ${name ?? 'words'}${by ? ` of ${by}` : ''} ${run.length}`);

describe('what is read as one in a source', () => {
  it('keeps new words apart from the signature and from everything that was said before', () => {
    expect(told([part('new', 'Ada'), part('signature', 'Ada'), part('disclaimer', 'Ada'), part('code'), part('quoted', 'Bea'), part('signature', 'Bea'), part('code'), part('quoted', 'Ada')])).toEqual([
      'plain words of Ada 1', 'fold signature of Ada 2', 'fold quoted of Bea 5',
    ]);
  });

  it('leaves what is answered line by line in sight', () => {
    expect(told([part('quoted', 'Bea'), part('new', 'Ada'), part('quoted'), part('new', 'Ada'), part('quoted', 'Bea')])).toEqual([
      'dim quoted of Bea 1', 'plain words of Ada 1', 'dim quoted 1', 'plain words of Ada 1', 'fold quoted of Bea 1',
    ]);
  });

  it('shows what is forwarded, and folds nothing where nothing else is there', () => {
    expect(told([part('new', 'Ada'), part('code'), part('forwarded', 'Bea'), part('signature', 'Bea')])).toEqual(['plain words of Ada 1', 'dim words 1', 'plain words of Bea 1', 'fold signature of Bea 1']);
    expect(told([part('code'), part('quoted', 'Bea'), part('signature', 'Bea')])).toEqual(['dim quoted of Bea 3']);
    expect(told([part('new', 'Ada'), part('code', 'Ada'), part('new', 'Ada')])).toEqual(['plain words of Ada 1', 'plain words of Ada 1', 'plain words of Ada 1']);
    expect(told([part(null)])).toEqual(['plain words 1']);
  });
});
