import type { IncomingMessage } from 'node:http';

/** Our own pages: nothing from elsewhere, nobody may frame them. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * A mail's HTML: no script, no form, nothing fetched; only its own styles and links that open a tab.
 *
 * It keeps the page's origin, which gives nothing without scripts, so that the page can read how high it is.
 */
export const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox";

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Why a request is refused, or nothing.
 *
 * The mails hold sign-in links: a foreign page must neither read them through a name that it points at this machine
 * (DNS rebinding), nor delete them or order faults with a request from a visitor's browser.
 */
export function reasonToRefuse(request: IncomingMessage, listeningOn: string): string | undefined {
  const { host, origin } = request.headers;
  const local = listeningOn === 'localhost' || listeningOn === '::1' || listeningOn.startsWith('127.');
  if (local && !LOOPBACK.test(host ?? '')) return 'The mail sink only answers by the name of this machine.';
  if (origin && origin !== `http://${host}` && origin !== `https://${host}`) return 'Other sites may not use the mail sink.';
  return undefined;
}
