import { aDossier } from '@throughline/persistence/testing';
import { randomUUID } from 'node:crypto';
import { request as open } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deliver } from '../testing/deliver.ts';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const now = () => String(Math.floor(Date.now() / 1000));
const forged = () => ({ 'webhook-id': randomUUID(), 'webhook-timestamp': now(), 'webhook-signature': `v1,${Buffer.alloc(32).toString('base64')}` });

/** Begins a delivery of a megabyte and never comes to its end. */
function begin(headers: Record<string, string>, sent: number): { call: ClientRequest; answer: Promise<IncomingMessage | null> } {
  const call = open({ port: (api.http.address() as AddressInfo).port, method: 'POST', path: '/webhooks/deals', agent: false, headers: { ...headers, 'content-type': 'application/json', 'content-length': '1000000' } });
  const answer = new Promise<IncomingMessage | null>((resolve) => call.on('response', resolve).on('error', () => resolve(null)).on('close', () => resolve(null)));
  call.write(Buffer.alloc(sent, 'x'));
  return { call, answer };
}

describe('a delivery that cannot be authentic', () => {
  it.each([
    ['without a signature', { 'webhook-signature': '' }, 'missing_headers'],
    ['with one that has not the form of any', { 'webhook-signature': 'v1,short' }, 'bad_signature'],
    ['with an id longer than any', { 'webhook-id': 'x'.repeat(600) }, 'bad_signature'],
    ['from another time', { 'webhook-timestamp': '1700000000' }, 'too_old'],
  ])('%s, is refused before its body has come', async (_, headers, code) => {
    const { call, answer } = begin({ ...forged(), ...headers }, 1);
    const response = await answer;
    expect(response?.statusCode).toBe(401);
    let text = '';
    for await (const piece of response!) text += String(piece);
    expect(JSON.parse(text)).toMatchObject({ code });
    call.destroy();
  });
});

describe('large bodies', () => {
  it('are read a few at once, the others wait in line or are asked to come again, and small ones come in all the while', async () => {
    const stalled = Array.from({ length: 4 + 32 + 1 }, () => begin(forged(), 400_000));
    const refused = await Promise.race(stalled.map(({ answer }) => answer));
    expect([refused?.statusCode, refused?.headers['retry-after']]).toEqual([503, '5']);
    await deliver(api.http, aDossier()).expect(202);
    for (const { call } of stalled) call.destroy();
    await deliver(api.http, `${' '.repeat(400_000)}${JSON.stringify(aDossier())}`).expect(202);
  });
});
