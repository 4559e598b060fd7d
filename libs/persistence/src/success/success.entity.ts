import type { Day, Instant, Measurement, MetricEntry, ReadMetric } from '@throughline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { InstantColumn } from '../database/columns.ts';
import type { ShownMetric } from './shown-metric.ts';

/** A metric. Compiling and people write columns of their own. */
@Entity('success_metrics')
export class StoredMetric {
  @PrimaryColumn({ type: 'uuid' }) handoffId!: string;
  @PrimaryColumn({ type: 'text' }) metricId!: string;
  @Column({ type: 'integer' }) position!: number;
  @Column({ type: 'jsonb', nullable: true }) read!: ReadMetric | null;
  @Column({ type: 'boolean', default: false }) found!: boolean;
  @Column({ type: 'integer', default: 0 }) readVersion!: number;
  @Column({ type: 'jsonb', default: {} }) edits!: MetricEntry['edits'];
  @InstantColumn({ nullable: true }) removedAt!: Instant | null;
  @Column({ type: 'jsonb', nullable: true }) shown!: ShownMetric | null;
  @InstantColumn({ default: () => 'now()' }) createdAt!: Instant;
}

/** One measured value, for good. */
@Entity('measurements')
export class StoredMeasurement {
  @PrimaryColumn({ type: 'bigint', insert: false, update: false }) id!: number;
  @Column({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'text' }) metricId!: string;
  @Column({ type: 'date' }) measuredOn!: Day;
  @Column({ type: 'double precision', nullable: true }) value!: number | null;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ type: 'text' }) source!: Measurement['source'];
  @Column({ type: 'text' }) byKind!: 'person' | 'contact' | 'api_key';
  @Column({ type: 'text' }) byId!: string;
  @Column({ type: 'text' }) byName!: string;
  @InstantColumn() recordedAt!: Instant;
  @Column({ type: 'bigint', nullable: true, unique: true }) corrects!: number | null;
  @Column({ type: 'text' }) idempotencyKey!: string;
}

/** What somebody signed, word for word. It counts once the workflow has taken it in. */
@Entity('signatures')
export class StoredSignature {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'text' }) body!: string;
  @Column({ type: 'text' }) hash!: string;
  @Column({ type: 'uuid' }) contactId!: string;
  @Column({ type: 'text' }) signedName!: string;
  @Column({ type: 'text', nullable: true }) signedEmail!: string | null;
  @InstantColumn({ nullable: true }) signedAt!: Instant | null;
  @InstantColumn({ nullable: true }) voidedAt!: Instant | null;
  @InstantColumn({ default: () => 'now()' }) createdAt!: Instant;
}

/** How often everybody reads how the metrics stand, and goes through them together. */
@Entity('success_plans')
export class StoredSuccessPlan {
  @PrimaryColumn({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'integer' }) reportEveryDays!: number;
  @Column({ type: 'integer' }) reviewEveryDays!: number;
}

/** Whether the customer agrees to a case study; the last word counts. */
@Entity('case_study_consents')
export class StoredConsent {
  @PrimaryColumn({ type: 'bigint', insert: false, update: false }) id!: number;
  @Column({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'uuid' }) contactId!: string;
  @Column({ type: 'text' }) contactName!: string;
  @Column({ type: 'boolean' }) agrees!: boolean;
  @Column({ type: 'text' }) words!: string;
  @InstantColumn() at!: Instant;
}

/** A link by which somebody gives one value. Only its hash is kept. */
@Entity('measurement_tokens')
export class StoredMeasurementToken {
  @PrimaryColumn({ type: 'bytea' }) tokenHash!: Buffer;
  @Column({ type: 'uuid' }) handoffId!: string;
  @Column({ type: 'text' }) metricId!: string;
  @Column({ type: 'text' }) byKind!: 'person' | 'contact';
  @Column({ type: 'text' }) byId!: string;
  @Column({ type: 'text' }) byName!: string;
  @InstantColumn({ default: () => 'now()' }) createdAt!: Instant;
  @InstantColumn() expiresAt!: Instant;
}
