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

type Query = Record<string, string | number | undefined | null>;

function addressOf(path: string, query?: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  return search.size > 0 ? `${path}?${search}` : path;
}

async function problemOf(response: Response): Promise<Problem> {
  const correlationId = response.headers.get('x-correlation-id') ?? '';
  const body: unknown = await response.json().catch(() => null);
  const known = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  return { type: 'about:blank', title: response.statusText, status: response.status, code: 'unknown', detail: t('error.unknown'), correlationId, ...known };
}

/** Sends a request of this origin and reads its answer as JSON; anything but success is thrown. */
export async function send<T>(method: string, path: string, options: { query?: Query; body?: unknown; headers?: Record<string, string> } = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(addressOf(path, options.query), {
      method,
      headers: { accept: 'application/json', ...(options.body === undefined ? {} : { 'content-type': 'application/json' }), ...options.headers },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    });
  } catch {
    throw new UnreachableError();
  }
  return readAnswer<T>(response);
}

/** The answer's JSON; a refusal is thrown with its problem. */
export async function readAnswer<T>(response: Response): Promise<T> {
  if (!response.ok) throw new ProblemError(await problemOf(response));
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

export const get = <T>(path: string, query?: Query) => send<T>('GET', path, query ? { query } : {});
export const post = <T>(path: string, body: unknown = {}) => send<T>('POST', path, { body });
export const put = <T>(path: string, body: unknown = {}) => send<T>('PUT', path, { body });
export const patch = <T>(path: string, body: unknown = {}) => send<T>('PATCH', path, { body });
export const remove = <T>(path: string) => send<T>('DELETE', path);

/** The status of a failed request, or 0 when it never arrived. */
export function statusOf(error: unknown): number {
  return error instanceof ProblemError ? error.problem.status : 0;
}

/** What went wrong, as a sentence for people. */
export function sentenceOf(error: unknown): string {
  return error instanceof ProblemError || error instanceof UnreachableError ? error.message : t('error.unknown');
}
