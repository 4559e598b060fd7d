import { HttpProblem } from './http-problem.ts';

/** So many at once; a few more wait in line for a while. */
export interface TurnsOptions {
  atOnce: number;
  inLine: number;
  /** How long somebody stays in line, in milliseconds. */
  patience: number;
}

/** Hands out turns for what must not be done by many at once. */
export class Turns {
  readonly #options: TurnsOptions;
  readonly #line: (() => void)[] = [];
  #taken = 0;

  constructor(options: TurnsOptions) {
    this.#options = options;
  }

  /** Gives a turn's end to call when it is over, once; null when the line is too long, or it took too long. */
  async take(): Promise<(() => void) | null> {
    if (this.#taken < this.#options.atOnce) {
      this.#taken += 1;
      return this.#end();
    }
    if (this.#line.length >= this.#options.inLine) return null;
    return new Promise((resolve) => {
      const mine = () => {
        clearTimeout(timer);
        resolve(this.#end());
      };
      const timer = setTimeout(() => {
        this.#line.splice(this.#line.indexOf(mine), 1);
        resolve(null);
      }, this.#options.patience);
      this.#line.push(mine);
    });
  }

  /** Does something in its turn; refuses with 503 and these words when the line is too long, or it took too long. */
  async run<T>(busy: string, work: () => Promise<T>): Promise<T> {
    const end = await this.take();
    if (end === null) throw new HttpProblem(503, 'busy', busy, { headers: { 'retry-after': '60' } });
    try {
      return await work();
    } finally {
      end();
    }
  }

  /** The next in line takes over the turn as it ends. */
  #end(): () => void {
    let over = false;
    return () => {
      if (over) return;
      over = true;
      const next = this.#line.shift();
      if (next) next();
      else this.#taken -= 1;
    };
  }
}
