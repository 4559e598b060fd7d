/** Refusals that a test has ordered, to see how the sender behaves. */
export class Faults {
  #left = 0;
  #code = 451;

  /** Answers the next mails with this SMTP reply code instead of taking them. */
  refuseNext(count: number, code: number): void {
    this.#left = count;
    this.#code = code;
  }

  /** The reply code to refuse this mail with, if it is to be refused. */
  take(): number | undefined {
    if (this.#left === 0) return undefined;
    this.#left -= 1;
    return this.#code;
  }
}
