// Runs on Node 20 with nothing installed: fetches the packages, then hands over to Node 24 from among them.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command = 'start', ...rest] = process.argv.slice(2);
const commands = ['start', 'test', 'demo', 'reset'];

if (!commands.includes(command)) {
  console.error(`There is no command "${command}". Choose one of: ${commands.join(', ')}.`);
  process.exit(2);
}
if (needsPackages()) await installPackages();
await handOver();

function needsPackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
}

async function installPackages() {
  const began = Date.now();
  const elapsed = () => `${((Date.now() - began) / 1000).toFixed(0)} s`;
  const terminal = process.stdout.isTTY;
  console.log('Installing packages with npm ci. The first time this takes one to two minutes.');
  const show = () => (terminal ? process.stdout.write(`\r  ${elapsed()} `) : console.log(`  still installing, ${elapsed()}`));
  const timer = setInterval(show, terminal ? 1_000 : 15_000);
  // Node from node_modules must not run while node_modules is being replaced.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.endsWith(join('node_modules', '.bin')));
  // Versions and their hashes are pinned: what the cache holds need not be asked for again.
  const child = spawn('npm', ['ci', '--no-progress', '--prefer-offline'], {
    cwd: root,
    env: { ...process.env, PATH: path.join(delimiter) },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const code = await ended(child);
  clearInterval(timer);
  if (code !== 0) {
    console.error(`\nnpm ci ended with code ${code} after ${elapsed()}. Its messages stand above; nothing was started.`);
    process.exit(1);
  }
  console.log(`${terminal ? '\r' : ''}Packages installed in ${elapsed()}.`);
}

async function handOver() {
  const bundled = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const node = existsSync(bundled) ? bundled : process.execPath;
  if (node === process.execPath && Number(process.versions.node.split('.')[0]) < 24) {
    console.error('Node 24 is missing from node_modules. Delete node_modules and run the command again.');
    process.exit(1);
  }
  // What it shares with the services is read from source: at a first start nothing is built yet.
  const child = spawn(node, ['--conditions=@throughline/source', join(root, 'tools', `${command}.ts`), ...rest], { cwd: root, stdio: 'inherit' });
  process.exit(await ended(child));
}

/** Passes signals on, also that its own parent has gone, and waits: at Ctrl-C the child tidies up, and leaving earlier would lose its last words. */
function ended(child) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // At Ctrl-C the terminal tells the child itself.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)));
  }
  // Nobody reads what is said any more, as behind `| head`.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => child.kill('SIGTERM'));
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1_000).unref();
  return new Promise((done) => {
    child.once('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.once('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
