import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CommandFailure, EXIT } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

export interface Settings {
  url: string;
  apiKey: string | undefined;
}

interface Given {
  url?: string | undefined;
  apiKey?: string | undefined;
}

/** The options, else the environment, else what `npm start` has left in this folder or one above it. */
export function settingsOf(options: Given, { env, cwd }: Pick<Terminal, 'env' | 'cwd'>): Settings {
  const url = options.url ?? (env['THROUGHLINE_URL'] || undefined);
  const apiKey = options.apiKey ?? (env['THROUGHLINE_API_KEY'] || undefined);
  if (url !== undefined && !URL.canParse(url)) throw new CommandFailure(EXIT.badInput, `"${url}" is not an address. It looks like https://throughline.example.com.`);
  const local = startedHere(cwd);
  // The local key is for the local address only: it is never sent anywhere else.
  if (url !== undefined && url !== local?.url) return { url, apiKey };
  if (local === undefined && url === undefined) return { url: 'http://localhost:4100', apiKey };
  return { url: url ?? local!.url, apiKey: apiKey ?? local?.apiKey };
}

function startedHere(cwd: string): { url: string; apiKey: string } | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const file = join(folder, '.throughline', 'local.json');
    if (existsSync(file)) return readLocal(file);
    if (folder === dirname(folder)) return undefined;
  }
}

function readLocal(file: string): { url: string; apiKey: string } | undefined {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { cli?: { url: string; apiKey: string } }).cli;
  } catch {
    // Another account's file, or one that is being written: not this command's.
    return undefined;
  }
}
