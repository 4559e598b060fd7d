import { DomainError } from '@throughline/domain';
import type { MailRequest, Projection } from '@throughline/domain';
import type { DataSource, EntityManager } from 'typeorm';

import { recipientsOf } from '../outbox/recipients.ts';
import { writeMails } from '../outbox/outbox.repository.ts';
import { namesOf } from './actor-names.ts';
import { writeEvents } from './events.writer.ts';
import { writeLedger } from './ledger.writer.ts';
import { writeEscalations, writeMilestones, writeSurveys } from './parts.writer.ts';
import { writeWords } from './words.writer.ts';

export interface Applied {
  /** False when this transition, or a later one, had been written before. */
  applied: boolean;
}

/** Writes what a handoff's workflow says of itself: one transition at a time, each in one transaction. */
export class ProjectionRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Idempotent: a transition that is not newer than what is stored changes nothing. Throws when there is no such handoff. */
  async applyProjection(projection: Projection): Promise<Applied> {
    const { state } = projection;
    return this.dataSource.transaction(async (manager) => {
      const [stored] = await manager.query<{ sequence: number; correlationId: string | null }[]>(
        'SELECT sequence, correlation_id AS "correlationId" FROM handoffs WHERE id = $1 FOR UPDATE',
        [state.handoffId],
      );
      if (!stored) throw new DomainError('unknown_handoff', `There is no handoff ${state.handoffId}.`);
      if (stored.sequence >= state.sequence) return { applied: false };
      await writeHandoff(manager, projection);
      await writeUnusedDossiers(manager, projection);
      const nameOf = await namesOf(manager, projection);
      await writeMilestones(manager, state, nameOf);
      await writeEscalations(manager, state, nameOf);
      await writeSurveys(manager, state);
      await writeWords(manager, projection, nameOf);
      await writeLedger(manager, state);
      await writeEvents(manager, projection, nameOf);
      await writeMailRequests(manager, state.handoffId, projection.mails, stored.correlationId);
      return { applied: true };
    });
  }
}

async function writeHandoff(manager: EntityManager, { state, nextDeadline, recordedAt }: Projection): Promise<void> {
  await manager.query(
    `UPDATE handoffs SET sequence = $2, phase = $3, phase_entered_at = $4, state = $5, clock = $6, health_level = $7, health_score = $8,
       health_confidence = $9, next_deadline = $10, owner_id = $11, updated_at = $12, workflow_started_at = coalesce(workflow_started_at, $12)
     WHERE id = $1`,
    [
      state.handoffId, state.sequence, state.phase, state.phaseEnteredAt, state, state.clock,
      state.health?.level ?? null, state.health?.score ?? null, state.health?.confidence ?? null, nextDeadline, state.ownerId, recordedAt,
    ],
  );
}

/** A dossier that reached the workflow too late is superseded, so that it counts for nothing if the review opens again. */
async function writeUnusedDossiers(manager: EntityManager, { state, events, recordedAt }: Projection): Promise<void> {
  const unused = events.flatMap(({ type, after }) => (type === 'dossier.received' && after?.['used'] === false ? String(after['dossierId']) : []));
  if (unused.length === 0) return;
  await manager.query('UPDATE dossiers SET superseded_at = $3 WHERE handoff_id = $1 AND id::text = ANY ($2) AND superseded_at IS NULL', [state.handoffId, unused, recordedAt]);
}

async function writeMailRequests(manager: EntityManager, handoffId: string, requests: readonly MailRequest[], correlationId: string | null): Promise<void> {
  for (const request of requests) {
    const recipients = await recipientsOf(manager, handoffId, request.to);
    await writeMails(
      manager,
      recipients.map((recipient) => ({
        key: `${handoffId}/${request.key}/${recipient.key}`,
        handoffId,
        kind: request.kind,
        recipientEmail: recipient.email,
        recipientName: recipient.name,
        recipientContactId: recipient.contactId,
        recipientPersonId: recipient.personId,
        subjectRef: request.subject,
        correlationId,
      })),
    );
  }
}
