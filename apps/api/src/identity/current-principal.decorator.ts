import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Principal } from './principal.ts';

/** A request that the identity guard has let through. */
export interface IdentifiedRequest extends Request {
  principal?: Principal;
  /** The session it came by; null for an API key. */
  sessionId?: string | null;
}

/** The person, contact or API key behind the request. Only on routes that require one. */
export const CurrentPrincipal = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<IdentifiedRequest>();
  if (!principal) throw new Error('This route needs a principal but does not require one.');
  return principal;
});

/** The id of the browser session behind the request, or null. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): string | null => context.switchToHttp().getRequest<IdentifiedRequest>().sessionId ?? null);
