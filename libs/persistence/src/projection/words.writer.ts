import type { Projection, Words } from '@throughline/domain';
import type { EntityManager } from 'typeorm';

import type { NameOf } from './actor-names.ts';
import { writePromiseWords } from './promise-words.writer.ts';

/** Writes what people said, which the workflow does not keep: after the rows that it belongs to. */
export async function writeWords(manager: EntityManager, projection: Projection, nameOf: NameOf): Promise<void> {
  for (const words of projection.words) await writeOne(manager, projection.state.handoffId, words, nameOf);
  await writeAnswersToHelp(manager, projection);
  await writeConfirmation(manager, projection);
  await writeSignOff(manager, projection, nameOf);
}

async function writeOne(manager: EntityManager, handoffId: string, words: Words, nameOf: NameOf): Promise<void> {
  switch (words.kind) {
    case 'survey_answer':
      await manager.query(
        `INSERT INTO survey_answers (handoff_id, survey_id, contact_id, revision, csat, ces, nps, words, answered_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
        [handoffId, words.surveyId, words.contactId, words.revision, words.scores.csat, words.scores.ces, words.scores.nps, words.words, words.at],
      );
      return;
    case 'help':
      await manager.query('UPDATE escalations SET words = $3 WHERE handoff_id = $1 AND escalation_id = $2', [handoffId, words.escalationId, words.words]);
      return;
    case 'signature':
      await manager.query('UPDATE signatures SET signed_at = $3 WHERE handoff_id = $1 AND id::text = $2', [handoffId, words.signatureId, words.at]);
      return;
    case 'signature_voided':
      await manager.query('UPDATE signatures SET voided_at = $3 WHERE handoff_id = $1 AND id::text = $2', [handoffId, words.signatureId, words.at]);
      return;
    case 'milestone':
      await manager.query('UPDATE milestones SET note = $3, proof = $4 WHERE handoff_id = $1 AND milestone_id = $2', [
        handoffId, words.milestoneId, words.note, words.proof,
      ]);
      return;
    default:
      await writePromiseWords(manager, handoffId, words, nameOf);
  }
}

function noteOf(after: Record<string, unknown> | null): string | null {
  const note = after?.['note'];
  return typeof note === 'string' && note !== '' ? note : null;
}

/** What was said when somebody took a call for help, and how it ended, stand in its events. */
async function writeAnswersToHelp(manager: EntityManager, { state, events }: Projection): Promise<void> {
  for (const { type, subject, after } of events) {
    if (type !== 'help.acknowledged' && type !== 'help.resolved') continue;
    const column = type === 'help.acknowledged' ? 'acknowledgement' : 'resolution';
    await manager.query(`UPDATE escalations SET ${column} = $3 WHERE handoff_id = $1 AND escalation_id = $2`, [state.handoffId, subject, noteOf(after)]);
  }
}

async function writeConfirmation(manager: EntityManager, { state }: Projection): Promise<void> {
  if (state.introduction.confirmedAt === null) return;
  const { confirmedAt, confirmedRevision = null } = state.introduction;
  await manager.query('UPDATE introductions SET confirmed_at = $2 WHERE handoff_id = $1 AND confirmed_at IS DISTINCT FROM $2', [state.handoffId, confirmedAt]);
  // Whatever was saved between the approval and this: what goes out is what was approved.
  await manager.query(
    `UPDATE introductions draft SET subject = approved.subject, message = approved.message, revision = approved.revision FROM introduction_approvals approved
     WHERE draft.handoff_id = $1 AND approved.handoff_id = $1 AND approved.revision = $2 AND draft.revision <> $2`,
    [state.handoffId, confirmedRevision],
  );
}

async function writeSignOff(manager: EntityManager, { state, events }: Projection, nameOf: NameOf): Promise<void> {
  const signedOff = events.find((event) => event.type === 'lessons.signed_off');
  if (!signedOff) return;
  await manager.query('UPDATE lessons SET signed_off_at = $2, signed_off_by_name = $3, note = $4 WHERE handoff_id = $1', [
    state.handoffId, signedOff.at, nameOf(signedOff.actor), noteOf(signedOff.after),
  ]);
}
