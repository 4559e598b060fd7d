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
  /** Key with which the launcher itself calls the API; absent until the API has issued it. */
  apiKey?: string;
  seeded?: boolean;
}

/** Reads the settings of a state folder, or makes them up at the first start. */
export async function loadSettings(state: string): Promise<LocalSettings> {
  const file = join(state, 'local.json');
  if (existsSync(file)) return JSON.parse(await readFile(file, 'utf8')) as LocalSettings;
  const settings: LocalSettings = {
    databasePassword: randomBytes(18).toString('base64url'),
    webhookSecret: `whsec_${randomBytes(32).toString('base64')}`,
    payloadKeys: `k1:${randomBytes(32).toString('base64')}`,
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
