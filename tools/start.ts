/** `npm start`: everything that Throughline needs on this machine, until Ctrl-C. */
import { join } from 'node:path';

import { checkConfiguration } from './runtime/configuration.ts';
import { claimState, liveLauncher, publishAddresses, releaseState } from './runtime/launcher.ts';
import { stateFolder } from './runtime/paths.ts';
import { embeddedParts, planStart } from './runtime/plan.ts';
import { prepare } from './runtime/prepare.ts';
import { endOrphans, Services } from './runtime/processes.ts';
import { runSteps } from './runtime/progress.ts';
import { loadSettings } from './runtime/settings.ts';
import { onOutputGone, onParentGone, onStopSignal } from './runtime/signals.ts';
import { Stack } from './runtime/stack.ts';
import { summary } from './runtime/summary.ts';

/** EX_CONFIG of sysexits.h, as our services end when a setting is wrong. */
const EXIT_CONFIG = 78;

const began = performance.now();
try {
  checkConfiguration(process.env);
} catch (error) {
  console.error(`${(error as Error).message}\nNothing was started.`);
  process.exit(EXIT_CONFIG);
}
const state = stateFolder();

if (!claimState(state)) {
  const addresses = Object.entries(liveLauncher(state)?.addresses ?? {}).map(([name, url]) => `  ${name}: ${url}\n`);
  console.error(
    `Throughline already runs for this folder.\n${addresses.join('')}Stop it there with Ctrl-C, or use another state folder by THROUGHLINE_STATE.`,
  );
  process.exit(1);
}

const services = new Services(state);
let stopping: Promise<void> | undefined;

/** Ends everything and then this process; later calls wait for the first. */
function stop(code: number, words?: string): Promise<void> {
  stopping ??= (async () => {
    if (words) console.log(`\n${words}`);
    await services.stopAll();
    releaseState(state);
    process.exit(code);
  })();
  return stopping;
}

onStopSignal((code) => stop(code, 'Stopping. This takes a few seconds.'));
onParentGone(() => stop(1));
onOutputGone(() => stop(141));

try {
  const end = await start();
  await stop(1, `The ${end}. Everything is stopped. The logs are in ${join(state, 'logs')}.`);
} catch (error) {
  if (!stopping) console.error(`\n${(error as Error).message}\n\nThe logs are in ${join(state, 'logs')}.`);
  await stop(1);
}

/** Starts all parts and returns only when one has ended for good, with a sentence about it. */
async function start(): Promise<string> {
  const orphans = await endOrphans(state);
  if (orphans.length > 0) console.log(`An earlier start had left ${orphans.join(', ')} running. That has been ended.`);
  const temporalProgram = await prepare(embeddedParts(process.env));
  const plan = await planStart(process.env);
  for (const notice of plan.notices) console.log(notice);
  const stack = new Stack(services, state, plan, await loadSettings(state), temporalProgram);
  await runSteps(stack.steps());
  publishAddresses(state, stack.addresses());
  console.log(summary(stack, performance.now() - began));
  return stack.untilOneEnds((line) => console.log(line));
}
