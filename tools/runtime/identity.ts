import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process by number and start, so that a number given to another process later is never mistaken for it. */
export interface ProcessIdentity {
  pid: number;
  started: string;
}

/** The identity of a running process; `undefined` when there is none with that number. */
export function identityOf(pid: number): ProcessIdentity | undefined {
  const started = startOf(pid);
  return started === undefined ? undefined : { pid, started };
}

/** Tells whether the very process that was recorded still runs. */
export function isSameProcess(recorded: ProcessIdentity): boolean {
  return startOf(recorded.pid) === recorded.started;
}

/** Reads a recorded identity from a JSON file; `undefined` when the file is missing or damaged. */
export function readRecord(file: string): ProcessIdentity | undefined {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
    return typeof record.pid === 'number' && typeof record.started === 'string' ? record : undefined;
  } catch {
    return undefined;
  }
}

function startOf(pid: number): string | undefined {
  if (process.platform === 'linux') return startOnLinux(pid);
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

function startOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name may hold spaces and brackets: fields are counted after its last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}
