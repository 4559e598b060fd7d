import type { Config } from '@throughline/contract/config';
import type { Request } from 'express';
import { HttpProblem } from '../common/http-problem.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a change that another site's page asks the browser for. Browsers always say where such a request comes
 * from; a program says nothing and carries no cookie that it was not given.
 */
export function requireSameOrigin(config: Config, request: Request): void {
  if (SAFE.has(request.method)) return;
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  const ours = [new URL(config.PUBLIC_URL).host, host];
  const fromElsewhere = (origin !== undefined && (!URL.canParse(origin) || !ours.includes(new URL(origin).host))) || (site !== undefined && site !== 'same-origin' && site !== 'none');
  if (fromElsewhere) throw new HttpProblem(403, 'cross_origin', 'This request came from another site, so it was not carried out.');
}
