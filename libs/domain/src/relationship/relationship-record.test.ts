import { noReading } from '../reading/no-reading.ts';
import { compilePackage } from '../package/compile.ts';
import { aDossier } from '../testing/dossier.builder.ts';
import { FACETS } from './facets.ts';
import { relationshipRecord } from './relationship-record.ts';
import type { RecordedFacet, RecordedTopic } from './relationship-record.ts';

type Built = ReturnType<typeof aDossier>;
const deal = (handoffId: string, closedAt: string, built: Built) => ({ handoffId, closedAt, compiled: compilePackage(built.build(), noReading(), [], closedAt) });
const topicsOf = (record: readonly RecordedFacet[], facet: RecordedFacet['facet']): RecordedTopic[] => record.find((one) => one.facet === facet)!.topics;

const FIRST = deal('first', '2024-03-01T09:00:00Z', aDossier()
  .contributing('discovery', { procurement: 'Orders are placed by the group', market: 'Toolmakers merge', expansion: ['The plant in Gävle'] })
  .withContacts({ id: 'c-vera', name: 'Vera Lindqvist', roles: ['economic_buyer'], preferences: 'Phone, before nine' }, { id: 'c-old', name: 'Joel Marek', roles: ['champion'], relationship: 'strong' }));
const SECOND = deal('second', '2026-03-01T09:00:00Z', aDossier()
  .contributing('discovery', { procurement: 'They buy for themselves since the group was sold' })
  .withContacts({ id: 'c-9', name: 'Vera Lindqvist', roles: ['economic_buyer'], preferences: 'Mail, and never on Fridays' }));

describe('the relationship record of a customer', () => {
  it('tells what the newest deal says, and keeps what an earlier one said as its history', () => {
    const [procurement] = topicsOf(relationshipRecord([FIRST, SECOND]), 'procurement').filter(({ topic }) => topic === 'procurement');
    expect(procurement).toMatchObject({ current: [{ what: 'They buy for themselves since the group was sold', handoffId: 'second' }], earlier: [{ what: 'Orders are placed by the group', handoffId: 'first' }] });
  });

  it('knows a person again by their name, whatever id another deal gives them', () => {
    expect(topicsOf(relationshipRecord([FIRST, SECOND]), 'style').filter(({ topic }) => topic === 'preference')).toEqual([
      expect.objectContaining({ subject: 'Vera Lindqvist', current: [expect.objectContaining({ what: 'Mail, and never on Fridays' })], earlier: [expect.objectContaining({ what: 'Phone, before nine' })] }),
    ]);
  });

  it('still counts what only an earlier deal tells, and says which', () => {
    const record = relationshipRecord([FIRST, SECOND]);
    expect(topicsOf(record, 'market').filter(({ topic }) => topic === 'market')).toEqual([expect.objectContaining({ current: [expect.objectContaining({ what: 'Toolmakers merge', handoffId: 'first' })], earlier: [] })]);
    expect(topicsOf(record, 'people').map(({ subject }) => subject)).toContain('Joel Marek');
  });

  it('is the same in whatever order the deals come, and has every facet even of no deal', () => {
    expect(relationshipRecord([SECOND, FIRST])).toEqual(relationshipRecord([FIRST, SECOND]));
    expect(relationshipRecord([]).map(({ facet }) => facet)).toEqual([...FACETS]);
  });

  it('asks whoever is likely to know for what the newest deal does not tell', () => {
    expect(relationshipRecord([FIRST, SECOND]).find(({ facet }) => facet === 'decisions')!.gaps).toMatchObject([{ id: 'decision.process', ask: { name: 'Olga Renner' } }]);
  });
});
