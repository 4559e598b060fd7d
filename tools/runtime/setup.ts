import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { runCommand } from './command.ts';
import { projectRoot } from './paths.ts';
import { ownScript } from './services.ts';

/** What the API's setup script prints: how the first administrator gets in, and a key for the launcher itself. */
export interface Access {
  signInLink: string;
  apiKey: string;
  administrator: string;
}

/** Creates the first administrator where there is none, and asks for a fresh sign-in link. */
export async function prepareAccess(env: NodeJS.ProcessEnv, apiKey: string | undefined): Promise<Access> {
  const [command, args] = ownScript('apps/api/dist/setup.js');
  const printed = await runCommand(command, args, {
    cwd: projectRoot,
    env: { ...env, ...(apiKey && { THROUGHLINE_API_KEY: apiKey }) },
  });
  const line = printed.trim().split('\n').findLast((candidate) => candidate.startsWith('{')) ?? '{}';
  const access = JSON.parse(line) as Partial<Access>;
  if (!access.signInLink || !access.administrator || !(access.apiKey ?? apiKey)) {
    throw new Error(`apps/api/dist/setup.js did not print a sign-in link, but: ${Object.keys(access).join(', ') || 'nothing'}`);
  }
  return { signInLink: access.signInLink, administrator: access.administrator, apiKey: access.apiKey ?? apiKey ?? '' };
}

/** Brings the demonstration deals in through the public API; repeating it changes nothing. Returns how many there are. */
export async function seedDemonstration(publicUrl: string, apiKey: string, say: (line: string) => void): Promise<number> {
  const folder = join(projectRoot, 'examples', 'deals');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  for (const file of files) {
    say(file);
    const response = await fetch(`${publicUrl}/api/import?demonstration=true`, {
      method: 'POST',
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: await readFile(join(folder, file)),
      signal: AbortSignal.timeout(30_000),
    });
    if (!response.ok) throw new Error(`The API did not take examples/deals/${file}: ${response.status} ${await response.text()}`);
  }
  return files.length;
}
