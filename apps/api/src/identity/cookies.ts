import type { Config } from '@throughline/contract/config';
import { SESSION_DAYS } from '@throughline/persistence';
import type { Request, Response } from 'express';

/** The workspace and the portal never share a session, even in one browser. */
export type Side = 'team' | 'customer';

const isSecure = (config: Config) => config.PUBLIC_URL.startsWith('https:');
const nameOf = (config: Config, side: Side) => `${isSecure(config) ? '__Host-' : ''}tl_${side}`;

/** The session token that the browser sent for one side, or null. */
export function readSessionCookie(config: Config, request: Request, side: Side): string | null {
  const name = nameOf(config, side);
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim() || null;
  }
  return null;
}

/** Hands the browser its token; scripts cannot read it and other sites cannot send it. */
export function setSessionCookie(config: Config, response: Response, side: Side, token: string): void {
  response.cookie(nameOf(config, side), token, { httpOnly: true, sameSite: 'lax', secure: isSecure(config), path: '/', maxAge: SESSION_DAYS * 86_400_000 });
}

/** Takes the token away again. */
export function clearSessionCookie(config: Config, response: Response, side: Side): void {
  response.clearCookie(nameOf(config, side), { httpOnly: true, sameSite: 'lax', secure: isSecure(config), path: '/' });
}
