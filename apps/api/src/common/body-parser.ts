import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import type { IncomingMessage } from 'node:http';
import { HttpProblem } from './http-problem.ts';
import { largeBodiesInTurn } from './large-bodies.ts';

const ORDINARY_LIMIT = 1_000_000;

const isJson = (request: IncomingMessage) => /^application\/(json|[\w.+-]+\+json)\b/i.test(request.headers['content-type'] ?? '');
const isImport = (request: IncomingMessage) => /^\/api\/(?:import|check)\b/.test(request.url ?? '');
/** Both doors for deals read their bodies themselves, so that what cannot be used can still be kept. */
const isDelivery = (request: IncomingMessage) => isImport(request) || (request.url ?? '').startsWith('/webhooks/');

/** JSON bodies up to 1 MB, everywhere except where deals come in. */
export function useJsonBodies(app: NestExpressApplication): void {
  const isParsed = (request: IncomingMessage) => isJson(request) && !isDelivery(request);
  app.use(largeBodiesInTurn(isParsed));
  app.useBodyParser('json', { limit: ORDINARY_LIMIT, type: isParsed });
  app.use((error: unknown, _request: Request, _response: Response, next: NextFunction) => next(bodyProblem(error) ?? error));
}

/** What the body parser refuses, in words. */
function bodyProblem(error: unknown): HttpProblem | null {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : null;
  if (type === 'entity.parse.failed') return new HttpProblem(400, 'not_json', 'The body is not valid JSON.');
  if (type === 'entity.too.large') return new HttpProblem(413, 'too_large', 'The body is larger than one megabyte.');
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') return new HttpProblem(415, 'unsupported', 'Send the body as plain UTF-8 JSON.');
  if (type === 'request.aborted' || type === 'request.size.invalid') return new HttpProblem(400, 'incomplete', 'The body did not arrive completely.');
  return null;
}
