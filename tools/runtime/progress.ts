import { Listr, type ListrTask } from 'listr2';

export type Say = (line: string) => void;

/** One step of a command: runs once all steps that it waits for have ended, and returns what it achieved, as a sentence. */
export interface Step {
  name: string;
  title: string;
  after?: string[];
  run: (say: Say) => Promise<string>;
}

/**
 * Runs steps side by side as far as they allow, and shows each with its last words and its time.
 * The first failure rejects; with `keepGoing` all steps run, and a failure is only shown.
 */
export async function runSteps(steps: Step[], { keepGoing = false } = {}): Promise<void> {
  const works = new Map<string, Promise<void>>();
  const start: Start = (step, show) => {
    const work = ready(step, works, keepGoing).then(async () => {
      show.begin();
      const since = performance.now();
      show.finish(`${await step.run(show.say)} ${seconds(performance.now() - since)}`);
    });
    works.set(step.name, work);
    return work;
  };
  await (process.stdout.isTTY ? onTerminal(steps, start, keepGoing) : asLines(steps, start, keepGoing));
}

interface Show {
  begin: () => void;
  say: Say;
  finish: (line: string) => void;
}

type Start = (step: Step, show: Show) => Promise<void>;

async function ready(step: Step, works: Map<string, Promise<void>>, keepGoing: boolean): Promise<void> {
  // One turn later all steps are known, whatever their order in the list.
  await Promise.resolve();
  const others = (step.after ?? []).flatMap((name) => works.get(name) ?? []);
  await (keepGoing ? Promise.allSettled(others) : Promise.all(others));
}

async function onTerminal(steps: Step[], start: Start, keepGoing: boolean): Promise<void> {
  const width = (process.stdout.columns || 80) - 6;
  const tasks = steps.map((step): ListrTask => ({
    title: step.after ? `${step.title} (waits)` : step.title,
    task: async (_, task) => {
      let clock: NodeJS.Timeout | undefined;
      const begin = () => {
        const since = performance.now();
        task.title = step.title;
        clock = setInterval(() => (task.title = `${step.title} ${seconds(performance.now() - since, 0)}`), 1_000);
      };
      const finish = (line: string) => {
        clearInterval(clock);
        task.title = line;
      };
      try {
        await start(step, { begin, say: (line) => (task.output = line.slice(0, width)), finish });
      } finally {
        clearInterval(clock);
      }
    },
  }));
  await new Listr(tasks, { concurrent: true, exitOnError: !keepGoing, registerSignalListeners: false }).run();
}

async function asLines(steps: Step[], start: Start, keepGoing: boolean): Promise<void> {
  await Promise.all(
    steps.map(async (step) => {
      let last = '';
      let timer: NodeJS.Timeout | undefined;
      const begin = () => {
        console.log(`  … ${step.title}`);
        timer = setInterval(() => console.log(`  … ${step.title}${last && `: ${last}`}`), 20_000);
      };
      try {
        await start(step, { begin, say: (line) => (last = line), finish: (line) => console.log(`  ✓ ${line}`) });
      } catch (error) {
        if (!keepGoing) throw error;
        console.log(`  ✗ ${step.title}: ${(error as Error).message.split('\n')[0]}`);
      } finally {
        clearInterval(timer);
      }
    }),
  );
}

/** A duration for people, in brackets. */
export function seconds(milliseconds: number, digits = 1): string {
  const total = milliseconds / 1000;
  return total < 60 ? `(${total.toFixed(digits)} s)` : `(${Math.floor(total / 60)} min ${Math.round(total % 60)} s)`;
}
