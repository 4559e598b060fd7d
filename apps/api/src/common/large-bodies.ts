import type { NextFunction, Request, Response } from 'express';
import { HttpProblem } from './http-problem.ts';
import { Turns } from './turns.ts';

/** Up to this size bodies are read as they come: what waits in memory is bounded by the number of connections. */
export const SMALL_BODY = 262_144;
/** A body that holds a turn and still has not arrived by then is given up. */
const LONGEST_READ_MS = 60_000;

/** Few large bodies are in memory at once. Doors that strangers can knock at and those behind a sign-in have turns of their own. */
export const largeBodies = (): Turns => new Turns({ atOnce: 4, inLine: 32, patience: 10_000 });

/**
 * Waits for a turn that lasts until the request is answered, and gives up a sender who takes too long.
 * Answers what to call when the body has arrived.
 */
export async function takeTurn(turns: Turns, request: Request): Promise<() => void> {
  const end = await turns.take();
  if (end === null) throw new HttpProblem(503, 'busy', 'Several large bodies are being taken in at this moment. Please send this again in a few seconds.', { headers: { 'retry-after': '5', connection: 'close' } });
  const { res: response } = request;
  if (request.destroyed || !response || response.closed) end();
  else response.once('close', end);
  const timer = setTimeout(() => request.destroy(), LONGEST_READ_MS);
  return () => clearTimeout(timer);
}

/** The same for bodies that the framework parses before anybody has been asked who they are. */
export function largeBodiesInTurn(isParsed: (request: Request) => boolean) {
  const turns = largeBodies();
  return (request: Request, _response: Response, next: NextFunction): void => {
    const large = Number(request.headers['content-length'] ?? (request.headers['transfer-encoding'] ? Infinity : 0)) > SMALL_BODY;
    if (!large || !isParsed(request)) return next();
    takeTurn(turns, request).then((arrived) => {
      request.once('end', arrived).once('close', arrived);
      next();
    }, next);
  };
}
