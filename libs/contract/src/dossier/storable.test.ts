import fc from 'fast-check';
import { unstorableParts } from './storable.ts';

describe('what the database could not keep', () => {
  it('is named with its path, in the order of the document', () => {
    const value = { a: 'fine', b: ['fine', 'a\0b'], c: { d: '\ud83d' } };
    expect(unstorableParts(value).map(({ path }) => path)).toEqual(['b[1]', 'c.d']);
  });

  it('is nothing in any JSON of whole characters', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6, stringUnit: 'grapheme' }), (value) => unstorableParts(value).length === 0));
  });

  it('may stand in a name, too', () => {
    expect(unstorableParts({ data: { 'a\0': 1 } })).toEqual([{ path: 'data', message: expect.stringContaining('name') }]);
  });

  it('is anything nested too deep to be read safely', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(unstorableParts({ deep })).toEqual([{ path: expect.any(String), message: expect.stringContaining('64') }]);
  });
});
