import type { Config } from '@throughline/contract/config';
import type { Params } from 'nestjs-pino';
import { correlate } from './correlation.ts';

/** A path may carry a sign-in token in its query: logs leave the query out. */
const pathOf = (url: string | undefined) => (url ?? '').split('?')[0];

/** Structured logs, one line per request, all with the correlation id. Bodies, cookies and keys are never written. */
export function logging(config: Config): Params {
  return {
    pinoHttp: {
      level: config.LOG_LEVEL,
      genReqId: correlate,
      customAttributeKeys: { reqId: 'correlationId' },
      customProps: (request) => ({ correlationId: request.id }),
      quietReqLogger: true,
      customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : response.statusCode >= 400 ? 'warn' : 'info'),
      autoLogging: { ignore: (request) => (request.url ?? '').startsWith('/health/') || (request.url ?? '').startsWith('/assets/') },
      serializers: {
        req: (request: { method: string; url?: string; remoteAddress?: string }) => ({ method: request.method, path: pathOf(request.url), remoteAddress: request.remoteAddress }),
        res: (response: { statusCode: number }) => ({ statusCode: response.statusCode }),
      },
    },
  };
}
