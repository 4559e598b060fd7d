import { PlanEditIn } from '@throughline/contract/http';
import type { PlanEdit } from '@throughline/domain';
import { readJson } from '../dossier-file.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import type { Terminal } from '../terminal.ts';

/** What a what-if is told on the command line; each may come several times. */
export interface EditOptions { delay?: string[]; pin?: string[]; absence?: string[]; goLive?: string; changes?: string }

const wrong = (message: string): CommandFailure => new CommandFailure(EXIT.badInput, message);

/** The two sides of `name=value`, split at the last `=`. */
function pair(text: string, option: string, example: string): [string, string] {
  const at = text.lastIndexOf('=');
  if (at < 1 || at === text.length - 1) throw wrong(`${option} ${text}: write it as ${option} ${example}.`);
  return [text.slice(0, at), text.slice(at + 1)];
}

function wholeDays(text: string, option: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days === 0) throw wrong(`${option}: “${text}” is no number of working days, such as 10, or -3 for earlier.`);
  return days;
}

/** The changes that the options name, in the words of the plan's own edits. `task` turns what somebody typed into a task's id. */
export async function readEdits({ delay = [], pin = [], absence = [], goLive, changes }: EditOptions, task: (typed: string) => string, terminal: Terminal): Promise<PlanEdit[]> {
  const typed: unknown[] = [
    ...delay.map((text) => {
      const [name, days] = pair(text, '--delay', 'TASK=10');
      return { kind: 'delay', task: task(name), days: wholeDays(days, '--delay') };
    }),
    ...pin.map((text) => {
      const [name, day] = pair(text, '--pin', 'TASK=2026-07-20');
      return { kind: 'pin', task: task(name), day };
    }),
    ...absence.map((text) => {
      const [resource, span] = pair(text, '--absence', 'PERSON=2026-07-06..2026-07-17');
      const [from, to = from] = span.split('..');
      return { kind: 'absence', resource, from, to, reason: '' };
    }),
    ...(goLive === undefined ? [] : [{ kind: 'go_live_target', day: goLive }]),
    ...(changes === undefined ? [] : await listed(changes, terminal)),
  ];
  if (typed.length === 0) throw wrong('Say what changes: --delay TASK=10, --pin TASK=DAY, --absence PERSON=FROM..TO, --go-live DAY, or --changes FILE.');
  return typed.map((edit, index) => {
    const read = PlanEditIn.safeParse(edit);
    if (read.success) return read.data as PlanEdit;
    throw wrong([`Change ${index + 1} cannot be read:`, ...read.error.issues.map(({ path, message }) => `  ${path.join('.') || 'the whole of it'}: ${message}`)].join('\n'));
  });
}

async function listed(file: string, terminal: Terminal): Promise<unknown[]> {
  const read = await readJson(file, terminal);
  if (read.problems) throw wrong(`${file}: ${read.problems.map(({ message }) => message).join(' ')}`);
  if (!Array.isArray(read.input)) throw wrong(`${file}: changes are a list, such as [{"kind": "delay", "task": "design", "days": 5}].`);
  return read.input;
}
