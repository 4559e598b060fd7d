import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What was made up for this clone at its first start and has to stay the same as long as its data. */
export interface LocalSettings {
  databasePassword: string;
  webhookSecret: string;
  /** Keys of the workflow histories, `id:base64`, newest first. Without them no history can be read again. */
  payloadKeys: string;
  /** By database, so that a key for one is never shown to another that DATABASE_URL names later. */
  access: Record<string, DatabaseAccess>;
  /** Where the command line finds what was started last, and the key that lets it in. */
  cli?: { url: string; apiKey: string };
}

export interface DatabaseAccess {
  /** Key with which the launcher itself calls the API. */
  apiKey: string;
  /** The demonstration deals were brought in. */
  seeded: boolean;
}

/** Names a database without its password: the key of `LocalSettings.access`. */
export function databaseName(url: string | undefined): string {
  if (!url) return 'embedded';
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** Reads the settings of a state folder, or makes them up at the first start. */
export async function loadSettings(state: string): Promise<LocalSettings> {
  const file = join(state, 'local.json');
  if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8')) as LocalSettings;
  const settings: LocalSettings = {
    databasePassword: randomBytes(18).toString('base64url'),
    webhookSecret: `whsec_${randomBytes(32).toString('base64')}`,
    payloadKeys: `k1:${randomBytes(32).toString('base64')}`,
    access: {},
  };
  await saveSettings(state, settings);
  return settings;
}

/** Writes the settings so that a crash leaves either the old or the new ones, readable by their owner only. */
export async function saveSettings(state: string, settings: LocalSettings): Promise<void> {
  await mkdir(state, { recursive: true });
  const draft = join(state, 'local.json.partial');
  await writeFile(draft, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, join(state, 'local.json'));
}
