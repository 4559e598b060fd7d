import { MailError } from '@throughline/integrations';
import type { MailTransport, OutgoingMail } from '@throughline/integrations';
import { OutboxRepository } from '@throughline/persistence';
import type { OutboxMail } from '@throughline/persistence';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { setTimeout as pause } from 'node:timers/promises';
import type { MailComposer } from './mail-composer.ts';
import { MailSubjectGone } from './mail-facts.ts';

/** As many as the transport sends side by side: none of them waits for its turn while its lease runs. */
const BATCH = 3;
/** From the claim until the row is locked for sending, and while a lost note is made up for; after it, whoever held the mail is taken for dead. */
const LEASE_MS = 90_000;
const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 15 * 60_000;
/** About two days of trying. */
const MOST_ATTEMPTS = 200;
/** A database that is away has a minute to come back before the lease may run out. */
const NOTE_TRIES = 60;
const NOTE_PAUSE_MS = 1_000;

/** Sends what stands in the outbox: each mail once, but for the moment between the server's "yes" and our note of it. */
export class OutboxSender {
  private readonly outbox: OutboxRepository;
  private readonly dataSource: DataSource;
  private readonly composer: MailComposer;
  private readonly transport: MailTransport;
  private readonly logger: Logger;

  constructor(parts: { dataSource: DataSource; composer: MailComposer; transport: MailTransport; logger: Logger }) {
    this.outbox = new OutboxRepository(parts.dataSource);
    this.dataSource = parts.dataSource;
    this.composer = parts.composer;
    this.transport = parts.transport;
    this.logger = parts.logger;
  }

  /** Sends what is due now and says whether there may be more. */
  async round(): Promise<boolean> {
    const mails = await this.outbox.claim(BATCH, LEASE_MS);
    await Promise.all(mails.map((mail) => this.send(mail)));
    return mails.length === BATCH;
  }

  private async send(mail: OutboxMail): Promise<void> {
    const log = this.logger.child({ outboxKey: mail.key, kind: mail.kind, handoffId: mail.handoffId, correlationId: mail.correlationId });
    let outgoing: OutgoingMail | undefined;
    let left = false;
    try {
      // The links inside are committed before the mail that carries them leaves.
      const composed = (outgoing = await this.dataSource.transaction((manager) => this.composer.compose(manager, mail)));
      const sent = await this.outbox.sendHeld(mail.id, composed.messageId, async () => {
        await this.transport.send(composed);
        left = true;
      });
      if (sent) log.info({ messageId: composed.messageId }, 'mail sent');
    } catch (error) {
      if (left && outgoing) await this.note(mail, outgoing.messageId, log);
      else await this.failed(mail, error, log);
    }
  }

  /** The mail has left, and the database went away in that moment: nothing may send it again, as long as we live to write it down. */
  private async note(mail: OutboxMail, messageId: string, log: Logger): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await this.outbox.markSent(mail.id, messageId);
        return log.info({ messageId }, 'mail sent');
      } catch (error) {
        if (tries === NOTE_TRIES) throw error;
        log.warn({ err: error, messageId }, 'mail sent, but not written down yet');
        await pause(NOTE_PAUSE_MS);
      }
    }
  }

  private async failed(mail: OutboxMail, error: unknown, log: Logger): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    const hopeless = error instanceof MailSubjectGone || (error instanceof MailError && error.kind === 'permanent') || mail.attempts >= MOST_ATTEMPTS;
    if (hopeless) {
      await this.outbox.markFailed(mail.id, reason);
      log.error({ reason }, 'mail given up');
      return;
    }
    const delay = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(mail.attempts, 10), LONGEST_PAUSE_MS);
    await this.outbox.postpone(mail.id, delay, reason);
    log.warn({ reason, pause: delay, attempts: mail.attempts }, 'mail put off');
  }
}
