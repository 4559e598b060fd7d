import type { Logger } from 'pino';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

/** Works while there is work, sleeps while there is none, waits longer after each failure in a row, and never gives up. */
export class BackgroundLoop {
  private readonly name: string;
  private readonly round: () => Promise<boolean>;
  private readonly everyMs: number;
  private readonly logger: Logger;
  private stopped = false;
  private called = false;
  private wake: () => void = () => undefined;
  private running: Promise<void> = Promise.resolve();

  /** `round` says whether there may be more to do at once; `everyMs` is how long the loop sleeps when nobody calls. */
  constructor(name: string, round: () => Promise<boolean>, everyMs: number, logger: Logger) {
    this.name = name;
    this.round = round;
    this.everyMs = everyMs;
    this.logger = logger;
  }

  start(): void {
    this.running = this.run();
  }

  /** There is work: the loop begins its next round now, or once more after the one under way. */
  call(): void {
    this.called = true;
    this.wake();
  }

  /** Resolves when the round under way has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    let pause = FIRST_PAUSE_MS;
    while (!this.stopped) {
      this.called = false;
      try {
        const more = await this.round();
        pause = FIRST_PAUSE_MS;
        if (!more && !this.called) await this.sleep(this.everyMs);
      } catch (error) {
        this.logger.warn({ err: error, loop: this.name, againInMs: pause }, 'a round failed and is tried again');
        await this.sleep(pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    }
  }

  private async sleep(ms: number): Promise<void> {
    if (this.stopped) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = () => undefined;
  }
}
