import request from 'supertest';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

describe('health', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi({ MAIL_SINK_URL: 'http://127.0.0.1:9' });
  });
  afterAll(() => api.close());

  it('is ready but degraded while Temporal and the mail sink are away, and names both', async () => {
    const { body } = await request(api.http).get('/health/ready').expect(200);
    expect(body).toMatchObject({
      status: 'ready', degraded: true,
      parts: { database: { status: 'up' }, migrations: { status: 'up' }, temporal: { status: 'down', missing: expect.stringContaining('Deals are taken in') }, mailSink: { status: 'down' } },
    });
  });

  it('is not ready before the migrations have run', async () => {
    await api.database.dataSource.query(`DELETE FROM migrations`);
    const { body } = await request(api.http).get('/health/ready').expect(503);
    expect(body.parts.migrations).toMatchObject({ status: 'down', missing: expect.stringContaining('migrations') });
  });

  it('is alive but not ready without a database', async () => {
    await api.database.dataSource.destroy();
    await request(api.http).get('/health/live').expect(200, { status: 'live' });
    const { body } = await request(api.http).get('/health/ready').expect(503);
    expect(body).toMatchObject({ status: 'not_ready', parts: { database: { status: 'down' } } });
  });
});
