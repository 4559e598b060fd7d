import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { Request, Response } from 'express';

/** Where secrets are shown or exchanged: links, codes and new keys. */
const SECRETS = /^\/api\/(portal\/)?(sign-in|api-keys)(\/|$)/i;

/**
 * Sends pages, their files and JSON in Brotli or gzip to whoever accepts them.
 *
 * Compressed length can betray a secret that stands beside text of an attacker's choice (BREACH). Here it cannot:
 * sessions travel in headers, which stay as they are; the few bodies that hold a link, a code or a key are left
 * out; and another site cannot make a browser ask for the rest, because its requests carry no session cookie.
 * Live updates are left out as well: each must leave at once, and a compressor holds back what it is given.
 */
export function useCompression(app: NestExpressApplication): void {
  app.use(compression({ filter: (request, response) => mayCompress(request, response) && compression.filter(request, response) }));
}

function mayCompress(request: Request, response: Response): boolean {
  // A part of a file is counted in bytes of the file.
  if (response.statusCode === 206) return false;
  const isStream = String(response.getHeader('content-type')).startsWith('text/event-stream');
  return !isStream && !SECRETS.test(request.originalUrl.split('?')[0]!);
}
