import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Markup } from '../pages/markup.ts';
import { PAGE_POLICY } from './protection.ts';

/** A request that is refused, with a sentence for whoever asked. */
export class HttpProblem extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Answers with content; given the request, an unchanged content costs only a 304. */
export function send(response: ServerResponse, type: string, content: string | Buffer | Markup, request?: IncomingMessage, status = 200): void {
  const body = Buffer.isBuffer(content) ? content : Buffer.from(String(content));
  if (!response.hasHeader('Content-Security-Policy')) response.setHeader('Content-Security-Policy', PAGE_POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Content-Type', type);
  if (request) {
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    response.setHeader('ETag', tag);
    if (request.headers['if-none-match'] === tag) return void response.writeHead(304).end();
  }
  response.writeHead(status, { 'Content-Length': body.length }).end(body);
}

export function sendPage(response: ServerResponse, page: Markup, status = 200): void {
  send(response, 'text/html; charset=utf-8', page, undefined, status);
}

export function sendJson(response: ServerResponse, value: unknown, status = 200, type = 'application/json'): void {
  send(response, type, JSON.stringify(value), undefined, status);
}

/** Reads a small JSON object. */
export async function readJson(request: IncomingMessage): Promise<object> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > 10_000) throw new HttpProblem(413, 'That is too much.');
    chunks.push(chunk as Buffer);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below, together with values that are JSON but no object.
  }
  throw new HttpProblem(400, 'The body has to be a JSON object.');
}
