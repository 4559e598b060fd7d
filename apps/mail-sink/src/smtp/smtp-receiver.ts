import type { Readable } from 'node:stream';
import { SMTPServer } from 'smtp-server';
import type { MessageStore } from '../store/message-store.ts';
import type { Faults } from './faults.ts';

/** Larger mails are refused with 552, in bytes. */
const MAX_SIZE = 20 * 1024 * 1024;

/** Takes every mail for everybody, without sign-in and TLS: it listens on this machine only and delivers nothing. */
export function createSmtpReceiver(store: MessageStore, faults: Faults): SMTPServer {
  return new SMTPServer({
    banner: 'Throughline mail sink',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    // Looking up the sender's host name would make each connection wait for a name server.
    disableReverseLookup: true,
    size: MAX_SIZE,
    rejectOversized: true,
    closeTimeout: 200,
    onData(stream, session, done) {
      const { mailFrom, rcptTo } = session.envelope;
      const envelope = { from: (mailFrom && mailFrom.address) || '', to: rcptTo.map(({ address }) => address) };
      readAll(stream).then(
        async (raw) => {
          if (stream.sizeExceeded) return done();
          const code = faults.take();
          if (code !== undefined) return done(refusal(code));
          await store.add(raw, envelope);
          done();
        },
      ).catch(() => done(refusal(451)));
    },
  });
}

/** Reads to the end, because the conversation only goes on then, but keeps no more than a mail may have. */
async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Buffer).length;
    if (size <= MAX_SIZE) chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function refusal(code: number): Error & { responseCode: number } {
  return Object.assign(new Error(code >= 500 ? 'This mail is refused' : 'This mail cannot be taken now, try again later'), { responseCode: code });
}
