import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { until } from './wait.ts';

export interface ProcessSpec {
  name: string;
  command: string;
  args: string[];
  env: NodeJS.ProcessEnv;
  cwd: string;
  /** Folder of the log file. */
  logs: string;
  isReady: (lines: readonly string[]) => boolean | Promise<boolean>;
}

const KEPT_LINES = 2_000;
const alive = new Set<Process>();

// Whatever way this process goes, nothing that it started stays behind.
process.once('exit', () => alive.forEach((child) => child.signal('SIGKILL')));

/** One part of a stack, as an operating system process in a group of its own, which can be killed and started again. */
export class Process {
  readonly spec: ProcessSpec;
  /** The last lines of what it wrote since it was started. */
  readonly lines: string[] = [];
  private child: ChildProcess | undefined;
  private ended: Promise<string> = Promise.resolve('was never started');
  private end: string | undefined;
  private retired = false;

  constructor(spec: ProcessSpec) {
    this.spec = spec;
    mkdirSync(spec.logs, { recursive: true });
  }

  get isRunning(): boolean {
    return this.child !== undefined && this.end === undefined;
  }

  get pid(): number | undefined {
    return this.isRunning ? this.child?.pid : undefined;
  }

  /** Starts it, and waits until it is ready unless told otherwise. */
  async start({ untilReady = true }: { untilReady?: boolean } = {}): Promise<void> {
    // A test that ran out of time may still be at work while everything is being ended.
    if (this.retired) throw new Error(`${this.spec.name} is not started any more.`);
    const { command, args, env, cwd } = this.spec;
    this.lines.length = 0;
    this.end = undefined;
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    this.child = child;
    alive.add(this);
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', (line) => this.keep(line));
    this.ended = new Promise((done) => {
      const over = (how: string) => {
        // A later child may already stand in its place.
        if (this.child === child) {
          this.end = how;
          alive.delete(this);
        }
        done(how);
      };
      child.once('error', (error) => over(`could not be started: ${error.message}`));
      child.once('exit', (code, signal) => over(signal ? `was ended by ${signal}` : `ended with code ${code}`));
    });
    if (untilReady) await this.untilReady();
  }

  async untilReady(withinMs = 60_000): Promise<void> {
    await until(`${this.spec.name} to be ready`, () => this.end !== undefined || this.spec.isReady(this.lines), { withinMs }).catch((error: Error) => {
      throw new Error(`${error.message}\n${this.lastLines()}`);
    });
    if (this.end) throw new Error(`${this.spec.name} ${this.end}.\n${this.lastLines()}`);
  }

  signal(signal: NodeJS.Signals): void {
    try {
      if (this.child?.pid && this.end === undefined) process.kill(-this.child.pid, signal);
    } catch {
      // It has just ended by itself.
    }
  }

  /** Ends it by force, as a power cut would, and waits until it is gone. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    this.signal(signal);
    if (this.child) await this.ended;
  }

  /** Ends it in good order; by force when it takes too long. */
  async stop(withinMs = 8_000): Promise<void> {
    if (!this.isRunning) return;
    this.signal('SIGTERM');
    const timer = setTimeout(() => this.signal('SIGKILL'), withinMs);
    await this.ended;
    clearTimeout(timer);
  }

  /** Ends it for good: no later start brings it back. */
  async retire(how: 'stop' | 'kill' = 'stop'): Promise<void> {
    this.retired = true;
    await this[how]();
  }

  lastLines(count = 25): string {
    // What went as it should and connections that are tried again tell nothing, and there are hundreds; the file has them.
    const telling = this.lines.filter((line) => !/"level":30|"statusCode":[234]\d\d.*"request completed"|temporalio_client::retry/.test(line));
    return [`--- the last lines of ${this.spec.name} ---`, ...telling.slice(-count).map((line) => line.slice(0, 2_000))].join('\n');
  }

  private keep(line: string): void {
    this.lines.push(line);
    if (this.lines.length > KEPT_LINES) this.lines.splice(0, this.lines.length - KEPT_LINES);
    appendFileSync(join(this.spec.logs, `${this.spec.name}.log`), `${line}\n`);
  }
}
