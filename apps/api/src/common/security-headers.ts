import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '@throughline/contract/config';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

/** Pages load nothing from anywhere else, run no inline script, and stand in nobody's frame. */
export function useSecurityHeaders(app: NestExpressApplication, config: Config): void {
  const secure = config.PUBLIC_URL.startsWith('https:');
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          imgSrc: ["'self'", 'data:'],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          ...(secure ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
      referrerPolicy: { policy: 'no-referrer' },
      frameguard: { action: 'deny' },
    }),
  );
  // What the API answers is somebody's; the pages say for themselves how long they last.
  app.use((_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
}
