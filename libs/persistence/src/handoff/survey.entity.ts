import type { Instant, Survey, SurveyDay } from '@throughline/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { InstantColumn } from '../database/columns.ts';

@Entity('surveys')
export class StoredSurvey {
  @PrimaryColumn({ type: 'uuid' }) handoffId!: string;
  @PrimaryColumn({ type: 'text' }) surveyId!: string;
  @Column({ type: 'integer' }) day!: SurveyDay;
  @InstantColumn() opensAt!: Instant;
  @InstantColumn() closesAt!: Instant;
  @Column({ type: 'text' }) status!: Survey['status'];
}

/** Who is asked, and their newest scores. */
@Entity('survey_respondents')
export class StoredRespondent {
  @PrimaryColumn({ type: 'uuid' }) handoffId!: string;
  @PrimaryColumn({ type: 'text' }) surveyId!: string;
  @PrimaryColumn({ type: 'uuid' }) contactId!: string;
  @InstantColumn({ nullable: true }) answeredAt!: Instant | null;
  @Column({ type: 'integer', default: 0 }) revision!: number;
  @Column({ type: 'integer', nullable: true }) csat!: number | null;
  @Column({ type: 'integer', nullable: true }) ces!: number | null;
  @Column({ type: 'integer', nullable: true }) nps!: number | null;
  @Column({ type: 'integer', default: 0 }) remindersSent!: number;
}

/** One revision of an answer; corrections are further rows. */
@Entity('survey_answers')
export class StoredSurveyAnswer {
  @PrimaryColumn({ type: 'uuid' }) handoffId!: string;
  @PrimaryColumn({ type: 'text' }) surveyId!: string;
  @PrimaryColumn({ type: 'uuid' }) contactId!: string;
  @PrimaryColumn({ type: 'integer' }) revision!: number;
  @Column({ type: 'integer', nullable: true }) csat!: number | null;
  @Column({ type: 'integer', nullable: true }) ces!: number | null;
  @Column({ type: 'integer', nullable: true }) nps!: number | null;
  @Column({ type: 'text', default: '' }) words!: string;
  @InstantColumn() answeredAt!: Instant;
}
