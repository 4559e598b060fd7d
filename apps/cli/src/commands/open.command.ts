import { createApiClient } from '@throughline/client';
import { ask } from '../ask.ts';
import type { CommonOptions } from '../options.ts';
import { requireId } from '../require-id.ts';
import { settingsOf } from '../settings.ts';
import type { Terminal } from '../terminal.ts';

/** Opens a handoff's page in the browser, or prints its address where there is none. */
export async function openHandoff(id: string, options: CommonOptions, terminal: Terminal): Promise<void> {
  const settings = settingsOf(options, terminal);
  const client = createApiClient({ baseUrl: settings.url, apiKey: settings.apiKey });
  const handoff = await ask(settings, client.GET('/api/handoffs/{id}', { params: { path: { id: requireId(id) } } }));
  const url = new URL(`/handoffs/${handoff.id}`, settings.url).href;
  const opened = terminal.interactive && !options.json && (await terminal.open(url));
  terminal.out(options.json ? JSON.stringify({ url, opened }) : url);
}
