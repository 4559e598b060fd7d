import { parseConfig } from '@throughline/contract/config';
import { pinoHttp } from 'pino-http';
import { PassThrough } from 'node:stream';
import { QueryFailedError } from 'typeorm';
import { logging } from './logging.ts';

const config = parseConfig({
  DATABASE_URL: 'postgres://127.0.0.1:1/none', SMTP_URL: 'smtp://127.0.0.1:1', LOG_LEVEL: 'info',
  WEBHOOK_SECRETS: `whsec_${Buffer.alloc(32, 7).toString('base64')}`, PAYLOAD_KEYS: `test:${Buffer.alloc(32, 1).toString('base64')}`,
});

describe('the log', () => {
  it('holds no parameters of a query that failed', () => {
    const lines = new PassThrough();
    const { logger } = pinoHttp(logging(config).pinoHttp as object, lines);
    logger.error({ err: new QueryFailedError('INSERT INTO contacts (email) VALUES ($1)', ['secret-address'], Object.assign(new Error('value too long'), { detail: 'secret-row' })) }, 'it failed');
    const written = String(lines.read());
    expect(JSON.parse(written)).toMatchObject({ msg: 'it failed', err: { type: 'QueryFailedError', message: 'value too long' } });
    expect(written).not.toContain('secret');
  });
});
