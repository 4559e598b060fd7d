import { Inject, Injectable } from '@nestjs/common';
import type { UpdateDefinition } from '@temporalio/common';
import type { Accepted, Envelope } from '@throughline/contract/handoff';
import { Handoff } from '@throughline/persistence';
import type { DataSource } from 'typeorm';
import { notFound } from '../common/http-problem.ts';
import { DATA_SOURCE } from '../common/tokens.ts';
import type { Principal } from '../identity/principal.ts';
import { envelope } from './envelope.ts';
import { HandoffMessenger } from './handoff-messenger.ts';

/** What the team does to a handoff. The workflow decides; this finds it and says who acts. */
@Injectable()
export class HandoffActions {
  private readonly dataSource: DataSource;
  private readonly messenger: HandoffMessenger;

  constructor(@Inject(DATA_SOURCE) dataSource: DataSource, messenger: HandoffMessenger) {
    this.dataSource = dataSource;
    this.messenger = messenger;
  }

  /** Sends an action under the client's key, or under a new one. */
  async send<Message extends Envelope>(
    principal: Principal,
    handoffId: string,
    update: UpdateDefinition<Accepted, [Message]>,
    said: Omit<Message, keyof Envelope> & { key?: string | undefined },
  ): Promise<Accepted> {
    const handoff = await this.find(handoffId);
    return this.messenger.send(handoff, update, { ...said, ...envelope(principal, update.name, said) } as unknown as Message);
  }

  /** The handoff, or 404. */
  async find(handoffId: string): Promise<Handoff> {
    const handoff = await this.dataSource.manager.findOneBy(Handoff, { id: handoffId });
    if (handoff === null) throw notFound('There is no such handoff.');
    return handoff;
  }
}
