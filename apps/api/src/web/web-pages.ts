import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { join } from 'node:path';

/** What is never a page: an unknown address there is a problem document, not the workspace. */
const NOT_PAGES = /^\/(api|webhooks|health)(\/|$)/;
const isCustomerPage = (path: string) => path === '/p' || path.startsWith('/p/');

/**
 * Serves the built pages. Files with a hash in their name never change; the two entries are always asked for
 * anew, and the router in the browser knows what to show under their address.
 */
export function useWebPages(app: NestExpressApplication, root: string | null): void {
  if (root === null) return;
  app.useStaticAssets(root, {
    index: false,
    redirect: false,
    setHeaders: (response: Response, path: string) => {
      const immutable = path.startsWith(join(root, 'assets'));
      response.setHeader('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !NOT_PAGES.test(request.path) && !request.path.startsWith('/assets/');
    if (!isPage) return next();
    const entry = isCustomerPage(request.path) ? 'p.html' : 'index.html';
    response.sendFile(entry, { root, cacheControl: false, headers: { 'cache-control': 'no-cache' } }, (error) => {
      if (error) next(error);
    });
  });
}
