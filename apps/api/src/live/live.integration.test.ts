import type { AddressInfo } from 'node:net';
import { aLivingHandoff } from '../testing/living-handoff.ts';
import type { LivingHandoff } from '../testing/living-handoff.ts';
import { createTestApi } from '../testing/test-api.ts';
import type { TestApi } from '../testing/test-api.ts';

let api: TestApi;
let watched: LivingHandoff;
let other: LivingHandoff;
beforeAll(async () => {
  api = await createTestApi();
  [watched, other] = [await aLivingHandoff(api), await aLivingHandoff(api)];
});
afterAll(() => api.close());

/** Opens a stream and hands out the names of its events, one after the other. */
async function open(path: string, headers: Record<string, string>) {
  const end = new AbortController();
  const response = await fetch(`http://127.0.0.1:${(api.http.address() as AddressInfo).port}${path}`, { headers, signal: end.signal });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    /** The next event's name, or null when none comes within a while (milliseconds). */
    async next(patience: number): Promise<string | null> {
      const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
      for (;;) {
        const found = /event: (\w+)\n(?:.+\n)*\n/.exec(text);
        if (found) {
          text = text.slice(found.index + found[0].length);
          return found[1]!;
        }
        const piece = await Promise.race([reader.read(), late]);
        if (piece === null || piece.done) return null;
        text += piece.value;
      }
    },
    close: () => end.abort(),
  };
}

describe('a live page', () => {
  it('of a handoff hears of its own changes and of no other', async () => {
    const key = await api.apiKey(['handoffs:read']);
    const stream = await open(`/api/handoffs/${watched.handoffId}/stream`, { authorization: key });
    expect({ status: stream.status, type: stream.type }).toEqual({ status: 200, type: 'text/event-stream' });
    expect(await stream.next(2_000)).toBe('open');
    await watched.goOn({});
    expect(await stream.next(5_000)).toBe('changed');
    await other.goOn({});
    expect(await stream.next(600)).toBeNull();
    stream.close();
  });

  it('of all handoffs hears of each, and of the portal of the reader’s own only', async () => {
    const everything = await open('/api/handoffs/stream', { authorization: await api.apiKey(['handoffs:read']) });
    const portal = await open('/api/portal/stream', { cookie: await api.customer(watched.contacts[0]!.id) });
    expect([await everything.next(2_000), await portal.next(2_000)]).toEqual(['open', 'open']);
    await other.goOn({});
    expect([await everything.next(5_000), await portal.next(600)]).toEqual(['changed', null]);
    everything.close();
    portal.close();
  });

  it('is let go when the process stops, so that a restart waits for no browser', async () => {
    const stopping = await createTestApi();
    const { port } = stopping.http.address() as AddressInfo;
    const response = await fetch(`http://127.0.0.1:${port}/api/handoffs/stream`, { headers: { authorization: await stopping.apiKey(['handoffs:read']) } });
    const ended = response.text();
    await stopping.close();
    expect(await ended).toContain('event: open');
  });
});
