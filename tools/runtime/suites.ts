import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ensureBuilt } from './build.ts';
import { ending, tryCommand, type CommandResult } from './command.ts';
import { projectRoot } from './paths.ts';
import type { Say } from './progress.ts';
import { tallyLine, tallyOf, total, type JestReport, type Tally } from './tally.ts';

/** One section of `npm test`. */
export interface Suite {
  name: string;
  title: string;
  after: string[];
  /** Runs it; throws with the details when it could not be run at all or a check of one failed. */
  run: (context: SuiteContext) => Promise<SuiteResult>;
}

export interface SuiteContext {
  env: NodeJS.ProcessEnv;
  scratch: string;
  say: Say;
  /** True as soon as everything is being ended: nothing is begun any more. */
  isStopping: () => boolean;
}

export interface SuiteResult {
  tally: Tally;
  /** What a person needs to find the mistake; empty when all is well. */
  details: string;
}

/** Checks that failed and are counted already. */
export class FailedChecks extends Error {}

const one: Tally = { passed: 1, failed: 0, skipped: 0 };
const oneFailure: Tally = { passed: 0, failed: 1, skipped: 0 };
/** No section takes longer than that on a machine that can be worked with. */
const LONGEST_MS = 40 * 60_000;
const servers = ['lint', 'types', 'database', 'temporal', 'test-server'];

/** All sections in the order in which they run; those that need no servers run side by side at the beginning. */
export const suites: Suite[] = [
  { name: 'lint', title: 'Lint with module boundaries', after: [], run: lint },
  { name: 'types', title: 'Types and build', after: [], run: types },
  { name: 'unused', title: 'Unused files, exports and packages', after: ['lint'], run: unused },
  // By itself Jest leaves one core idle; these tests share nothing.
  jest('unit', 'Unit tests', [...servers, 'unused'], ['--testTimeout=20000', '--maxWorkers=100%']),
  jest('integration', 'Integration on PostgreSQL', ['unit', ...servers], ['--testTimeout=60000']),
  // Each of the two leaves a core idle by itself, and they share no server.
  jest('workflow', 'Workflows with time skipping', ['unit', ...servers], ['--testTimeout=120000']),
  jest('replay', 'Replay of committed histories', ['workflow', 'integration', ...servers], ['--testTimeout=120000']),
  jest('e2e', 'Journeys in the browser', ['replay', ...servers], ['--runInBand']),
];

async function lint({ say }: SuiteContext): Promise<SuiteResult> {
  return check(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0'], say);
}

async function unused({ say }: SuiteContext): Promise<SuiteResult> {
  return check(['node_modules/knip/bin/knip.js', '--no-progress'], say);
}

/** The build of what ships, and then whatever has types but no build of its own: tools, journeys, measurements. */
async function types({ say }: SuiteContext): Promise<SuiteResult> {
  await ensureBuilt(say);
  return check(['node_modules/typescript/bin/tsc', '-b', 'tsconfig.json'], say);
}

async function check(args: string[], say: Say): Promise<SuiteResult> {
  const result = await tryCommand(process.execPath, args, { cwd: projectRoot, onLine: say });
  if (result.code !== 0) throw new Error(`${result.lines.join('\n')}\nIt ${ending(result)}.`);
  return { tally: one, details: '' };
}

function jest(name: string, title: string, after: string[], flags: string[] = []): Suite {
  const run = async ({ env, scratch, say, isStopping }: SuiteContext): Promise<SuiteResult> => {
    const report = join(scratch, `${name}.json`);
    const args = ['node_modules/jest/bin/jest.js', '--selectProjects', name, '--json', `--outputFile=${report}`, '--ci', ...flags];
    const attempt = async (): Promise<CommandResult> => tryCommand(process.execPath, args, {
      cwd: projectRoot,
      env: { ...env, NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning', ...(name === 'e2e' ? { TMPDIR: await temporaryFolder() } : {}) },
      onLine: say,
      endWithinMs: { after: () => existsSync(report), milliseconds: 30_000 },
      timeoutMs: LONGEST_MS,
    });
    const began = performance.now();
    let result = await attempt();
    // A runner that dies before its report has judged no test: all of them are run again, once, and it is said aloud.
    if (!existsSync(report) && !isStopping() && performance.now() - began < LONGEST_MS) {
      console.log(`  ! ${title}: Jest ${ending(result)} before its report. Its last lines:\n${result.lines.slice(-15).join('\n')}\n    All of it runs again.`);
      result = await attempt();
    }
    const lines = result.lines.join('\n');
    if (!existsSync(report)) throw new Error(`${lines}\nJest ${ending(result)} before its report.`);
    return judge(tallyOf(JSON.parse(await readFile(report, 'utf8')) as JestReport), result.code, lines);
  };
  return { name, title, after, run };
}

/** A temporary folder of this account's own: what another account has left in the shared one, such as an unpacked browser, cannot be used. */
async function temporaryFolder(): Promise<string> {
  const folder = join(tmpdir(), `throughline-test-${process.getuid?.() ?? 'user'}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** A run is only as good as its end: one that hangs or breaks off after its last test has failed, too. */
function judge(tally: Tally, code: number | null, lines: string): SuiteResult {
  if (tally.passed + tally.failed === 0) throw new Error(`There was not a single test to run.\n${lines}`);
  if (code === null) return { tally: total([tally, oneFailure]), details: `${lines}\nJest did not end by itself: a test has left something open.` };
  if (code !== 0 && tally.failed === 0) return { tally: total([tally, oneFailure]), details: `${lines}\nJest ended with code ${code}.` };
  return { tally, details: tally.failed > 0 ? lines : '' };
}

/** The words of a finished section. */
export function verdict(suite: Suite, { tally }: SuiteResult): string {
  return tally === one ? suite.title : `${suite.title}: ${tallyLine(tally)}`;
}
