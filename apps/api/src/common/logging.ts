import type { Config } from '@throughline/contract/config';
import { errorForLogs } from '@throughline/persistence';
import type { Params } from 'nestjs-pino';
import { correlationId } from './correlation.ts';

/** A path may carry a sign-in token in its query, and a calendar's address is a secret: logs leave both out. */
const pathOf = (url: string | undefined) => (url ?? '').split('?')[0]!.replace(/^(\/api\/calendars\/).*/, '$1…');

/** What the framework says of itself at every start. */
const ROUTINE = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication']);
const INFO = 30;

/** Structured logs, one line per request, all with the correlation id. Bodies, cookies and keys are never written. */
export function logging(config: Config): Params {
  return {
    pinoHttp: {
      level: config.LOG_LEVEL,
      genReqId: correlationId,
      customAttributeKeys: { reqId: 'correlationId' },
      quietReqLogger: true,
      hooks: {
        logMethod(args, method, level) {
          const [first] = args as unknown as [{ context?: string } | undefined];
          if (level > INFO || !ROUTINE.has(first?.context ?? '')) method.apply(this, args);
        },
      },
      customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : response.statusCode >= 400 ? 'warn' : 'info'),
      autoLogging: { ignore: (request) => (request.url ?? '').startsWith('/health/') || (request.url ?? '').startsWith('/assets/') },
      serializers: {
        // It comes wrapped, with what was thrown inside.
        err: (error: { raw?: unknown }) => errorForLogs(error.raw ?? error),
        req: (request: { method: string; url?: string; remoteAddress?: string }) => ({ method: request.method, path: pathOf(request.url), remoteAddress: request.remoteAddress }),
        res: (response: { statusCode: number }) => ({ statusCode: response.statusCode }),
      },
    },
  };
}
