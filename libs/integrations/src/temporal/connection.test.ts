import { createTemporalClient, temporalConnectionOptions } from './connection.ts';
import { createDataConverter } from './data-converter.ts';

const keys = [{ id: 'k1', key: Buffer.alloc(32, 1) }];

describe('connecting to Temporal', () => {
  it('uses a plain line unless TLS or an API key asks for more', () => {
    expect(temporalConnectionOptions({ address: 'a:1', namespace: 'n' })).toEqual({ address: 'a:1', tls: false });
    expect(temporalConnectionOptions({ address: 'a:1', namespace: 'n', apiKey: 'secret' })).toEqual({ address: 'a:1', tls: true, apiKey: 'secret' });
  });

  it('refuses to send an API key over an open line', () => {
    expect(() => temporalConnectionOptions({ address: 'a:1', namespace: 'n', apiKey: 'secret', tls: false })).toThrow('needs TLS');
  });

  it('creates a client while no server is there, and a call with a deadline fails in time', async () => {
    const client = createTemporalClient({ address: '127.0.0.1:1', namespace: 'default' }, createDataConverter(keys));
    const started = Date.now();
    await expect(client.withDeadline(Date.now() + 500, () => client.workflow.getHandle('handoff-1').describe())).rejects.toThrow();
    expect(Date.now() - started).toBeLessThan(5000);
    await client.connection.close();
  });
});
