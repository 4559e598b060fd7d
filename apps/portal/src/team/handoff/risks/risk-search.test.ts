import type { RiskEntry } from '../../../api/types.ts';
import { riskSearch, siftRisks } from './risk-search.ts';

const risk = (id: string, change: Partial<RiskEntry>): RiskEntry => ({ id, score: 4, status: 'proposed', missing: [], proposed: true, dimension: null, ...change }) as RiskEntry;
const ITEMS = [risk('high', { score: 9, dimension: 'A4.07', proposed: false }), risk('bare', { score: 6, missing: ['owner'] }), risk('low', {}), risk('over', { status: 'closed', score: 9 })];
const ids = (search: Record<string, unknown>) => siftRisks(ITEMS, riskSearch(search)).map(({ id }) => id);

describe('the risks that are shown', () => {
  it('are the open ones unless something else is asked for', () => {
    expect(ids({})).toEqual(['high', 'bare', 'low']);
    expect(ids({ which: 'nonsense', dimension: 'A9' })).toEqual(['high', 'bare', 'low']);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['high ones', { which: 'high' }, ['high', 'bare']], ['those that lack something', { which: 'missing' }, ['bare']], ['proposals', { which: 'proposed' }, ['bare', 'low']], ['closed ones', { which: 'closed' }, ['over']], ['those of a dimension', { dimension: 'A4.07' }, ['high']],
  ])('are %s when asked for', (_, search, shown) => {
    expect(ids(search)).toEqual(shown);
  });
});
