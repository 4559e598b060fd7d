const MOST = 200;

/**
 * Keys of the last messages. Temporal forgets update ids at continue-as-new and never knew signals by one,
 * so the workflow remembers what it has done itself.
 */
export class ProcessedKeys {
  readonly #keys: Set<string>;

  constructor(keys: Iterable<string>) {
    this.#keys = new Set(keys);
  }

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  add(key: string): void {
    this.#keys.add(key);
    for (const oldest of this.#keys) {
      if (this.#keys.size <= MOST) break;
      this.#keys.delete(oldest);
    }
  }

  /** The oldest first. */
  list(): string[] {
    return [...this.#keys];
  }
}
