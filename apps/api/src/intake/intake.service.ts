import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@throughline/contract/config';
import type { DeliveryAccepted } from '@throughline/contract/http';
import { toInstant, toMs, wallClock } from '@throughline/domain';
import type { Dossier, HandoffClock } from '@throughline/domain';
import { InboxRepository, IntakeRepository } from '@throughline/persistence';
import type { InboxSource, IntakeOptions } from '@throughline/persistence';
import type { z } from 'zod';
import { HttpProblem } from '../common/http-problem.ts';
import { CONFIG } from '../common/tokens.ts';
import type { ReadBody } from './read-body.ts';
import { readDelivery } from './read-delivery.ts';
import type { Unusable } from './read-delivery.ts';

const DAY_LENGTH = 86_400_000;

/** A delivery whose sender is known, with what was asked for beside the dossier. */
export interface Incoming {
  source: InboxSource;
  deliveryId: string;
  body: ReadBody;
  options: IntakeOptions;
  correlationId: string;
}

/** The one door for deals, whichever way they come: read, checked, stored in one transaction. Temporal is not asked. */
@Injectable()
export class IntakeService {
  private readonly config: Config;
  private readonly intake: IntakeRepository;
  private readonly inbox: InboxRepository;

  constructor(@Inject(CONFIG) config: Config, intake: IntakeRepository, inbox: InboxRepository) {
    this.config = config;
    this.intake = intake;
    this.inbox = inbox;
  }

  /** Takes a delivery in, or keeps it with the reason and refuses it. */
  async take(incoming: Incoming): Promise<z.input<typeof DeliveryAccepted>> {
    const { source, deliveryId, body, options, correlationId } = incoming;
    const { readable, unusable } = readDelivery(body, this.config.MAX_WEBHOOK_BYTES);
    if (unusable) return this.keep(incoming, unusable);

    const now = Date.now();
    const { status, handoffId } = await this.intake.receive({
      source, deliveryId, options, correlationId, bytes: body.size, receivedAt: toInstant(now),
      ...readable,
      clock: clockOf(options, readable.dossier?.body, now),
      demonstration: options.demonstration === true,
    });
    return { deliveryId, status, handoffId, url: new URL(`/handoffs/${handoffId}`, this.config.PUBLIC_URL).href };
  }

  /** Takes a kept delivery in again, by what can be read and how much may be sent today. */
  replay({ source, deliveryId, options, body }: Pick<Incoming, 'source' | 'deliveryId' | 'options'> & { body: Buffer }, correlationId: string): Promise<z.input<typeof DeliveryAccepted>> {
    const tooLarge = body.length > this.config.MAX_WEBHOOK_BYTES;
    return this.take({ source, deliveryId, options, correlationId, body: { bytes: body, size: body.length, tooLarge } });
  }

  private async keep({ source, deliveryId, body, options, correlationId }: Incoming, unusable: Unusable): Promise<never> {
    const { status, code, reason, problems } = unusable;
    await this.inbox.reject({
      source, deliveryId, options, correlationId, reason, problems,
      receivedAt: toInstant(Date.now()), httpStatus: status, body: body.bytes, bytes: body.size,
    });
    const whatNow = body.tooLarge ? 'It is shown in the inbox, and has to be delivered again.' : 'It is kept in the inbox and can be replayed from there.';
    throw new HttpProblem(status, code, `${reason} ${whatNow}`, { errors: problems });
  }
}

/** A demonstration lives from its deal's close on; everything else with the wall clock. */
function clockOf(options: IntakeOptions, dossier: Dossier | undefined, now: number): HandoffClock {
  if (options.demonstration !== true) return wallClock(toInstant(now));
  const startsAt = dossier ? toInstant(toMs(dossier.deal.closedAt)) : toInstant(now);
  return { startsAt, realStart: toInstant(now), dayLength: options.dayLength ?? DAY_LENGTH };
}
