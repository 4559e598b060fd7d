import type { Actor, Instant, PlanDocument, PlanMove } from '@throughline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { InstantColumn } from '../database/columns.ts';

export type PlanStatus = 'draft' | 'baselined';
export type PlanCause = 'customer' | 'us' | 'third_party' | 'scope';

/** The plan of a handoff as it stands now. */
@Entity('plans')
export class StoredPlan {
  @PrimaryColumn({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'integer' }) revision!: number;
  @Column({ type: 'text' }) status!: PlanStatus;
  @Column({ type: 'integer' }) packageVersion!: number;
  @Column({ type: 'boolean', default: false }) edited!: boolean;
  @Column({ type: 'jsonb' }) document!: PlanDocument;
  @Column({ type: 'text' }) timeZone!: string;
  @Column({ type: 'jsonb', nullable: true }) shown!: Record<string, unknown> | null;
  /** The newest revision whose dates the workflow goes by; null while it needs none. */
  @Column({ type: 'integer', nullable: true }) toldRevision!: number | null;
  /** How often a step was completed or reopened since the plan counts, and how many of it the workflow's dates know. */
  @Column({ type: 'integer', default: 0 }) steps!: number;
  @Column({ type: 'integer', default: 0 }) toldSteps!: number;
  /** The dates that the workflow is known to go by; null while that is not sure. */
  @Column({ type: 'jsonb', nullable: true }) toldDates!: PlanMove | null;
  @InstantColumn({ default: () => 'now()' }) nextTellAt!: Instant;
  @InstantColumn({ default: () => 'now()' }) updatedAt!: Instant;
}

/** A change of a plan, for good. */
@Entity('plan_changes')
export class StoredPlanChange {
  @PrimaryColumn({ type: 'uuid' }) handoffId!: string;
  @PrimaryColumn({ type: 'integer' }) revision!: number;
  @Column({ type: 'text' }) key!: string;
  @InstantColumn() at!: Instant;
  @Column({ type: 'text' }) actorKind!: Actor['kind'];
  @Column({ type: 'text' }) actorId!: string;
  @Column({ type: 'text' }) actorName!: string;
  @Column({ type: 'text', nullable: true }) cause!: PlanCause | null;
  @Column({ type: 'text' }) reason!: string;
  /** What the customer reads of the reason. */
  @Column({ type: 'text', nullable: true }) told!: string | null;
  @Column({ type: 'jsonb' }) changes!: unknown[];
  @Column({ type: 'jsonb' }) moved!: unknown[];
  @Column({ type: 'integer', nullable: true }) undoes!: number | null;
  @Column({ type: 'jsonb' }) before!: PlanDocument;
}

/** Changes of a plan that somebody asks for, and what they would mean. */
@Entity('change_requests')
export class ChangeRequest {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'text' }) reason!: string;
  @Column({ type: 'text' }) cause!: PlanCause;
  @Column({ type: 'jsonb' }) changes!: unknown[];
  @Column({ type: 'integer' }) revision!: number;
  @Column({ type: 'jsonb' }) outcome!: Record<string, unknown>;
  @Column({ type: 'text', default: 'open' }) status!: 'open' | 'applied' | 'dropped';
  @Column({ type: 'text' }) askedById!: string;
  @Column({ type: 'text' }) askedByName!: string;
  @InstantColumn() askedAt!: Instant;
  @Column({ type: 'text', nullable: true }) decidedByName!: string | null;
  @InstantColumn({ nullable: true }) decidedAt!: Instant | null;
  @Column({ type: 'text', nullable: true }) decision!: string | null;
}

/** An address by which somebody subscribes to the plan's dates. */
@Entity('plan_subscriptions')
export class PlanSubscription {
  @PrimaryColumn({ type: 'bytea' }) tokenHash!: Buffer;
  @Column({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'uuid', nullable: true }) personId!: string | null;
  @Column({ type: 'uuid', nullable: true }) contactId!: string | null;
  @InstantColumn({ default: () => 'now()' }) createdAt!: Instant;
  @InstantColumn({ nullable: true }) revokedAt!: Instant | null;
}
