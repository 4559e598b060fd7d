import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { renderListPage, renderRows } from '../pages/list.page.ts';
import { renderMessagePage } from '../pages/message.page.ts';
import { renderNotFoundPage } from '../pages/not-found.page.ts';
import type { Faults } from '../smtp/faults.ts';
import { withLinksInNewTabs } from '../store/mail-html.ts';
import type { MessageStore } from '../store/message-store.ts';
import { assets } from './assets.ts';
import { MAIL_POLICY, reasonToRefuse } from './protection.ts';
import { HttpProblem, readJson, send, sendJson, sendPage } from './respond.ts';

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  /** What the path's groups caught. */
  part: string;
}
type Route = [method: string, path: RegExp, handle: (exchange: Exchange) => unknown];

/** Pages for people, JSON for tests, on the same mails. */
export function createRequestHandler(store: MessageStore, faults: Faults, host: string): RequestListener {
  const found = (id: string) => {
    const message = store.find(id);
    if (!message) throw new HttpProblem(404, 'This mail is not here. It may have been deleted.');
    return message;
  };
  const routes: Route[] = [
    ['GET', /^\/$/, ({ response, url }) => sendPage(response, renderListPage(store.list({ search: query(url, 'q') }), url))],
    ['GET', /^\/rows$/, ({ request, response, url }) => send(response, 'text/html; charset=utf-8', renderRows(store.list({ search: query(url, 'q') }), url), request)],
    ['GET', /^\/messages\/([\w-]+)$/, async ({ response, url, part }) => sendPage(response, renderMessagePage(await store.read(found(part)), query(url, 'view') === 'text' ? 'text' : 'html'))],
    ['GET', /^\/messages\/([\w-]+)\/html$/, async ({ response, part }) => {
      const { html } = await store.read(found(part));
      response.setHeader('Content-Security-Policy', MAIL_POLICY);
      send(response, 'text/html; charset=utf-8', withLinksInNewTabs(html));
    }],
    ['GET', /^\/messages\/([\w-]+)\/source$/, async ({ response, part }) => {
      const message = found(part);
      response.setHeader('Content-Disposition', `attachment; filename="${message.id}.eml"`);
      send(response, 'message/rfc822', await store.source(message));
    }],
    ['GET', /^\/assets\/([\w.-]+)$/, ({ request, response, part }) => {
      const asset = assets[part];
      if (!asset) throw new HttpProblem(404, 'There is no such file.');
      send(response, asset.type, asset.content, request);
    }],
    ['GET', /^\/health$/, ({ response }) => sendJson(response, { status: 'ok' })],
    ['GET', /^\/api\/messages$/, ({ response, url }) => {
      const since = query(url, 'since');
      if (since && Number.isNaN(Date.parse(since))) throw new HttpProblem(400, 'since has to be an ISO instant, for example 2026-04-01T08:00:00Z.');
      sendJson(response, store.list({ to: query(url, 'to'), subject: query(url, 'subject'), since }));
    }],
    ['GET', /^\/api\/messages\/([\w-]+)$/, async ({ response, part }) => sendJson(response, await store.read(found(part)))],
    ['DELETE', /^\/api\/messages$/, async ({ response }) => {
      await store.clear();
      response.writeHead(204).end();
    }],
    ['POST', /^\/api\/faults$/, async ({ request, response }) => {
      const { refuseNext, code = 451 } = (await readJson(request)) as { refuseNext?: unknown; code?: unknown };
      if (!isCount(refuseNext, 0, 100_000)) throw new HttpProblem(400, 'refuseNext has to be a whole number from 0 on.');
      if (!isCount(code, 400, 599)) throw new HttpProblem(400, 'code has to be an SMTP reply code from 400 to 599.');
      faults.refuseNext(refuseNext, code);
      response.writeHead(204).end();
    }],
  ];

  return (request, response) => {
    void answer(request, response).catch((error: unknown) => refuse(request, response, error));
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refused = reasonToRefuse(request, host);
    if (refused) throw new HttpProblem(403, refused);
    const url = new URL(request.url ?? '/', 'http://sink');
    const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
    const there = routes.flatMap(([verb, path, handle]) => {
      const match = path.exec(url.pathname);
      return match ? [{ verb, handle, part: match[1] ?? '' }] : [];
    });
    const route = there.find(({ verb }) => verb === method);
    if (!route) throw there.length > 0 ? new HttpProblem(405, `${method} is not possible here.`) : new HttpProblem(404, 'There is nothing here.');
    await route.handle({ request, response, url, part: route.part });
  }
}

function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  const problem = error instanceof HttpProblem ? error : new HttpProblem(500, 'The mail sink could not answer.');
  if (request.headers.accept?.includes('text/html')) return sendPage(response, renderNotFoundPage(problem.message), problem.status);
  sendJson(response, { status: problem.status, title: problem.message }, problem.status, 'application/problem+json');
}

function query(url: URL, name: string): string | undefined {
  return url.searchParams.get(name) || undefined;
}

function isCount(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}
