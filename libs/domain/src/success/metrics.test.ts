import type { PackageCriterion } from '../package/package.ts';
import { compilePackage } from '../package/compile.ts';
import { noReading } from '../reading/no-reading.ts';
import { aDossier } from '../testing/dossier.builder.ts';
import { agreementChanges, agreementOf, canonical } from './agreement.ts';
import { caseStudyOf } from './case-study.ts';
import { previewCsv } from './measurement-csv.ts';
import { metricTerms, overtaken } from './metric.ts';
import type { MetricEntry } from './metric.ts';
import { readMetrics } from './read-metrics.ts';
import { reconcileMetrics } from './reconcile-metrics.ts';
import { assessValue } from './value-realisation.ts';

const stated = { status: 'stated_by_customer', statedBy: null, sources: [], evidence: [] } as const;
const criterion = (more: Partial<PackageCriterion>): PackageCriterion => ({
  metric: 'Order entry time', baseline: '25 min', target: '< 5 min', unit: null, by: '2026-09-30', owner: null, category: 'process_efficiency', agreedByEconomicBuyer: false, lint: [], annualValue: null,
  ...stated, sources: [], evidence: [], ...more,
});
const compiled = compilePackage(aDossier().build(), noReading(), [], '2026-04-01T09:00:00.000Z');
const packaged = (...successCriteria: PackageCriterion[]) => ({ ...compiled, successCriteria });
const entries = (...criteria: PackageCriterion[]): MetricEntry[] => reconcileMetrics([], readMetrics({ ...packaged(...criteria), valueCase: null }));

describe('metrics of a package', () => {
  it('carry numbers, direction, rhythm and whoever answers for them', () => {
    const [time, adoption] = readMetrics(packaged(criterion({}), criterion({ metric: 'Licensed users logging in weekly', baseline: null, target: '90%', category: 'adoption' })));
    expect(time).toMatchObject({ baseline: 25, target: 5, unit: 'min', direction: 'down', indicator: 'lagging', everyDays: 30 });
    expect(adoption).toMatchObject({ baseline: null, target: 90, unit: '%', direction: 'up', indicator: 'leading', everyDays: 7 });
  });

  it('say that a baseline comes from the proof of value', () => {
    const source = { id: 'pov', part: 'documents', kind: 'proof_of_value', title: 'Four weeks at Calderis', at: null, by: null, signed: null, characters: 10 } as const;
    expect(readMetrics({ ...packaged(criterion({ sources: ['documents/pov'] })), sources: [source] })[0]?.baselineSource).toBe('Proof of value: Four weeks at Calderis');
  });

  it('turn the promised return into one with formula and assumptions', () => {
    const valueCase = { annualBenefit: 180_000, currency: 'EUR', paybackMonths: 8, assumptions: [{ what: 'Forty clerks', ...stated, sources: [], evidence: [] }], sources: ['documents/roi'] };
    const found = readMetrics({ ...packaged(criterion({ annualValue: 120_000 })), valueCase });
    expect(found.at(-1)).toMatchObject({ name: 'Annual benefit of the business case', target: 180_000, baseline: 0, assumptions: ['Forty clerks'] });
    expect(found.at(-1)?.formula).toContain('Order entry time');
    expect(found[0]?.formula).toContain('120,000');
  });
});

describe('compiling again', () => {
  it('keeps what people said, and says where the sources say something else since', () => {
    const [entry] = entries(criterion({}));
    const edited: MetricEntry = { ...(entry as MetricEntry), edits: { target: { value: 4, by: 'Nils', at: '2026-05-01T09:00:00Z', read: 5 } } };
    const [again] = reconcileMetrics([edited], readMetrics({ ...packaged(criterion({ target: '< 6 min' })), valueCase: null }));
    expect(again?.id).toBe(entry?.id);
    expect(metricTerms(again as MetricEntry).target).toBe(4);
    expect(overtaken(again as MetricEntry)).toEqual([{ field: 'target', said: 4, read: 6 }]);
  });

  it('changes nothing when it finds the same again, whatever the order', () => {
    const both = [criterion({}), criterion({ metric: 'Licensed users logging in weekly', target: '90%', baseline: null })];
    const once = entries(...both);
    expect(reconcileMetrics(once, readMetrics({ ...packaged(...both.toReversed()), valueCase: null }))).toEqual(once);
  });

  it('keeps a metric that is found no more once a person has touched it', () => {
    const [entry] = entries(criterion({}));
    expect(reconcileMetrics([entry as MetricEntry], [])).toMatchObject([{ found: false }]);
  });
});

describe('the agreement', () => {
  it('is the same text whatever the order of its parts in memory', () => {
    expect(canonical({ b: [1, { d: 'x', c: null }], a: 'y' })).toBe('{"a":"y","b":[1,{"c":null,"d":"x"}]}');
  });

  it('shows each criterion, item and exclusion that changed, and nothing else', () => {
    const before = agreementOf({ ...compiled, outOfScope: [] }, entries(criterion({})));
    const after = agreementOf({ ...compiled, outOfScope: [{ what: 'Paper forms', ...stated, sources: [], evidence: [] }] }, entries(criterion({ target: '< 4 min' })));
    expect(agreementChanges(before, before)).toEqual([]);
    expect(agreementChanges(before, after).map(({ part }) => part)).toEqual(['criterion', 'exclusion']);
  });
});

describe('a table of measurements', () => {
  const metrics = [{ id: 'order-entry-time', name: 'Order entry time' }];
  const preview = (text: string) => previewCsv(text, metrics, '2026-06-01');

  it('is read with any of the usual separators, quotes and decimal marks', () => {
    expect(preview('Metric;Date;Value;Note\r\n"Order entry time";31.05.2026;12,5;"two; teams"\r\n').rows).toEqual([{ line: 2, metricId: 'order-entry-time', on: '2026-05-31', value: 12.5, note: 'two; teams' }]);
  });

  it('names each line that cannot be taken, and what is wrong with it', () => {
    const { problems } = preview('metric,date,value\nNobody knows,2026-05-01,3\n\nOrder entry time,2026-02-30,3\nOrder entry time,2026-05-01,many\nOrder entry time,2026-07-01,3\n');
    expect(problems.map(({ line, column }) => [line, column])).toEqual([[2, 'metric'], [4, 'date'], [5, 'value'], [6, 'date']]);
  });

  it('asks which column is which where no heading says so', () => {
    expect(preview('a,b,c\n1,2,3').problems.map(({ message }) => message)).toContain('Say which column holds the value.');
    expect(previewCsv('a,b\n2026-05-01,3', metrics, '2026-06-01', { on: 'a', value: 'b' }, 'order-entry-time').rows).toHaveLength(1);
  });
});

describe('value at a milestone of the contract', () => {
  const [entry] = entries(criterion({ annualValue: 100_000 }));
  const terms = { ...metricTerms(entry as MetricEntry), baselineOn: '2026-04-01' };
  const contract = { goLive: '2026-06-01', firstQbr: '2026-08-30', renewal: '2027-04-01' };
  const marks = [{ id: 'go-live', title: 'Go-live', day: '2026-06-01', isGoLive: true }];
  const at = (on: string, value: number, id: number) => ({ id, on, value, note: null, source: 'typed' as const, by: 'Tom', recordedAt: `${on}T09:00:00Z`, corrects: null });

  it('is compared with what was promised by then, as surely as it was measured', () => {
    const measurements = [at('2026-07-01', 20, 1), at('2026-08-01', 15, 2), at('2026-08-25', 15, 3)];
    const [goLive, review] = assessValue([{ id: 'm', terms, measurements }], marks, contract, '2026-09-01');
    expect(goLive).toMatchObject({ promised: 0, confidence: 'unknown', because: 'Nothing had been measured by then.' });
    expect(review).toMatchObject({ id: 'first-qbr', reached: 50_000, confidence: 'high' });
    expect(review?.promised).toBeCloseTo(100_000 * (90 / 121));
  });

  it('makes a story once enough is reached and the customer agrees', () => {
    expect(caseStudyOf(['reached', 'reached', 'on_plan'], true).ready).toBe(true);
    expect(caseStudyOf(['reached', 'reached', 'off_plan'], true).ready).toBe(false);
    expect(caseStudyOf(['reached', 'reached'], null).because).toContain('not been asked');
  });
});
