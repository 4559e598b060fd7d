import { existsSync } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { identityOf, isSameProcess, readRecord } from './identity.ts';
import { cacheFolder } from './paths.ts';

/**
 * Returns the folder `name/version` of the per-user cache and fills it first when it is missing.
 * It appears whole or not at all, and two starts at once fill it only once.
 */
export async function cached(name: string, version: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const target = join(cacheFolder(), name, version);
  if (existsSync(target)) return target;
  await mkdir(dirname(target), { recursive: true, mode: 0o755 });
  return withLock(`${target}.lock`, async () => {
    if (existsSync(target)) return target;
    const draft = `${target}.${process.pid}.partial`;
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { mode: 0o755 });
    try {
      await fill(draft);
      await rename(draft, target);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
    return target;
  });
}

/** Tells whether the cache holds that entry, without filling it. */
export function isCached(name: string, version: string): boolean {
  return existsSync(join(cacheFolder(), name, version));
}

/** Runs `work` while holding a lock file that a crash does not leave locked for ever. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  while (!(await acquire(file))) await sleep(500);
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function acquire(file: string): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(identityOf(process.pid)), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = readRecord(file);
  if (holder ? isSameProcess(holder) : !(await isOlderThan(file, 10_000))) return false;
  // Its holder crashed. Of several waiting starts one renames it, and puts it back if it is a newer holder's by now.
  const stale = `${file}.${process.pid}.stale`;
  await rename(file, stale).catch(() => undefined);
  const moved = readRecord(stale);
  await (moved && isSameProcess(moved) ? rename(stale, file) : rm(stale, { force: true }));
  return false;
}

async function isOlderThan(file: string, milliseconds: number): Promise<boolean> {
  const written = await stat(file).catch(() => undefined);
  return written !== undefined && Date.now() - written.mtimeMs > milliseconds;
}
