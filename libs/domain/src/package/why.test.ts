import type { PackageStatement } from './package.ts';
import { inOrderOfWeight } from './why.section.ts';

const pain = (what: string, ...by: (string | null)[]): PackageStatement => ({ what, status: 'stated_by_customer', statedBy: by[0] ?? null, sources: [], evidence: by.map((name, index) => ({ sourceId: 's', quote: what, start: index, end: index + 1, by: name, at: null })) });

describe('what hurts a customer', () => {
  it('stands in the order of how many of their people named it, then how often; what none of them said comes last', () => {
    const ranked = inOrderOfWeight([pain('only ours'), pain('once', 'Ines'), pain('twice by one', 'Ines', 'Ines'), pain('by two', 'Ines', 'Olaf'), pain('once as well', 'Olaf')]);
    expect(ranked.map(({ what }) => what)).toEqual(['by two', 'twice by one', 'once', 'once as well', 'only ours']);
  });
});
