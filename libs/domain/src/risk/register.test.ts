import type { PackageRisk } from '../package/package.ts';
import { buffersOf } from './buffers.ts';
import { missingOf, openRisks, reconcileRisks, riskIn } from './register.ts';
import type { RegisterEntry } from './register.ts';
import { THRESHOLDS } from './thresholds.ts';

const aRisk = (change: Partial<PackageRisk> = {}): PackageRisk => ({
  id: 'r-1', origin: 'rule', statement: 'The contract for Grindstone ends on 30 April', dimension: 'A4.02', type: 'technical', severity: 'high', likelihood: 'high', score: 9, mitigation: 'Order an extension', contingency: 'Work from an export', bufferDays: 10, phase: 'go-live',
  owner: 'Sam Achieng', customerOwner: 'Joel Marek', trigger: 'Four weeks before', dueOn: '2026-04-01', reviewOn: '2026-03-10', proposed: true, status: 'inferred', statedBy: null, sources: [], evidence: [], ...change,
});
const [known] = reconcileRisks([], [aRisk()]) as [RegisterEntry];
const edited: RegisterEntry = { ...known, edits: { likelihood: { value: 'low', by: 'Nils Aubert', at: '2026-03-03T10:00:00Z', read: 'high' } } };

describe('the register over several compile runs', () => {
  it('keeps what a person has edited, whatever the compiler finds', () => {
    const [entry] = reconcileRisks([edited], [aRisk({ severity: 'medium', statement: 'Grindstone ends' })]);
    expect(riskIn(entry as RegisterEntry)).toMatchObject({ likelihood: 'low', severity: 'medium', score: 2, statement: 'Grindstone ends' });
  });

  it('is the same when it is reconciled twice', () => {
    const once = reconcileRisks([edited], [aRisk(), aRisk({ id: 'r-2', statement: 'Something else happens to Feltwood' })]);
    expect(reconcileRisks(once, [aRisk(), aRisk({ id: 'r-2', statement: 'Something else happens to Feltwood' })])).toEqual(once);
  });

  it('finds a risk again by the same words under another name', () => {
    const evidence = [{ sourceId: 'm-1', quote: 'Grindstone ends', start: 0, end: 15, by: null, at: null }];
    const [before] = reconcileRisks([], [aRisk({ evidence })]) as [RegisterEntry];
    const after = reconcileRisks([before], [aRisk({ id: 'r-new', statement: 'Worded otherwise now', evidence })]);
    expect(after.map(({ id, found }) => [id, found])).toEqual([['r-1', true]]);
  });

  it('does not move the days of a proposal along with each run', () => {
    const [entry] = reconcileRisks([known], [aRisk({ dueOn: '2026-05-01', reviewOn: '2026-04-20' })]) as [RegisterEntry];
    expect(entry.read).toMatchObject({ dueOn: '2026-04-01', reviewOn: '2026-03-10' });
  });

  it('drops what nothing tells any more unless a person has touched it', () => {
    expect(openRisks(reconcileRisks([known], []))).toEqual([]);
    expect(openRisks(reconcileRisks([edited], []))).toHaveLength(1);
    expect(openRisks(reconcileRisks([{ ...known, status: 'accepted' }], []))).toHaveLength(1);
  });

  it('lists neither closed nor merged ones, and gives the evidence of the merged to the one that stays', () => {
    const evidence = [{ sourceId: 'm-2', quote: 'again', start: 4, end: 9, by: null, at: null }];
    const [, other] = reconcileRisks([known], [aRisk(), aRisk({ id: 'r-2', statement: 'Feltwood is never tested', evidence })]) as [RegisterEntry, RegisterEntry];
    expect(openRisks([known, { ...other, status: 'closed' }]).map(({ id }) => id)).toEqual(['r-1']);
    expect(openRisks([known, { ...other, mergedInto: 'r-1' }])).toMatchObject([{ id: 'r-1', evidence }]);
  });
});

describe('a high risk', () => {
  it.each<[string, Partial<PackageRisk>, string[]]>([
    ['lacks nothing with all three', {}, []], ['lacks its mitigation', { mitigation: ' ' }, ['mitigation']], ['lacks owner and day', { owner: null, dueOn: null }, ['owner', 'date']], ['that is none lacks nothing', { score: 4, owner: null }, []],
  ])('%s', (_, change, missing) => {
    expect(missingOf(aRisk(change))).toEqual(missing);
  });

  it('gives its buffer to the phase it threatens; others do not', () => {
    expect(buffersOf([aRisk(), aRisk({ id: 'low', score: 4 }), aRisk({ id: 'none', bufferDays: 0 })])).toEqual([{ riskId: 'r-1', statement: 'The contract for Grindstone ends on 30 April', phase: 'go-live', days: 10 }]);
  });
});

describe('every threshold', () => {
  it.each(Object.entries(THRESHOLDS))('%s says where it comes from', (_, { value, unit, source }) => {
    expect(value).toBeGreaterThan(0);
    expect(unit).not.toBe('');
    expect(source).toMatch(/own judgement: .{20}|template of this product/);
  });
});
