import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { createRequestHandler } from './http/request-handler.ts';
import { Faults } from './smtp/faults.ts';
import { createSmtpReceiver } from './smtp/smtp-receiver.ts';
import { MessageStore } from './store/message-store.ts';

export interface MailSinkOptions {
  /** 0 takes any free port. */
  smtpPort: number;
  httpPort: number;
  dataDir: string;
  /** The address to listen on; this machine only, unless told otherwise. */
  host?: string;
}

export interface MailSink {
  /** `smtp://host:port` */
  smtpUrl: string;
  /** `http://host:port` */
  httpUrl: string;
  smtpPort: number;
  httpPort: number;
  close(): Promise<void>;
}

/** Starts the sink: takes mails over SMTP, keeps them in a folder, shows them over HTTP. */
export async function startMailSink({ smtpPort, httpPort, dataDir, host = '127.0.0.1' }: MailSinkOptions): Promise<MailSink> {
  const store = await MessageStore.open(dataDir);
  const faults = new Faults();
  const smtp = createSmtpReceiver(store, faults);
  // A client that breaks its connection must not end the process.
  smtp.on('error', () => undefined);
  const http = createServer(createRequestHandler(store, faults, host));

  const smtpAt = await listen(smtp.server, smtpPort, host);
  const httpAt = await listen(http, httpPort, host).catch(async (error: unknown) => {
    await new Promise<void>((resolve) => smtp.close(resolve));
    throw error;
  });
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return {
    smtpUrl: `smtp://${shown}:${smtpAt}`,
    httpUrl: `http://${shown}:${httpAt}`,
    smtpPort: smtpAt,
    httpPort: httpAt,
    async close() {
      await new Promise<void>((resolve) => smtp.close(resolve));
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  server.listen(port, host);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
