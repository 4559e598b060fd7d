import { aDossier } from '@throughline/persistence/testing';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import request from 'supertest';
import { deliver } from '../testing/deliver.ts';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

/** A way to the database that can be cut off. */
class Line {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #port = 0;

  constructor(to: URL) {
    this.#server = createServer((near) => {
      const far = connect(Number(to.port || 5432), to.hostname);
      for (const socket of [near, far]) {
        this.#sockets.add(socket.on('error', () => undefined).on('close', () => [near, far].forEach((one) => one.destroy())));
      }
      near.pipe(far).pipe(near);
    });
  }

  async open(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    return (this.#port = (this.#server.address() as AddressInfo).port);
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}

let line: Line;
let api: TestApi;
beforeAll(async () => {
  const to = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  line = new Line(to);
  const port = await line.open();
  api = await createTestApi({}, { through: (url) => Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(port) }).href });
});
afterAll(async () => {
  await api.close();
  await line.cut();
});

describe('while the database is away', () => {
  it('everybody is asked to come again, deliveries included, readiness names the part, and all is well when it is back', async () => {
    const key = await api.apiKey(['handoffs:read']);
    const { cookie } = await api.person('customer_success');
    const dossier = aDossier();
    await line.cut();
    const answers = [
      await deliver(api.http, dossier),
      await request(api.http).get('/api/handoffs').set('Authorization', key),
      await request(api.http).get('/api/me').set('Cookie', cookie),
      await request(api.http).post('/api/sign-in/request').send({ email: 'ada@calderis.example' }),
      await request(api.http).post('/api/portal/sign-in').send({ token: 'x'.repeat(43) }),
    ];
    for (const { status, headers, body } of answers) {
      expect({ status, ...body, again: headers['retry-after'], type: headers['content-type'] }).toMatchObject({
        status: 503, code: 'database_unavailable', detail: expect.stringContaining('send this again'), again: '10', type: expect.stringContaining('application/problem+json'),
      });
    }
    const { body } = await request(api.http).get('/health/ready').expect(503);
    expect(body).toMatchObject({ status: 'not_ready', parts: { database: { status: 'down', missing: 'The database does not answer.' } } });

    await line.open();
    await deliver(api.http, dossier).expect(202);
    await request(api.http).get('/api/handoffs').set('Authorization', key).expect(200);
  });
});
