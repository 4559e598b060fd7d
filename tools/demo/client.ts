/** A small client of the public API: what the demonstration does, anybody may do with `fetch`. */
export class DemoClient {
  readonly url: string;
  private readonly headers: Record<string, string>;

  constructor(url: string, headers: Record<string, string>) {
    this.url = url;
    this.headers = headers;
  }

  get<T>(path: string): Promise<T> {
    return this.send('GET', path);
  }

  post<T>(path: string, body: unknown = {}): Promise<T> {
    return this.send('POST', path, body);
  }

  put<T>(path: string, body: unknown): Promise<T> {
    return this.send('PUT', path, body);
  }

  /** Whoever takes the link of a mail becomes a client of their own, with a cookie: a customer, unless another way in is named. */
  async signedInBy(link: string, way: '/api/portal/sign-in' | '/api/sign-in' = '/api/portal/sign-in'): Promise<DemoClient> {
    const token = new URL(link).searchParams.get('token');
    const response = await this.fetch('POST', way, { token }, { origin: this.url });
    if (!response.ok) throw new Error(`The link ${link} did not sign anybody in: ${await response.text()}`);
    const cookie = response.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
    return new DemoClient(this.url, { origin: this.url, cookie });
  }

  private async send<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await this.fetch(method, path, body, this.headers);
    const text = await response.text();
    const answer = text === '' ? undefined : (JSON.parse(text) as unknown);
    if (!response.ok) throw new Error(`${method} ${path} was refused: ${(answer as { detail?: string } | undefined)?.detail ?? response.status}`);
    return answer as T;
  }

  private fetch(method: string, path: string, body: unknown, headers: Record<string, string>): Promise<Response> {
    return fetch(`${this.url}${path}`, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }
}
