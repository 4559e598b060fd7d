import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as open } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createTestApi } from '../testing/test-api.ts';
import type { CustomerHandoff, TestApi } from '../testing/test-api.ts';

const SCRIPT = `export const words = ${JSON.stringify('what happens next '.repeat(500))};`;

let api: TestApi;
let root: string;
let handoff: CustomerHandoff;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'throughline-web-'));
  await mkdir(join(root, 'assets'));
  await writeFile(join(root, 'assets', 'main-4f3a.js'), SCRIPT);
  await writeFile(join(root, 'p.html'), `<title>Portal</title>${' '.repeat(2_000)}`);
  api = await createTestApi({}, { webRoot: root });
  handoff = await api.handoff();
});
afterAll(async () => {
  await api.close();
  await rm(root, { recursive: true });
});

/** The answer exactly as it comes over the wire. */
async function asSent(path: string, headers: Record<string, string>, method = 'GET'): Promise<IncomingMessage> {
  const { port } = api.http.address() as AddressInfo;
  return new Promise((resolve, reject) => open({ port, path, method, headers }, resolve).on('error', reject).end());
}

async function bytesOf(answer: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of answer) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

describe('an answer', () => {
  it('in JSON comes in Brotli to a browser and in gzip to a program that knows nothing else', async () => {
    const path = `/api/handoffs/${handoff.handoffId}`;
    const authorization = await api.apiKey(['handoffs:read']);
    const plain = await bytesOf(await asSent(path, { authorization }));
    const [brotli, gzip] = [await asSent(path, { authorization, 'accept-encoding': 'gzip, deflate, br' }), await asSent(path, { authorization, 'accept-encoding': 'gzip' })];
    expect([brotli.headers['content-encoding'], gzip.headers['content-encoding'], brotli.headers['vary']]).toEqual(['br', 'gzip', 'Accept-Encoding']);
    const [small, unzipped] = [await bytesOf(brotli), gunzipSync(await bytesOf(gzip))];
    expect(small.length).toBeLessThan(plain.length / 2);
    expect(JSON.parse(brotliDecompressSync(small).toString())).toMatchObject({ id: handoff.handoffId });
    expect(JSON.parse(unzipped.toString())).toMatchObject({ id: handoff.handoffId });
  });

  it('that is a file of the pages is compressed, and still kept for ever', async () => {
    const answer = await asSent('/assets/main-4f3a.js', { 'accept-encoding': 'br' });
    expect(answer.headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable' });
    expect(brotliDecompressSync(await bytesOf(answer)).toString()).toBe(SCRIPT);
    expect((await asSent('/p', { 'accept-encoding': 'br' })).headers['content-encoding']).toBe('br');
  });

  it('that is a part of a file holds the bytes that were asked for', async () => {
    const answer = await asSent('/assets/main-4f3a.js', { 'accept-encoding': 'br', range: 'bytes=0-1999' });
    expect([answer.statusCode, answer.headers['content-encoding']]).toEqual([206, undefined]);
    expect((await bytesOf(answer)).toString()).toBe(SCRIPT.slice(0, 2_000));
  });

  it('is plain for whoever accepts nothing else', async () => {
    const answer = await asSent('/assets/main-4f3a.js', {});
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect((await bytesOf(answer)).toString()).toBe(SCRIPT);
  });

  it('that is a stream comes piece by piece, as it happens', async () => {
    const answer = await asSent('/api/handoffs/stream', { authorization: await api.apiKey(['handoffs:read']), 'accept-encoding': 'gzip, br' });
    expect(answer.headers['content-encoding']).toBeUndefined();
    for await (const first of answer) {
      expect(String(first)).toContain('event: open');
      break;
    }
  });

  it('from where keys and links are exchanged is as long as its text', async () => {
    const cookie = (await api.person('administrator')).cookie;
    for (let made = 0; made < 8; made += 1) await api.apiKey(['handoffs:read']);
    const answer = await asSent('/api/api-keys', { cookie, 'accept-encoding': 'br' });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect((await bytesOf(answer)).length).toBeGreaterThan(1_024);
  });
});
