/** `npm run reset`: stops what runs and forgets everything that this folder's Throughline has stored. */
import { createInterface } from 'node:readline/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import { isSameProcess } from './runtime/identity.ts';
import { liveLauncher } from './runtime/launcher.ts';
import { stateFolder } from './runtime/paths.ts';
import { endOrphans } from './runtime/processes.ts';
import { removeState } from './runtime/scratch.ts';

const state = stateFolder();

if (!(await isConfirmed())) {
  console.log('Nothing was changed.');
  process.exit(1);
}
await stopLauncher();
const ended = await endOrphans(state);
if (ended.length > 0) console.log(`Stopped ${ended.join(', ')}.`);
await removeState(state);
console.log('Everything stored is gone. npm start begins anew; programs in the cache are kept.');

async function isConfirmed(): Promise<boolean> {
  if (process.argv.includes('--yes') || !process.stdin.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`This deletes all handoffs, mails and settings in ${state}. Type yes to go on: `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

async function stopLauncher(): Promise<void> {
  const launcher = liveLauncher(state);
  if (!launcher) return;
  console.log('Stopping the Throughline that runs.');
  process.kill(launcher.pid, 'SIGTERM');
  const deadline = Date.now() + 30_000;
  while (isSameProcess(launcher) && Date.now() < deadline) await sleep(100);
  if (isSameProcess(launcher)) process.kill(launcher.pid, 'SIGKILL');
}
