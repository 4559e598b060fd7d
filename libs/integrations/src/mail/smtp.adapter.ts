import { createTransport } from 'nodemailer';
import { MailError } from './mail.port.ts';
import type { MailTransport, OutgoingMail } from './mail.port.ts';
import { safeMail } from './safe-mail.ts';

/** How long each step may take, in milliseconds; shorter than the activity's own limit, so that the cause is known. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };

/** What nodemailer attaches to its errors. */
interface SmtpFailure extends Error {
  code?: string;
  responseCode?: number;
}

/** Sends over SMTP with a few connections kept open; `smtp://` or `smtps://`, with user and password where the server asks for them. */
export class SmtpMail implements MailTransport {
  readonly #transport;

  constructor(smtpUrl: string) {
    this.#transport = createTransport({
      url: smtpUrl,
      pool: true,
      maxConnections: 3,
      ...TIMEOUTS,
      // Content is text we rendered; nothing in it may make the mailer open a file or an address.
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send(mail: OutgoingMail): Promise<void> {
    const { messageId, from, to, replyTo, subject, html, text, headers, attachments = [] } = safeMail(mail);
    try {
      await this.#transport.sendMail({
        messageId,
        from: { name: from.name, address: from.email },
        to: { name: to.name, address: to.email },
        ...(replyTo ? { replyTo: { name: replyTo.name, address: replyTo.email } } : {}),
        // The envelope is set apart, so that what the server is told never depends on how a header reads.
        envelope: { from: from.email, to: [to.email] },
        subject,
        text,
        html,
        headers: headers ?? {},
        attachments: attachments.map(({ name, type, content }) => ({ filename: name, contentType: type, content: Buffer.from(content) })),
      });
    } catch (error) {
      throw toMailError(error as SmtpFailure);
    }
  }

  async close(): Promise<void> {
    this.#transport.close();
  }
}

/** RFC 5321, 4.2.1: a reply of 5xx is final, 4xx and everything without a reply (network, time-out) may pass later. */
function toMailError(error: SmtpFailure): MailError {
  const { code, responseCode } = error;
  // A refused password or a wrong set-up is mended by the operator; the mail itself is fine and has to wait for it.
  const settings = code === 'EAUTH' || code === 'ENOAUTH' || code === 'EOAUTH2' || responseCode === 503 || responseCode === 530;
  const permanent = !settings && responseCode !== undefined && responseCode >= 500;
  const said = responseCode === undefined ? `could not be reached (${code ?? 'unknown error'})` : `answered ${responseCode}`;
  return new MailError(permanent ? 'permanent' : 'temporary', `The mail server ${said}.`, responseCode, { cause: error });
}
