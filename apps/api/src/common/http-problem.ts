import type { Problem } from '@throughline/contract/http';

type FieldError = NonNullable<Problem['errors']>[number];

/** An answer that is a refusal: what the problem filter turns into RFC 9457 problem details. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: FieldError[];
  readonly headers: Record<string, string>;

  constructor(status: number, code: string, message: string, more: { errors?: FieldError[]; headers?: Record<string, string> } = {}) {
    super(message);
    this.name = 'HttpProblem';
    this.status = status;
    this.code = code;
    this.errors = more.errors ?? [];
    this.headers = more.headers ?? {};
  }
}

/** Nothing here, or nothing that the caller may know of: both are answered alike. */
export function notFound(what = 'There is nothing at this address.'): HttpProblem {
  return new HttpProblem(404, 'not_found', what);
}

/** Parts of a handoff that an address names: one that does not exist is not found rather than wrong. */
const IN_ADDRESS = new Set(['gapId', 'milestoneId', 'escalationId', 'surveyId', 'entryId', 'metricId', 'riskId']);

/** Rules that refuse because of what was sent answer 422, those that refuse because of how things stand answer 409. */
export function refused(code: string, message: string, field: string | null | undefined): HttpProblem {
  if (field && code.startsWith('unknown_') && IN_ADDRESS.has(field)) return new HttpProblem(404, code, message);
  return field ? new HttpProblem(422, code, message, { errors: [{ path: field, message }] }) : new HttpProblem(409, code, message);
}
