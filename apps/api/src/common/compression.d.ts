/** What is used of the package, which comes without types. */
declare module 'compression' {
  import type { Request, RequestHandler, Response } from 'express';

  interface Compression {
    (options: { filter: (request: Request, response: Response) => boolean }): RequestHandler;
    /** Whether bodies of this response's type grow smaller. */
    filter: (request: Request, response: Response) => boolean;
  }

  const compression: Compression;
  export default compression;
}
