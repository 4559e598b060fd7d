import { createApiClient } from '@throughline/client';
import type { paths } from '@throughline/client';
import { ask } from '../ask.ts';
import { HEALTH, money, PHASE, shortDate } from '../words.ts';
import type { CommonOptions } from '../options.ts';
import { settingsOf } from '../settings.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';

type Query = NonNullable<paths['/api/handoffs']['get']['parameters']['query']>;

/** Lists where every handoff stands. */
export async function listHandoffs(options: CommonOptions & Pick<Query, 'phase' | 'health' | 'q' | 'page' | 'size'>, terminal: Terminal): Promise<void> {
  const settings = settingsOf(options, terminal);
  const { phase, health, q, page, size } = options;
  const query = Object.fromEntries(Object.entries({ phase, health, q, page, size }).filter(([, value]) => value !== undefined)) as Query;
  const found = await ask(settings, createApiClient({ baseUrl: settings.url, apiKey: settings.apiKey }).GET('/api/handoffs', { params: { query } }));
  if (options.json) return terminal.out(JSON.stringify(found, null, 2));
  if (found.total === 0) return terminal.out(phase || health || q ? 'No handoff fits this search.' : 'There is no handoff yet. Let a deal in with: throughline import FILE');
  terminal.out(
    table(
      ['Account', 'Phase', 'Health', 'A year', 'Next date', 'Id'],
      found.items.map((row) => [row.accountName, PHASE[row.phase], HEALTH[row.health?.level ?? 'unknown'], money(row.arr, row.currency), shortDate(row.nextDeadline), row.id]),
    ),
  );
  if (found.total > found.items.length) terminal.out(`${found.items.length} of ${found.total}. More with --page ${found.page + 1}.`);
}
