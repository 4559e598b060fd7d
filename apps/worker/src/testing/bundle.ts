import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { WorkflowBundlePath } from '@temporalio/worker';

const root = join(import.meta.dirname, '../../../..');

/** Everything that can stand in the sandbox. */
const SOURCES = ['apps/worker/src/workflows', 'apps/worker/src/activities', 'libs/domain/src', 'libs/contract/src/handoff', 'libs/integrations/src/temporal', 'package-lock.json'];

/**
 * The workflows as they are in the source now. Made once for each state of it and in a process of its own: a bundler
 * takes seconds, and does not stand Jest's own module loader.
 */
export async function bundleFromSource(): Promise<WorkflowBundlePath> {
  const codePath = join(tmpdir(), `throughline-workflows-${hashOfSources()}.js`);
  if (!existsSync(codePath)) {
    const script = join(import.meta.dirname, 'bundle-workflows.ts');
    await promisify(execFile)(process.execPath, ['--conditions=@throughline/source', script, codePath], { cwd: root });
  }
  return { codePath };
}

function hashOfSources(): string {
  const hash = createHash('sha256').update(process.version);
  for (const source of SOURCES) {
    const path = join(root, source);
    const files = source.includes('.') ? [path] : readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).sort().map((file) => join(path, file));
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 24);
}
