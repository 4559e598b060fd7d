/** What a script learns from how the command ended. */
export const EXIT = { ok: 0, refused: 1, badInput: 2, notReachable: 3, notSignedIn: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with a code, a sentence for people, and what a program may read of it. */
export class CommandFailure extends Error {
  readonly exitCode: ExitCode;
  readonly facts: Record<string, unknown>;

  constructor(exitCode: ExitCode, message: string, facts: Record<string, unknown> = {}) {
    super(message);
    this.name = 'CommandFailure';
    this.exitCode = exitCode;
    this.facts = facts;
  }
}
