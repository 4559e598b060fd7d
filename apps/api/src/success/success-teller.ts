import { Inject, Injectable } from '@nestjs/common';
import { trackMetrics, voidSignature } from '@throughline/contract/handoff';
import type { Accepted } from '@throughline/contract/handoff';
import { handoffInstant, unclearCriteria, unclearRefs } from '@throughline/domain';
import type { Actor, HandoffState, Instant, TrackMetrics } from '@throughline/domain';
import { agreementAsSigned, followedMetrics, loadGoals } from '@throughline/persistence';
import type { Handoff, LoadedGoals } from '@throughline/persistence';
import { createHash, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { HttpProblem } from '../common/http-problem.ts';
import { DATA_SOURCE } from '../common/tokens.ts';
import { HandoffActions } from '../handoffs/handoff-actions.service.ts';
import { HandoffMessenger } from '../handoffs/handoff-messenger.ts';

/** The goals of a handoff at its own time. */
export interface GoalsNow extends LoadedGoals { handoff: Handoff; state: HandoffState; now: Instant; today: string }

export type Happened = TrackMetrics['happened'];

/** A short, opaque key of what somebody says: the same again is the same key. */
export const keyOf = (...parts: unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/** Reads the goals as they stand, and tells the workflow when they, or what is signed, have changed. */
@Injectable()
export class SuccessTeller {
  private readonly dataSource: DataSource;
  private readonly actions: HandoffActions;
  private readonly messenger: HandoffMessenger;

  constructor(@Inject(DATA_SOURCE) dataSource: DataSource, actions: HandoffActions, messenger: HandoffMessenger) {
    this.dataSource = dataSource;
    this.actions = actions;
    this.messenger = messenger;
  }

  async read(handoffId: string): Promise<GoalsNow> {
    const found = await this.find(handoffId);
    return { ...found, ...(await loadGoals(this.dataSource, handoffId, found.state, found.today)) };
  }

  /** Tells how the metrics stand, and what somebody did; a signature under other words counts no longer. */
  async tell(handoffId: string, actor: Actor, happened: Happened, key: string = randomUUID()): Promise<Accepted> {
    const { handoff, state, now } = await this.find(handoffId);
    const { metrics, reportEveryDays, loaded: { compiled, entries } } = await followedMetrics(this.dataSource.manager, handoffId, state, now);
    const told = await this.messenger.send(handoff, trackMetrics, { key, actor, metrics, reportEveryDays, happened });
    const hash = compiled === null ? null : agreementAsSigned(compiled, entries).hash;
    if (hash === null || state.signature === null || state.signature.hash === hash) return told;
    return this.messenger.send(handoff, voidSignature, { key: `${key}/void`, actor, hash, unclear: unclearRefs(unclearCriteria(entries)) }).catch((error: unknown) => {
      // Somebody else has told it in between.
      if (error instanceof HttpProblem && error.code === 'nothing_changed') return told;
      throw error;
    });
  }

  private async find(handoffId: string): Promise<Pick<GoalsNow, 'handoff' | 'state' | 'now' | 'today'>> {
    const handoff = await this.actions.find(handoffId);
    if (handoff.state === null) throw new HttpProblem(409, 'not_compiled', 'The goals are there once the package has been compiled.');
    const now = handoffInstant(handoff.state.clock, Date.now());
    return { handoff, state: handoff.state, now, today: now.slice(0, 10) };
  }
}
