import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module.ts';
import type { Parts } from './app.module.ts';
import { useJsonBodies } from './common/body-parser.ts';
import { useCompression } from './common/compressed-answers.ts';
import { correlate } from './common/correlation.ts';
import { useSecurityHeaders } from './common/security-headers.ts';
import { useWebPages } from './web/web-pages.ts';

/** The API over its connections, complete but not yet listening. */
export async function createApp(parts: Parts): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.over(parts), { bodyParser: false, bufferLogs: true, abortOnError: false });
  app.useLogger(app.get(Logger));
  app.set('trust proxy', parts.config.TRUST_PROXY ? 1 : false);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  app.set('etag', false);
  app.use(correlate);
  useSecurityHeaders(app, parts.config);
  useCompression(app);
  useJsonBodies(app);
  useWebPages(app, parts.webRoot);
  return app;
}
