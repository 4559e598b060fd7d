import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { MailError } from './mail.port.ts';
import type { MailTransport, OutgoingMail } from './mail.port.ts';
import { MemoryMail } from './memory.fake.ts';
import { messageIdFor } from './message-id.ts';
import { SmtpMail } from './smtp.adapter.ts';

/** What arrived, seen from the other end of the line. */
interface Received {
  recipients: string[];
  from: string;
  to: string;
  replyTo: string | undefined;
  subject: string;
  messageId: string;
  html: string;
  text: string;
  header(name: string): string | undefined;
}
interface Harness {
  transport: MailTransport;
  received: Received[];
  refuseNext(code: number): void;
  close(): Promise<void>;
}

function memoryHarness(): Harness {
  const transport = new MemoryMail();
  const show = ({ name, email }: { name: string; email: string }) => `${name} <${email}>`;
  return {
    transport,
    refuseNext: (code) => transport.refuseNext(code),
    get received() {
      return transport.sent.map((mail) => ({
        ...mail,
        recipients: [mail.to.email],
        from: show(mail.from),
        to: show(mail.to),
        replyTo: mail.replyTo && show(mail.replyTo),
        header: (name: string) => mail.headers?.[name],
      }));
    },
    close: () => transport.close(),
  };
}

async function smtpHarness(): Promise<Harness> {
  const received: Received[] = [];
  const refusals: number[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 100,
    onData(stream, session, done) {
      void (async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        const raw = Buffer.concat(chunks);
        const code = refusals.shift();
        if (code !== undefined) return done(Object.assign(new Error('refused'), { responseCode: code }));
        received.push(await readMail(raw, session.envelope.rcptTo.map(({ address }) => address)));
        done();
      })();
    },
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const transport = new SmtpMail(`smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
  return {
    transport,
    received,
    refuseNext: (code) => refusals.push(code),
    async close() {
      await transport.close();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}

async function readMail(raw: Buffer, recipients: string[]): Promise<Received> {
  const mail = await PostalMime.parse(raw);
  const show = (address: { name?: string | undefined; address?: string | undefined } | undefined) => `${address?.name ?? ''} <${address?.address ?? ''}>`;
  return {
    recipients,
    from: show(mail.from),
    to: (mail.to ?? []).map(show).join(', '),
    replyTo: mail.replyTo?.map(show).join(', '),
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? '',
    html: mail.html ?? '',
    text: (mail.text ?? '').trimEnd(),
    header: (name) => mail.headers.find(({ key }) => key === name.toLowerCase())?.value,
  };
}

const anOutgoingMail = (changes: Partial<OutgoingMail> = {}): OutgoingMail => ({
  messageId: messageIdFor('handoff-1/introduction/tom', 'calderis.example'),
  from: { name: 'Lucía Benítez', email: 'lucia.benitez@calderis.example' },
  to: { name: 'Tom Brierley', email: 'tom.brierley@northwindfreight.example' },
  subject: 'Lucía looks after you from today – 20 July 🚚',
  html: '<p>Thank you for signing on Friday. <b>Ünïcode</b></p>',
  text: 'Thank you for signing on Friday. Ünïcode',
  ...changes,
});
const hostile = fc.string({ unit: fc.oneof(fc.constantFrom('\r', '\n', '\r\n', '\u2028', '\0', 'Bcc: eve@evil.example', '<', '>', '"', ',', ';', ' '), fc.string({ unit: 'grapheme', maxLength: 5 })) });

describe.each([
  ['the SMTP adapter', smtpHarness],
  ['the fake in memory', async () => memoryHarness()],
])('%s', (_name, start) => {
  let mail: Harness;
  beforeEach(async () => {
    mail = await start();
  });
  afterEach(() => mail.close());

  it('delivers a mail as it was written, in both forms', async () => {
    const written = anOutgoingMail({ replyTo: { name: 'Hannah Okafor', email: 'hannah.okafor@calderis.example' } });
    await mail.transport.send(written);
    expect(mail.received).toHaveLength(1);
    expect(mail.received[0]).toMatchObject({
      recipients: ['tom.brierley@northwindfreight.example'],
      from: 'Lucía Benítez <lucia.benitez@calderis.example>',
      to: 'Tom Brierley <tom.brierley@northwindfreight.example>',
      replyTo: 'Hannah Okafor <hannah.okafor@calderis.example>',
      subject: written.subject,
      messageId: written.messageId,
      text: written.text,
    });
    expect(mail.received[0]!.html).toContain('<b>Ünïcode</b>');
  });

  it('passes on the headers that are allowed', async () => {
    await mail.transport.send(anOutgoingMail({ headers: { 'Auto-Submitted': 'auto-generated' } }));
    expect(mail.received[0]!.header('Auto-Submitted')).toBe('auto-generated');
  });

  it.each(['Bcc', 'To', 'Subject', 'Content-Type', 'X-A\r\nBcc'])('refuses for good to set the header %j', async (name) => {
    await expect(mail.transport.send(anOutgoingMail({ headers: { [name]: 'eve@evil.example' } }))).rejects.toMatchObject({ kind: 'permanent' });
    expect(mail.received).toHaveLength(0);
  });

  it('reaches nobody else and adds no header, whatever a name, a subject or a header value contains', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (name, subject, value) => {
        await mail.transport.send(anOutgoingMail({ from: { name, email: 'a@calderis.example' }, to: { name, email: 'tom@northwindfreight.example' }, subject, headers: { 'X-Handoff': value } }));
        const last = mail.received.at(-1)!;
        expect(last.recipients).toEqual(['tom@northwindfreight.example']);
        expect(last.header('Bcc')).toBeUndefined();
        expect(last.to).toMatch(/ <tom@northwindfreight\.example>$/);
        expect(last.text).toBe('Thank you for signing on Friday. Ünïcode');
      }),
      { numRuns: 60 },
    );
  });

  it.each(['', 'tom', 'tom@a.example\r\nBcc: eve@evil.example', 'tom@a.example, eve@evil.example', '<tom@a.example>', 'a b@c.example'])('refuses the address %j for good', async (email) => {
    for (const role of ['from', 'to', 'replyTo'] as const) {
      await expect(mail.transport.send(anOutgoingMail({ [role]: { name: 'Tom', email } }))).rejects.toMatchObject({ kind: 'permanent' });
    }
    expect(mail.received).toHaveLength(0);
  });

  it('refuses a Message-ID that could break out of its header', async () => {
    await expect(mail.transport.send(anOutgoingMail({ messageId: '<a@b>\r\nBcc: eve@evil.example' }))).rejects.toMatchObject({ kind: 'permanent' });
  });

  it('says that a reply of 451 is temporary, and delivers the same mail afterwards', async () => {
    mail.refuseNext(451);
    const failure = mail.transport.send(anOutgoingMail());
    await expect(failure).rejects.toBeInstanceOf(MailError);
    await expect(failure).rejects.toMatchObject({ kind: 'temporary', smtpCode: 451 });
    await mail.transport.send(anOutgoingMail());
    expect(mail.received).toHaveLength(1);
  });

  it('says that a reply of 550 is permanent', async () => {
    mail.refuseNext(550);
    await expect(mail.transport.send(anOutgoingMail())).rejects.toMatchObject({ kind: 'permanent', smtpCode: 550 });
  });
});

describe('the SMTP adapter without a server', () => {
  it('says that this is temporary, and does not tell the password', async () => {
    const transport = new SmtpMail('smtp://user:hunter2@127.0.0.1:1');
    const failure = transport.send(anOutgoingMail());
    await expect(failure).rejects.toMatchObject({ kind: 'temporary', smtpCode: undefined });
    await expect(failure).rejects.not.toThrow('hunter2');
    await transport.close();
  });
});

describe('the Message-ID of an outbox entry', () => {
  it('is the same for the same key, another for another, and does not show the key', () => {
    const id = messageIdFor('handoff-1/introduction/tom', 'calderis.example');
    expect(messageIdFor('handoff-1/introduction/tom', 'calderis.example')).toBe(id);
    expect(messageIdFor('handoff-1/introduction/ann', 'calderis.example')).not.toBe(id);
    expect(id).toMatch(/^<[0-9a-f]{40}@calderis\.example>$/);
    expect(id).not.toContain('tom');
  });
});
