import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Vendor = 'openai-compatible' | 'anthropic';

/** A request as either vendor gets it. */
export interface SeenRequest { vendor: Vendor; model: string; instructions: string; text: string; schema: unknown; tools: unknown; key: string | undefined }

/** What the fake does with a request: answers in the vendor's wire format, refuses, sends something else, or never ends. */
export type Reply =
  | { text: string; tokens?: { input: number; output: number }; stopped?: 'length' }
  | { status: number; headers?: Record<string, string> }
  | { raw: string }
  | 'silence' | 'hang up';

/** Both vendors' servers in one, as far as they matter here. */
export interface VendorFake { baseUrl: string; seen: SeenRequest[]; close(): Promise<void> }

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
}

const textOf = (content: unknown): string => (typeof content === 'string' ? content : Array.isArray(content) ? (content as { text?: string }[]).map(({ text }) => text ?? '').join('') : '');

function seenRequest({ url, headers }: IncomingMessage, body: Record<string, unknown>): SeenRequest {
  const messages = body['messages'] as { role: string; content: unknown }[];
  const user = messages.filter(({ role }) => role === 'user').map(({ content }) => textOf(content)).join('\n');
  if (url === '/v1/messages') {
    const { format } = (body['output_config'] ?? {}) as { format?: { schema: unknown } };
    return { vendor: 'anthropic', model: String(body['model']), instructions: textOf(body['system']), text: user, schema: format?.schema, tools: body['tools'], key: headers['x-api-key'] as string | undefined };
  }
  const format = body['response_format'] as { json_schema?: { schema: unknown } } | undefined;
  const system = messages.filter(({ role }) => role === 'system').map(({ content }) => textOf(content)).join('\n');
  return { vendor: 'openai-compatible', model: String(body['model']), instructions: system, text: user, schema: format?.json_schema?.schema, tools: body['tools'], key: headers.authorization?.replace('Bearer ', '') };
}

function inWireFormat({ vendor, model }: SeenRequest, { text, tokens = { input: 900, output: 100 }, stopped }: Extract<Reply, { text: string }>): unknown {
  if (vendor === 'anthropic') {
    return {
      id: 'msg_1', type: 'message', role: 'assistant', model, content: [{ type: 'text', text }], stop_reason: stopped ? 'max_tokens' : 'end_turn', stop_sequence: null,
      usage: { input_tokens: tokens.input, output_tokens: tokens.output },
    };
  }
  return {
    id: 'chatcmpl-1', object: 'chat.completion', created: 1_780_000_000, model, choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: stopped ?? 'stop' }],
    usage: { prompt_tokens: tokens.input, completion_tokens: tokens.output, total_tokens: tokens.input + tokens.output },
  };
}

const ERROR = { type: 'error', error: { type: 'some_error', message: 'The vendor says no.' } };

function send(response: ServerResponse, seen: SeenRequest, reply: Reply): void {
  if (reply === 'silence') return;
  if (reply === 'hang up') return void response.destroy();
  response.setHeader('content-type', 'application/json');
  if ('raw' in reply) return void response.end(reply.raw);
  if ('status' in reply) return void response.writeHead(reply.status, reply.headers).end(JSON.stringify(ERROR));
  response.end(JSON.stringify(inWireFormat(seen, reply)));
}

/** Starts a server that speaks both vendors' formats and replies as it is told. */
export async function startVendorFake(reply: (request: SeenRequest, count: number) => Reply): Promise<VendorFake> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const one = seenRequest(request, body);
      seen.push(one);
      send(response, one, reply(one, seen.length));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, seen,
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}
