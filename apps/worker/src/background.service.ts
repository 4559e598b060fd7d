import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { Config } from '@throughline/contract/config';
import { SmtpMail } from '@throughline/integrations/mail';
import { listen } from '@throughline/persistence';
import type { Listening } from '@throughline/persistence';
import { BackgroundLoop } from './background-loop.ts';
import { Dispatcher } from './intake/dispatcher.ts';
import { MailComposer } from './mail/mail-composer.ts';
import { OutboxSender } from './mail/outbox-sender.ts';
import { CONFIG, PARTS } from './parts.ts';
import { PlanTeller } from './plan/plan-teller.ts';
import type { Parts } from './parts.ts';

/** Notifications come at once; looking without one only catches what was said while nobody listened. */
const LOOK_EVERY_MS = 2_000;

/** What the worker does beside its workflows: it starts them for deals that came in, tells them of their plans' dates, and sends their mails. */
@Injectable()
export class BackgroundService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly config: Config;
  private readonly parts: Parts;
  private readonly transport: SmtpMail;
  private readonly dispatching: BackgroundLoop;
  private readonly sending: BackgroundLoop;
  private readonly telling: BackgroundLoop;
  private listening: Listening | undefined;

  constructor(@Inject(CONFIG) config: Config, @Inject(PARTS) parts: Parts) {
    const { dataSource, client, logger } = parts;
    this.config = config;
    this.parts = parts;
    this.transport = new SmtpMail(config.SMTP_URL);
    const dispatcher = new Dispatcher({ dataSource, client, logger });
    const teller = new PlanTeller({ dataSource, client, logger });
    const sender = new OutboxSender({ dataSource, composer: new MailComposer(config), transport: this.transport, logger });
    this.dispatching = new BackgroundLoop('dispatcher', () => dispatcher.round(), LOOK_EVERY_MS, logger);
    this.sending = new BackgroundLoop('mail', () => sender.round(), LOOK_EVERY_MS, logger);
    this.telling = new BackgroundLoop('plans', () => teller.round(), LOOK_EVERY_MS, logger);
  }

  onApplicationBootstrap(): void {
    const loops = { throughline_intake: this.dispatching, throughline_outbox: this.sending, throughline_plan: this.telling };
    for (const loop of Object.values(loops)) loop.start();
    this.listening = listen(this.config.DATABASE_URL, ['throughline_intake', 'throughline_outbox', 'throughline_plan'], {
      onNotification: (channel) => {
        if (channel !== 'throughline_handoff') loops[channel].call();
      },
      onConnected: () => {
        for (const loop of Object.values(loops)) loop.call();
      },
      onError: (error) => this.parts.logger.warn({ reason: error.message }, 'notifications were lost and are listened to again'),
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.listening?.close();
    await Promise.all([this.dispatching.stop(), this.sending.stop(), this.telling.stop()]);
    await this.transport.close();
  }
}
