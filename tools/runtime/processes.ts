import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { Account } from './account.ts';
import { endCommands } from './command.ts';
import { identityOf, isSameProcess, readRecord, type ProcessIdentity } from './identity.ts';

export interface ServiceSpec {
  name: string;
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  account?: Account | undefined;
  /** The signal that asks it to end in good order. */
  stopSignal?: NodeJS.Signals;
  stopWithinMs?: number;
}

export interface Service {
  spec: ServiceSpec;
  child: ChildProcess;
  logFile: string;
  /** When it was started, in milliseconds since 1970. */
  since: number;
  /** Resolves with a sentence when it has ended, for whatever reason. */
  ended: Promise<string>;
}

/** The long-running children of one launcher: started in groups of their own, recorded on disk, ended together. */
export class Services {
  private readonly started: Service[] = [];
  private stopping = false;
  private readonly state: string;

  constructor(state: string) {
    this.state = state;
    for (const folder of ['logs', 'processes']) mkdirSync(join(state, folder), { recursive: true });
  }

  /** Starts a child whose output goes to `logs/<name>.log`; it outlives neither a good nor a bad end of the launcher for long. */
  start(spec: ServiceSpec): Service {
    if (this.stopping) throw new Error(`${spec.name} is not started any more, since everything is being stopped.`);
    const logFile = this.freshLog(spec.name);
    // A file and not a pipe: a child must be able to write its last words after its launcher has crashed.
    const log = openSync(logFile, 'a');
    const child = spawn(spec.command, spec.args, {
      cwd: spec.cwd,
      env: spec.env ?? process.env,
      stdio: ['ignore', log, log],
      detached: true,
      ...spec.account,
    });
    closeSync(log);
    const ended = new Promise<string>((done) => {
      child.once('error', (error) => done(`could not be started: ${error.message}`));
      child.once('exit', (code, signal) => done(signal ? `was ended by ${signal}` : `ended with code ${code}`));
    });
    const service = { spec, child, logFile, since: Date.now(), ended };
    const identity = child.pid && identityOf(child.pid);
    if (identity) writeFileSync(this.record(spec.name), JSON.stringify({ ...identity, stopSignal: spec.stopSignal }));
    this.started.push(service);
    void ended.then(() => this.started.splice(this.started.indexOf(service), 1));
    return service;
  }

  /** Waits until `isReady` says so; throws with the last log lines when the child ends first or the time is over. */
  async untilReady(service: Service, isReady: () => Promise<boolean> | boolean, withinMs = 60_000): Promise<void> {
    const deadline = Date.now() + withinMs;
    let end: string | undefined;
    void service.ended.then((how) => (end = how));
    while (!(await isReady())) {
      if (end) throw new Error(`${service.spec.name} ${end}. Its last lines:\n${lastLines(service.logFile)}`);
      if (Date.now() > deadline) {
        throw new Error(`${service.spec.name} was not ready within ${withinMs / 1000} s. Its last lines:\n${lastLines(service.logFile)}`);
      }
      await sleep(100);
    }
  }

  /** Ends all children, the last started first. */
  async stopAll(): Promise<void> {
    this.stopping = true;
    for (const service of this.started.toReversed()) await this.stop(service);
    endCommands();
  }

  /** Ends one child: politely, and after its time by force with all that it started. */
  async stop(service: Service): Promise<void> {
    const { child, spec } = service;
    if (child.pid && child.exitCode === null && child.signalCode === null) {
      await endProcess(child.pid, spec.stopSignal, spec.stopWithinMs, () => child.exitCode !== null || child.signalCode !== null);
    }
    rmSync(this.record(spec.name), { force: true });
  }

  /** True as soon as everything is being ended: an end is then no accident. */
  get isStopping(): boolean {
    return this.stopping;
  }

  private record(name: string): string {
    return join(this.state, 'processes', `${name}.json`);
  }

  private freshLog(name: string): string {
    const file = join(this.state, 'logs', `${name}.log`);
    if (existsSync(file)) renameSync(file, join(this.state, 'logs', `${name}.previous.log`));
    return file;
  }
}

/** Ends what a crashed launcher left behind and returns the names of what was ended. */
export async function endOrphans(state: string): Promise<string[]> {
  const folder = join(state, 'processes');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const ended = await Promise.all(files.map((file) => endRecorded(join(folder, file))));
  return files.filter((_, index) => ended[index]).map((file) => file.slice(0, -'.json'.length));
}

async function endRecorded(file: string): Promise<boolean> {
  const record = readRecord(file) as (ProcessIdentity & { stopSignal?: NodeJS.Signals }) | undefined;
  const runs = record !== undefined && isSameProcess(record);
  if (runs) await endProcess(record.pid, record.stopSignal, undefined, () => !isSameProcess(record));
  rmSync(file, { force: true });
  return runs;
}

async function endProcess(pid: number, signal: NodeJS.Signals = 'SIGTERM', withinMs = 10_000, hasEnded: () => boolean): Promise<void> {
  send(pid, signal);
  const deadline = Date.now() + withinMs;
  while (!hasEnded() && Date.now() < deadline) await sleep(50);
  // The group's number cannot be another's while a member lives, and without members this reaches nobody.
  send(-pid, 'SIGKILL');
  while (!hasEnded()) await sleep(50);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended already.
  }
}

/** The end of a log file, for a person who has to find out what went wrong. */
export function lastLines(file: string, count = 20): string {
  if (!existsSync(file)) return '';
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}
