/** A rule said no. `message` is for people; `code` is stable for programs; `field` names the input at fault, if one is. */
export class DomainError extends Error {
  readonly code: string;
  readonly field: string | undefined;

  constructor(code: string, message: string, field?: string) {
    super(message);
    this.name = 'DomainError';
    this.code = code;
    this.field = field;
  }
}

/** Throws a {@link DomainError} unless the condition holds. */
export function require(condition: unknown, code: string, message: string, field?: string): asserts condition {
  if (!condition) throw new DomainError(code, message, field);
}

/** Why something cannot be done now, for functions that are also asked beforehand; null stands for "it can". */
export interface Refusal {
  code: string;
  message: string;
  /** The input at fault, if one is. */
  field?: string;
}
