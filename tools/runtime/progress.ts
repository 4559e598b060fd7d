import { Listr, type ListrTask } from 'listr2';

export type Say = (line: string) => void;

/** One step of a command: runs once all steps that it waits for are done, and returns what it achieved, as a sentence. */
export interface Step {
  name: string;
  title: string;
  after?: string[];
  run: (say: Say) => Promise<string>;
}

/** Runs steps side by side as far as they allow, and shows each with its last words and its time. */
export async function runSteps(steps: Step[]): Promise<void> {
  const began = new Map<string, Promise<void>>();
  const start = (step: Step, say: Say, finish: (line: string) => void, begin: () => void): Promise<void> => {
    const work = afterOthers(step, began).then(async () => {
      begin();
      const since = performance.now();
      finish(`${await step.run(say)} ${seconds(performance.now() - since)}`);
    });
    began.set(step.name, work);
    return work;
  };
  await (process.stdout.isTTY ? onTerminal(steps, start) : asLines(steps, start));
}

type Start = (step: Step, say: Say, finish: (line: string) => void, begin: () => void) => Promise<void>;

async function afterOthers(step: Step, began: Map<string, Promise<void>>): Promise<void> {
  // All steps are known one turn later, whatever the order of the list.
  await Promise.resolve();
  await Promise.all((step.after ?? []).map((name) => began.get(name)));
}

async function onTerminal(steps: Step[], start: Start): Promise<void> {
  const tasks = steps.map((step): ListrTask => ({
    title: step.after ? `${step.title} (waits)` : step.title,
    task: (_, task) =>
      start(
        step,
        (line) => (task.output = line.slice(0, (process.stdout.columns || 80) - 6)),
        (line) => (task.title = line),
        () => (task.title = step.title),
      ),
  }));
  await new Listr(tasks, { concurrent: true, registerSignalListeners: false, rendererOptions: { collapseErrors: false } }).run();
}

async function asLines(steps: Step[], start: Start): Promise<void> {
  await Promise.all(
    steps.map(async (step) => {
      let last = '';
      let timer: NodeJS.Timeout | undefined;
      const begin = () => {
        console.log(`  … ${step.title}`);
        timer = setInterval(() => console.log(`  … ${step.title}${last && `: ${last}`}`), 20_000);
      };
      try {
        await start(step, (line) => (last = line), (line) => console.log(`  ✓ ${line}`), begin);
      } finally {
        clearInterval(timer);
      }
    }),
  );
}

/** A duration for people, in brackets. */
export function seconds(milliseconds: number): string {
  const total = milliseconds / 1000;
  return total < 60 ? `(${total.toFixed(1)} s)` : `(${Math.floor(total / 60)} min ${Math.round(total % 60)} s)`;
}
