/** `npm test`: every check of the repository, or only the sections that are named, as in `npm test -- unit`. */
import { databaseFolder } from './runtime/paths.ts';
import { freePort } from './runtime/ports.ts';
import { startPostgres } from './runtime/postgres.ts';
import { Services } from './runtime/processes.ts';
import { runSteps, seconds, type Step } from './runtime/progress.ts';
import { removeState, scratchState } from './runtime/scratch.ts';
import { onParentGone, onStopSignal } from './runtime/signals.ts';
import { FailedChecks, suites, verdict, type Suite } from './runtime/suites.ts';
import { isGood, tallyLine, total, type Tally } from './runtime/tally.ts';
import { findTemporalCli } from './runtime/temporal-cli.ts';
import { findTestServer } from './runtime/temporal-test-server.ts';

const began = performance.now();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`There is no section ${unknown.join(', ')}. Choose from: ${suites.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const chosen = suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

const scratch = await scratchState();
const services = new Services(scratch);
const env: NodeJS.ProcessEnv = { ...process.env };
const tallies: Tally[] = [];
const failures: { title: string; details: string }[] = [];

let stopping = false;
onStopSignal((code) => void leave(code));
onParentGone(() => void leave(1));

await runSteps([...serverSteps(), ...chosen.map(asStep)], { keepGoing: true });
for (const { title, details } of failures) console.log(`\n── ${title} ──\n${details}`);
const sum = total(tallies);
console.log(`\nThe whole run ${seconds(performance.now() - began)}`);
console.log(tallyLine(sum));
await leave(isGood(sum) ? 0 : 1);

async function leave(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await services.stopAll();
  await removeState(scratch);
  process.exit(code);
}

/** What the sections run against, found or started only when one of them needs it. */
function serverSteps(): Step[] {
  if (chosen.every(({ after }) => !after.includes('database'))) return [];
  return [
    { name: 'database', title: 'PostgreSQL', run: counted('PostgreSQL', startDatabase) },
    {
      name: 'temporal',
      title: 'Temporal server',
      run: counted('Temporal server', async (say) => {
        const { path, origin } = await findTemporalCli(say);
        env['TEMPORAL_CLI'] = path;
        return `Temporal server ${origin}`;
      }),
    },
    {
      name: 'test-server',
      title: 'Time-skipping server',
      run: counted('Time-skipping server', async (say) => {
        const { path, origin } = await findTestServer(say);
        env['TEMPORAL_TEST_SERVER'] = path;
        return `Time-skipping server ${origin}`;
      }),
    },
  ];
}

async function startDatabase(): Promise<string> {
  const port = await freePort(4203);
  const folder = databaseFolder(scratch);
  const { url } = await startPostgres(services, { folder, port, password: 'test', disposable: true });
  env['TEST_DATABASE_URL'] = url;
  return `PostgreSQL on port ${port}`;
}

function asStep(suite: Suite): Step {
  const run = counted(suite.title, async (say) => {
    if (stopping) throw new FailedChecks('not run');
    const result = await suite.run({ env, scratch, say, isStopping: () => stopping });
    tallies.push(result.tally);
    if (result.details) {
      failures.push({ title: suite.title, details: result.details });
      throw new FailedChecks(tallyLine(result.tally));
    }
    return verdict(suite, result);
  });
  return { name: suite.name, title: suite.title, after: suite.after, run };
}

/** Counts whatever cannot be run as one failure, and keeps its details for the end. */
function counted(title: string, run: Step['run']): Step['run'] {
  return async (say) => {
    try {
      return await run(say);
    } catch (error) {
      if (error instanceof FailedChecks || stopping) throw error;
      tallies.push({ passed: 0, failed: 1, skipped: 0 });
      failures.push({ title, details: (error as Error).message });
      throw error;
    }
  };
}
