/** How a loop looks for work. */
export interface WorkLoopOptions {
  /** Does one portion and says how much there was; while that is more than nothing, the next follows at once. */
  work: () => Promise<number>;
  /** Looks again after this long even if nobody woke it, in milliseconds. */
  every: number;
  onError: (error: unknown, againInMs: number) => void;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

/** Works while there is work, sleeps while there is none, and waits longer after each failure in a row. */
export class WorkLoop {
  readonly #options: WorkLoopOptions;
  readonly #ended: Promise<void>;
  #stopping = false;
  #woken = false;
  #wake: () => void = () => undefined;

  constructor(options: WorkLoopOptions) {
    this.#options = options;
    this.#ended = this.#run();
  }

  /** There may be work. */
  wake(): void {
    this.#woken = true;
    this.#wake();
  }

  /** Resolves once the portion at hand is done. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#wake();
    await this.#ended;
  }

  async #run(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    while (!this.#stopping) {
      this.#woken = false;
      try {
        const done = await this.#options.work();
        pause = FIRST_PAUSE_MS;
        if (done === 0 && !this.#woken) await this.#sleep(this.#options.every);
      } catch (error) {
        this.#options.onError(error, pause);
        await this.#sleep(pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    }
  }

  #sleep(ms: number): Promise<void> {
    if (this.#stopping) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
