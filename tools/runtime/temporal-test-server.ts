import { existsSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { cached, isCached } from './cache.ts';
import { runCommand, tryCommand } from './command.ts';
import { sdkDownload } from './sdk-download.ts';
import type { FoundProgram } from './temporal-cli.ts';

const version = '1.38.0';

/** Finds Temporal's time-skipping test server: in the cache, by the SDK's download, or as its Maven artifact run on Java. */
export async function findTestServer(say: (line: string) => void): Promise<FoundProgram> {
  let origin = 'from the cache';
  if (!isCached('temporal-test-server', version)) say('not in the cache: fetching it');
  const folder = await cached('temporal-test-server', version, async (draft) => {
    origin = await fetchInto(draft, say);
  });
  return { path: join(folder, 'temporal-test-server'), origin };
}

async function fetchInto(draft: string, say: (line: string) => void): Promise<string> {
  const target = join(draft, 'temporal-test-server');
  if (await sdkDownload('time-skipping', target, say)) return 'downloaded';
  await fetchWithMaven(draft, target, say);
  return 'fetched with Maven';
}

async function fetchWithMaven(draft: string, target: string, say: (line: string) => void): Promise<void> {
  for (const program of ['java', 'mvn']) {
    const found = await tryCommand(program, ['-version']).catch(() => undefined);
    if (found?.code === 0) continue;
    throw new Error(
      `Temporal's test server was not found, its download site cannot be reached, and there is no ${program} to run its Maven artifact with.\nInstall a JDK 17 or later and Maven.`,
    );
  }
  say('fetching with Maven');
  await runCommand(
    'mvn',
    ['-B', '-ntp', '-f', join(import.meta.dirname, 'temporal-test-server', 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${join(draft, 'lib')}`],
    { onLine: (line) => say(`fetching with Maven: ${line}`) },
  );
  if (!existsSync(join(draft, 'lib', `temporal-test-server-${version}.jar`))) throw new Error('Maven ended well but brought no test server.');
  await writeFile(target, wrapper);
  await chmod(target, 0o755);
}

// `exec`, because the SDK kills only its direct child; the flags make it ready within the SDK's five seconds.
const wrapper = `#!/bin/sh
DIR=$(cd "$(dirname "$0")" && pwd)
exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -cp "$DIR/lib/*" io.temporal.testserver.TestServer "$@"
`;
