import { chmod, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { tryCommand } from './command.ts';

/** Lets Temporal's SDK download a server to `target`; `false`, within a moment, where its site cannot be reached. */
export async function sdkDownload(kind: 'dev-server' | 'time-skipping', target: string, say: (line: string) => void): Promise<boolean> {
  say('asking the download site of the Temporal SDK');
  const folder = await mkdtemp(join(dirname(target), 'download-'));
  try {
    // In a process of its own, because the SDK offers the download only together with a running server.
    const script = join(import.meta.dirname, 'sdk-download.script.ts');
    const result = await tryCommand(process.execPath, [script, kind, folder], { timeoutMs: 300_000 });
    const [program] = await readdir(folder);
    if (result.code !== 0 || !program) {
      say('the download site of the Temporal SDK cannot be reached');
      return false;
    }
    await chmod(join(folder, program), 0o755);
    await rename(join(folder, program), target);
    return true;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
