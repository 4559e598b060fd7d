import type { Request } from 'express';
import { HttpProblem } from '../common/http-problem.ts';
import { SMALL_BODY, takeTurn } from '../common/large-bodies.ts';
import type { Turns } from '../common/turns.ts';

/** What is kept of a body that is too large. */
const KEPT_OF_TOO_LARGE = 65_536;
/** How many times the limit is still read, to learn the size and whether the signature is right. */
const READ_AT_MOST = 4;

/** A body as it came in: all of its bytes or, beyond the limit, its beginning. */
export interface ReadBody {
  bytes: Buffer;
  /** Size of all that was sent. */
  size: number;
  tooLarge: boolean;
}

/**
 * Reads a body up to a limit in bytes; every piece also goes to `onPiece`, those beyond the limit, too. From a certain
 * size on it waits for a turn, and the sender with it.
 */
export async function readBody(request: Request, limit: number, turns: Turns, onPiece: (piece: Buffer) => void = () => undefined): Promise<ReadBody> {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') throw new HttpProblem(415, 'unsupported', 'Send the body uncompressed.');
  const claimed = Number(request.headers['content-length'] ?? 0);
  if (claimed > limit * READ_AT_MOST) throw muchTooLarge(limit);

  let pieces: Buffer[] = [];
  let size = 0;
  let arrived: (() => void) | undefined;
  try {
    // Who is refused in the middle still gets the answer.
    for await (const piece of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      onPiece(piece);
      if (size + piece.length > SMALL_BODY) arrived ??= await takeTurn(turns, request);
      const sizeBefore = size;
      size += piece.length;
      if (size <= limit) pieces.push(piece);
      else if (sizeBefore <= limit) pieces = [Buffer.from(Buffer.concat([...pieces, piece]).subarray(0, KEPT_OF_TOO_LARGE))];
      if (size > limit * READ_AT_MOST) throw muchTooLarge(limit);
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ECONNRESET' ? incomplete() : error;
  } finally {
    arrived?.();
  }
  if (!request.complete) throw incomplete();
  return { bytes: Buffer.concat(pieces), size, tooLarge: size > limit };
}

const incomplete = () => new HttpProblem(400, 'incomplete', 'The body did not arrive completely.');

/** Beyond all measure: not read to its end, so nobody can tell who sent it, and nothing of it is kept. */
function muchTooLarge(limit: number): HttpProblem {
  return new HttpProblem(413, 'too_large', `The body is larger than the ${limit} bytes that are taken in at once.`, { headers: { connection: 'close' } });
}
