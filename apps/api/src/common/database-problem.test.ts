import { databaseProblem } from './database-problem.ts';

describe('an error of the database', () => {
  it.each([
    ['nobody listens', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    ['nobody listens under any of its addresses', new AggregateError([Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })])],
    ['it shuts down', Object.assign(new Error('query failed'), { driverError: Object.assign(new Error('terminating'), { code: '57P01' }) })],
    ['the connection breaks off', new Error('Connection terminated unexpectedly')],
    ['it has no connection left', new Error('outside', { cause: Object.assign(new Error('sorry'), { code: '53300' }) })],
  ])('is no fault of the caller when %s: it may come again', (_, error) => {
    expect(databaseProblem(error)).toMatchObject({ status: 503, code: 'database_unavailable', headers: { 'retry-after': '10' } });
  });

  it('is a fault of ours when the statement was wrong', () => {
    expect(databaseProblem(Object.assign(new Error('syntax'), { driverError: Object.assign(new Error('syntax'), { code: '42601' }) }))).toBeNull();
    expect(databaseProblem('ECONNREFUSED')).toBeNull();
  });
});
