import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

const HEADER = 'x-correlation-id';

/** Takes over the caller's correlation id when it is a harmless one, else makes one; the answer carries it. */
export function correlate(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const given = request.headers[HEADER];
  const id = typeof given === 'string' && /^[\w.:-]{8,100}$/.test(given) ? given : randomUUID();
  request.id = id;
  response.setHeader(HEADER, id);
  next();
}

/** The correlation id of a request. */
export function correlationId(request: IncomingMessage): string {
  return String(request.id);
}
