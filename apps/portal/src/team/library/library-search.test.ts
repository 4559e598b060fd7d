import { isNarrowed, libraryAddress } from './library-search.ts';

it('takes from an address what the library can be asked, and nothing else', () => {
  expect(libraryAddress({ q: 2026, part: 'package', kind: 'risks', person: 'Ada', from: '2026-02-01', to: 'tomorrow', page: '3' })).toEqual({
    q: '2026', part: 'package', kind: 'risks', handoff: undefined, person: 'Ada', from: '2026-02-01', to: undefined, page: 3,
  });
  expect(Object.values(libraryAddress({ q: ' ', part: 'all', kind: 7, page: -1 })).filter((one) => one !== undefined)).toEqual([]);
});

it('knows whether more than words is asked for', () => {
  expect(isNarrowed(libraryAddress({ q: 'archive', part: 'package', page: 2 }))).toBe(false);
  expect(isNarrowed(libraryAddress({ q: 'archive', to: '2026-02-01' }))).toBe(true);
});
