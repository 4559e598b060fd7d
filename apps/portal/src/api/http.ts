import { createApiClient } from '@throughline/client';
import { t } from '../messages/i18n.ts';
import type { Problem } from './types.ts';

/** The API said no, with the reason for people. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail || problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** The API could not be reached at all. */
export class UnreachableError extends Error {
  constructor() {
    super(t('error.unreachable'));
    this.name = 'UnreachableError';
  }
}

/** The API of this origin, with the session that the browser has; its types come from the OpenAPI document. */
export const api = createApiClient({ baseUrl: '' });

/** The problem of a refusal, also when it comes from something in between that knows no problem documents. */
export function problemOf(response: Response, body: unknown): Problem {
  const known = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  const correlationId = response.headers.get('x-correlation-id') ?? '';
  return { type: 'about:blank', title: response.statusText, status: response.status, code: 'unknown', detail: t('error.unknown'), correlationId, ...known };
}

/** What a request answers; anything but success is thrown. */
export async function answerOf<T>(request: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  // Only the network fails here: what the server answers, also what is no JSON, comes back as an answer.
  const { data, error, response } = await request.catch(() => {
    throw new UnreachableError();
  });
  if (!response.ok) throw new ProblemError(problemOf(response, error));
  return data as T;
}

/** The status of a failed request, or 0 when it never arrived. */
export function statusOf(error: unknown): number {
  return error instanceof ProblemError ? error.problem.status : 0;
}

/** What went wrong, as a sentence for people. */
export function sentenceOf(error: unknown): string {
  return error instanceof ProblemError || error instanceof UnreachableError ? error.message : t('error.unknown');
}

/** Leaves out what is not asked for: an empty filter is none. */
export const asked = <T extends object>(search: T) => Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && value !== null)) as { [Key in keyof T]: NonNullable<T[Key]> };
