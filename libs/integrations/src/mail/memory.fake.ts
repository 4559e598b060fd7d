import { MailError } from './mail.port.ts';
import type { MailTransport, OutgoingMail } from './mail.port.ts';
import { safeMail } from './safe-mail.ts';

/** Keeps mails in memory, for tests of what sends them; held to the same contract as the SMTP adapter. */
export class MemoryMail implements MailTransport {
  readonly sent: OutgoingMail[] = [];
  #refusals: number[] = [];

  /** Answers the next mails with these SMTP reply codes, one each. */
  refuseNext(...smtpCodes: number[]): void {
    this.#refusals.push(...smtpCodes);
  }

  async send(mail: OutgoingMail): Promise<void> {
    const safe = safeMail(mail);
    const code = this.#refusals.shift();
    if (code !== undefined) throw new MailError(code >= 500 ? 'permanent' : 'temporary', `The mail server answered ${code}.`, code);
    this.sent.push(safe);
  }

  async close(): Promise<void> {}
}
