import { CancellationScope, sleep } from '@temporalio/workflow';

/**
 * The one durable timer of a handoff. Each start is paid for, so one that would ring too early is left alone:
 * it wakes the workflow, which finds nothing due and sets it anew.
 */
export class Alarm {
  #ringsAt: number | null = null;
  #rang = false;
  #scope: CancellationScope | null = null;

  /** Makes sure that it rings no later than a real instant, in milliseconds since the epoch. */
  set(realMs: number): void {
    if (this.#ringsAt !== null && this.#ringsAt <= realMs) return;
    this.cancel();
    const scope = new CancellationScope();
    this.#scope = scope;
    this.#ringsAt = realMs;
    scope.run(() => sleep(Math.max(1, realMs - Date.now()))).then(
      () => {
        this.#ringsAt = null;
        this.#rang = true;
      },
      // Cancelled, by an earlier alarm or with the whole story: who cancelled it knows.
      () => undefined,
    );
  }

  /** Whether it has rung since this was last asked. */
  takeRing(): boolean {
    const rang = this.#rang;
    this.#rang = false;
    return rang;
  }

  cancel(): void {
    this.#scope?.cancel();
    this.#scope = null;
    this.#ringsAt = null;
  }
}
