import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

import type { Account } from './account.ts';

export interface CommandOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  account?: Account | undefined;
  onLine?: ((line: string) => void) | undefined;
  timeoutMs?: number;
  /** Ends a command that has done its work, as `after` tells, but then hangs. */
  endWithinMs?: { after: () => boolean; milliseconds: number };
}

/** What a command printed and how it ended. */
export interface CommandResult {
  code: number | null;
  /** What ended it when it did not end by itself. */
  signal: NodeJS.Signals | null;
  lines: string[];
  stdout: string;
}

const running = new Set<ChildProcess>();

/** Runs a command to its end in a process group of its own and returns how it ended. */
export function tryCommand(command: string, args: string[], options: CommandOptions = {}): Promise<CommandResult> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      ...options.account,
    });
    running.add(child);
    const result: CommandResult = { code: null, signal: null, lines: [], stdout: '' };
    const timer = options.timeoutMs && setTimeout(() => killGroup(child), options.timeoutMs);
    const watch = options.endWithinMs && endAfterWork(child, options.endWithinMs);
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        result.lines.push(line);
        if (stream === child.stdout) result.stdout += `${line}\n`;
        if (line.trim()) options.onLine?.(line.trim());
      });
    }
    const settle = () => {
      running.delete(child);
      if (timer) clearTimeout(timer);
      clearInterval(watch);
    };
    child.once('error', (error) => (settle(), fail(error)));
    child.once('close', (code, signal) => (settle(), done({ ...result, code, signal })));
  });
}

/** Runs a command and throws with its last lines when it does not end well; returns what it printed on stdout. */
export async function runCommand(command: string, args: string[], options: CommandOptions = {}): Promise<string> {
  const result = await tryCommand(command, args, options);
  if (result.code === 0) return result.stdout;
  throw new Error([`${command} ${args.join(' ')} ${ending(result)}:`, ...result.lines.slice(-25)].join('\n'));
}

/** How a command ended, in words. */
export function ending({ code, signal }: CommandResult): string {
  return signal === null ? `ended with code ${code}` : `was ended by ${signal}`;
}

/** Ends every command that still runs, with all that it started. */
export function endCommands(): void {
  for (const child of running) killGroup(child);
}

function endAfterWork(child: ChildProcess, { after, milliseconds }: { after: () => boolean; milliseconds: number }): NodeJS.Timeout {
  let doneAt: number | undefined;
  return setInterval(() => {
    if (doneAt === undefined && after()) doneAt = Date.now();
    if (doneAt !== undefined && Date.now() - doneAt > milliseconds) killGroup(child);
  }, 1_000);
}

function killGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
