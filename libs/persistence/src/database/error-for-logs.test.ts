import { QueryFailedError } from 'typeorm';
import { errorForLogs } from './error-for-logs.ts';

describe('an error in the logs', () => {
  it('says what went wrong and where, and nothing of what was to be written', () => {
    const driverError = Object.assign(new Error('value too long'), { code: '22001', detail: 'Failing row contains (secret-row).' });
    const failed = new QueryFailedError('INSERT INTO contacts (email) VALUES ($1)', ['secret-address'], driverError);
    const logged = errorForLogs(new Error('The projection failed.', { cause: failed }));
    expect(logged).toMatchObject({ type: 'Error', message: 'The projection failed.', cause: { type: 'QueryFailedError', message: 'value too long', code: '22001', stack: expect.stringContaining('error-for-logs') } });
    expect(JSON.stringify(logged)).not.toContain('secret');
  });

  it('is a sentence when it was none', () => {
    expect(errorForLogs('no')).toBe('no');
  });

  it('ends, however its causes are tied', () => {
    const error = new Error('round');
    error.cause = error;
    expect(JSON.stringify(errorForLogs(error)).match(/"message"/g)).toHaveLength(4);
  });
});
