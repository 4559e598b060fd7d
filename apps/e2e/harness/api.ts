import type { Problem } from './shapes.ts';

/** Anything other than a 2xx, with the problem that was told. */
export class Refusal extends Error {
  readonly status: number;
  readonly problem: Problem;

  constructor(request: string, status: number, problem: Problem) {
    super(`${request} was answered with ${status} ${problem.code ?? ''}: ${problem.detail ?? problem.title ?? ''} ${JSON.stringify(problem.errors ?? [])}`);
    this.status = status;
    this.problem = problem;
  }
}

/** The public API, as a program with a key uses it. */
export class Api {
  readonly url: string;
  private readonly headers: Record<string, string>;

  constructor(url: string, headers: Record<string, string> = {}) {
    this.url = url;
    this.headers = headers;
  }

  get<T>(path: string): Promise<T> {
    return this.request('GET', path);
  }

  post<T>(path: string, body: unknown = {}, headers?: Record<string, string>): Promise<T> {
    return this.request('POST', path, body, headers);
  }

  put<T>(path: string, body: unknown): Promise<T> {
    return this.request('PUT', path, body);
  }

  /** The answer as it came, also when it is a refusal. */
  raw(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}${path}`, {
      method,
      headers: { ...this.headers, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      redirect: 'manual',
    });
  }

  private async request<T>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<T> {
    const response = await this.raw(method, path, body, headers);
    const text = await response.text();
    const answer = text === '' ? undefined : (JSON.parse(text) as unknown);
    if (!response.ok) throw new Refusal(`${method} ${path}`, response.status, answer as Problem);
    return answer as T;
  }
}
