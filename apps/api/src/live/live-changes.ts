import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { Config } from '@throughline/contract/config';
import { listen } from '@throughline/persistence';
import type { Listening } from '@throughline/persistence';
import { PinoLogger } from 'nestjs-pino';
import { filter, map, Subject } from 'rxjs';
import type { Observable } from 'rxjs';
import { CONFIG } from '../common/tokens.ts';

/** Tells open pages which handoff has changed, from whatever process. One connection serves all of them. */
@Injectable()
export class LiveChanges implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly config: Config;
  private readonly logger: PinoLogger;
  /** The handoff that changed, or null for "perhaps all of them". */
  private readonly changes = new Subject<string | null>();
  private listening: Listening | undefined;

  constructor(@Inject(CONFIG) config: Config, logger: PinoLogger) {
    this.config = config;
    this.logger = logger;
  }

  onApplicationBootstrap(): void {
    this.listening = listen(this.config.DATABASE_URL, ['throughline_handoff'], {
      onNotification: (_channel, handoffId) => this.changes.next(handoffId),
      // Whatever changed while nobody listened is not known: every page looks once.
      onConnected: () => this.changes.next(null),
      onError: (error) => this.logger.warn({ err: error }, 'live updates are interrupted'),
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.changes.complete();
    await this.listening?.close();
  }

  /** Emits at every change of one handoff, or of any. */
  of(handoffId: string | 'any'): Observable<void> {
    return this.changes.pipe(
      filter((changed) => handoffId === 'any' || changed === null || changed === handoffId),
      map(() => undefined),
    );
  }
}
